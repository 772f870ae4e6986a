using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Exporters.Json;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Summ.Benchmarks.Running;

/// <summary>How all suites are run and reported. No runtime is named anywhere, see the project's file.</summary>
internal static class SuiteConfig
{
    private const int LongestParameter = 60;

    public static IConfig Create(bool inProcess)
    {
        DocumentBytes bytes = new();
        ManualConfig config = ManualConfig.CreateEmpty()
            .AddLogger(ConsoleLogger.Default)
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddColumn(RateColumn.Documents(bytes), RateColumn.Megabytes(bytes))
            .AddAnalyser([.. DefaultConfig.Instance.GetAnalysers()])
            .AddValidator([.. DefaultConfig.Instance.GetValidators()])
            .AddExporter(MarkdownExporter.GitHub, JsonExporter.Full)
            .WithSummaryStyle(SummaryStyle.Default.WithMaxParameterColumnWidth(LongestParameter));

        // A mutator changes whatever job the command line asks for; a job of its own would be run beside that one.
        return config.AddJob((inProcess ? InThisProcess() : InOwnProcess()).AsMutator());
    }

    private static Job InThisProcess() => Job.Default.WithToolchain(InProcessEmitToolchain.Instance);

    /// <summary>The child project does not inherit the settings of the project's file, so that they are repeated here.</summary>
    private static Job InOwnProcess() => Job.Default.WithEnvironmentVariables(new EnvironmentVariable("DOTNET_TC_QuickJit", "0"), new EnvironmentVariable("DOTNET_TieredPGO", "0"));
}
