using System.Runtime.CompilerServices;

// Readers, the ledger's line format and the runner's seam for systems are internal and tested alone.
[assembly: InternalsVisibleTo("Summ.Bench.Tests")]
