using System.Diagnostics;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.EventProcessors;
using BenchmarkDotNet.Exporters.Json;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Parameters;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;
using Perfolizer.Horology;
using Summ.Bench.Experiments;
using Summ.Summarization;
using Summ.Text;

namespace Summ.Bench.Throughput;

/// <summary>
/// Measures how fast the systems of a plan are on its own documents, by BenchmarkDotNet in this process: documents are analysed before, one
/// thread summarises them. The job is short; its full result is kept in the run's folder.
/// </summary>
public static class ThroughputMeter
{
    private const int SampledDocuments = 50;
    private const int WarmUpRounds = 2;
    private const int Warmups = 2;
    private const int Iterations = 10;
    private const double IterationMilliseconds = 100;

    private static readonly TimeSpan WarmUpTime = TimeSpan.FromMilliseconds(150);

    /// <summary>Measures all systems.</summary>
    /// <param name="plan">The plan; its first documents, at most 50, are the sample.</param>
    /// <param name="folder">The run's folder; BenchmarkDotNet's own files go into <c>benchmarkdotnet</c> there.</param>
    /// <param name="progress">Told the name of each system when it is done, or null.</param>
    /// <returns>Results by the system's name; a system that fails on one of the sample's documents is missing.</returns>
    public static IReadOnlyDictionary<string, ThroughputResult> Measure(ExperimentPlan plan, string folder, Action<string>? progress)
    {
        ArgumentNullException.ThrowIfNull(plan);
        List<SummaryRequest> requests = [.. plan.Corpus.Read()
            .Where(i => i.Article is not null)
            .Take(Math.Min(SampledDocuments, plan.Limit ?? SampledDocuments))
            .Select(i => new SummaryRequest(i.Article!.Analyze(plan.Language ?? Languages.Of(i.Article)), plan.Length) { References = i.Article.References })];
        List<ThroughputSubject> subjects = [];
        foreach (SystemSpec system in plan.Systems)
        {
            List<SummaryRequest> possible = system.System.NeedsReferences ? requests.FindAll(r => r.References.Count > 0) : requests;
            if (possible.Count > 0)
            {
                subjects.Add(ThroughputSubject.Of(system, possible));
            }
        }

        return Run(subjects, folder, progress);
    }

    internal static Dictionary<string, ThroughputResult> Run(List<ThroughputSubject> subjects, string folder, Action<string>? progress)
    {
        WarmUp(subjects);
        ImmutableConfig config = Config(folder, progress).CreateImmutableConfig();
        ParameterDefinition definition = new(nameof(SystemThroughput.Subject), false, [.. subjects], false, typeof(ThroughputSubject), 0);
        Descriptor descriptor = new(typeof(SystemThroughput), typeof(SystemThroughput).GetMethod(nameof(SystemThroughput.Summarize))!);
        BenchmarkCase[] cases = [.. subjects.Where(Works).Select(s => BenchmarkCase.Create(
            descriptor, config.GetJobs().Single(), new ParameterInstances([new ParameterInstance(definition, s, SummaryStyle.Default)]), config))];
        BenchmarkDotNet.Reports.Summary summary = BenchmarkRunner.Run(new BenchmarkRunInfo(cases, typeof(SystemThroughput), config));
        Dictionary<string, ThroughputResult> results = new(StringComparer.Ordinal);
        foreach (BenchmarkReport report in summary.Reports.Where(r => r.ResultStatistics is not null))
        {
            ThroughputSubject subject = (ThroughputSubject)report.BenchmarkCase.Parameters[nameof(SystemThroughput.Subject)];
            double seconds = report.ResultStatistics!.Median / 1e9;
            long bytes = report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0;
            results[subject.ToString()] = new ThroughputResult(
                subject.Documents / seconds, subject.Bytes / seconds / 1e6, (double)bytes / subject.Documents);
        }

        return results;
    }

    // BenchmarkDotNet ends with an exception of its own when a benchmark in this process throws.
    private static bool Works(ThroughputSubject subject)
    {
        try
        {
            subject.RunOnce();
            return true;
        }
        catch (Exception)
        {
            return false;
        }
    }

    // The runtime compiles hot code a second time in the background. The first system would be measured before that; so all are run beforehand.
    private static void WarmUp(List<ThroughputSubject> subjects)
    {
        for (int round = 0; round < WarmUpRounds; round++)
        {
            foreach (ThroughputSubject subject in subjects)
            {
                long start = Stopwatch.GetTimestamp();
                while (Stopwatch.GetElapsedTime(start) < WarmUpTime)
                {
                    try
                    {
                        subject.RunOnce();
                    }
                    catch (Exception)
                    {
                        // BenchmarkDotNet will meet it again and leave the system out.
                        break;
                    }
                }
            }
        }
    }

    private static ManualConfig Config(string folder, Action<string>? progress)
    {
        Job job = new Job("Throughput")
            .WithToolchain(InProcessNoEmitToolchain.DontLogOutput)
            .WithWarmupCount(Warmups)
            .WithIterationCount(Iterations)
            .WithIterationTime(TimeInterval.FromMilliseconds(IterationMilliseconds));
        ManualConfig config = ManualConfig.CreateEmpty()
            .AddJob(job)
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddLogger(NullLogger.Instance)
            .AddExporter(JsonExporter.Full)
            .WithOptions(ConfigOptions.DisableOptimizationsValidator)
            .WithArtifactsPath(Path.Combine(folder, "benchmarkdotnet"));
        return progress is null ? config : config.AddEventProcessor(new Progress(progress));
    }

    private sealed class Progress(Action<string> report) : EventProcessor
    {
        public override void OnEndRunBenchmark(BenchmarkCase benchmarkCase, BenchmarkReport benchmarkReport) =>
            report(benchmarkCase.Parameters[nameof(SystemThroughput.Subject)].ToString()!);
    }
}
