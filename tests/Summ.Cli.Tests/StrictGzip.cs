using System.Runtime.CompilerServices;

namespace Summ.Cli.Tests;

/// <summary>The switch that the program sets before anything else; it is read once in a process.</summary>
internal static class StrictGzip
{
    [ModuleInitializer]
    internal static void Set() => AppContext.SetSwitch("System.IO.Compression.UseStrictValidation", true);
}
