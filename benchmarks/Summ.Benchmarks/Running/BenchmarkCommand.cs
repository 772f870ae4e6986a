using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Summ.Benchmarks.Running;

/// <summary>Runs the suites with the options of BenchmarkDotNet and two of its own.</summary>
internal static class BenchmarkCommand
{
    private const int Ok = 0;
    private const int Failed = 1;
    private const int BadInput = 2;

    private const string OwnProcess = "--own-process";
    private const string PlantedFailure = "--planted-failure";

    private static readonly string[] Informative = ["--list", "--help", "--version", "--info"];

    /// <summary>
    /// The job when the command line says nothing of it: BenchmarkDotNet's own goes on for a minute or more a benchmark on a busy machine. They
    /// are arguments, because a default job in the configuration would overrule <c>--job</c>.
    /// </summary>
    private static readonly string[] UsualJob = ["--warmupCount", "3", "--iterationCount", "12", "--iterationTime", "100"];

    private static readonly string[] JobOptions = ["-j", "--job", "--warmupCount", "--iterationCount", "--iterationTime"];

    /// <summary>Runs; 0 when every chosen benchmark has a result, 1 when one failed, 2 when none was chosen or the arguments are wrong.</summary>
    public static int Run(string[] args)
    {
        if (args.Length == 0)
        {
            Console.Error.WriteLine(Usage);
            return BadInput;
        }

        string[] forgotten = [.. Suites.Forgotten()];
        if (forgotten.Length > 0)
        {
            Console.Error.WriteLine(string.Join('\n', forgotten));
            return Failed;
        }

        BenchmarkSwitcher switcher = BenchmarkSwitcher.FromTypes(Suites.Find(args.Contains(PlantedFailure)));
        string[] rest = [.. args.Where(arg => arg is not OwnProcess and not PlantedFailure), .. SaysJob(args) ? [] : UsualJob];
        Summary[] summaries = [.. switcher.Run(rest, SuiteConfig.Create(inProcess: !args.Contains(OwnProcess)))];
        if (summaries.Length == 0)
        {
            return args.Any(arg => Informative.Contains(arg, StringComparer.OrdinalIgnoreCase)) ? Ok : BadInput;
        }

        IReadOnlyList<string> failures = Outcome.Failures(summaries);
        foreach (string failure in failures)
        {
            Console.Error.WriteLine(failure);
        }

        Console.Error.WriteLine($"{summaries.Sum(summary => summary.BenchmarksCases.Length)} benchmarks, {failures.Count} failures");
        return failures.Count == 0 ? Ok : Failed;
    }

    private static bool SaysJob(string[] args) => args.Any(arg => JobOptions.Contains(arg.Split('=')[0], StringComparer.OrdinalIgnoreCase));

    private const string Usage = """
        Benchmarks of Summ. Choose some with the options of BenchmarkDotNet, as in
          --filter '*'                                             everything, some minutes
          --filter '*' --job dry                                   everything once, to see that it runs; seconds
          --anyCategories quick --job short --iterationTime 100    what all else builds on; less than a minute
          --filter '*Sentences: 300)*' '*Sentences: 300,*'         one size only
          --list flat                                              all names
        Categories: text, systems, scoring, readability, html; quick.
          --own-process       each benchmark in a process of its own; slower, for numbers to publish
          growth --help       how time grows with the document
          pairs --help        pairs of summaries scored by ROUGE in a second
        """;
}
