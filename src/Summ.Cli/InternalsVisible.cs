using System.Runtime.CompilerServices;

// The command is tested in process, with its streams in the hands of the test.
[assembly: InternalsVisibleTo("Summ.Cli.Tests")]
