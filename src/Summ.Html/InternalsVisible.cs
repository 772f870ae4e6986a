using System.Runtime.CompilerServices;

// The stages are internal and each is tested alone.
[assembly: InternalsVisibleTo("Summ.Html.Tests")]
