using System.Runtime.CompilerServices;

// Tests read what users do not need to see.
[assembly: InternalsVisibleTo("Summ.Tests")]
