using System.Globalization;
using Summ.Benchmarks.Running;

namespace Summ.Benchmarks.Growth;

/// <summary>What the growth command was asked for.</summary>
internal sealed class GrowthOptions
{
    public const string Usage = """
        growth: times every system on documents of growing size and prints the factor a tenfold size costs.
          --sentences FILE   sentences to use, one a line; in a .jsonl file each line is a string, or an object with
                             "sentences" (strings) or "text" (one sentence). Without it the sentences are made up.
          --sizes A,B,…      sentences of the documents, ascending (100,1000,10000)
          --systems NAME,…   only these systems, with options as in summ run
          --timeout SECONDS  gives a run up after this time (60)
          --at-most FACTOR   ends with 1 when a factor is greater or a run was given up
        """;

    private GrowthOptions()
    {
    }

    public string? SentenceFile { get; private set; }

    public IReadOnlyList<int> Sizes { get; private set; } = [100, 1_000, 10_000];

    /// <summary>Systems with their options, as <see cref="Summ.Summarization.SystemSpec"/> reads a list.</summary>
    public string Systems { get; private set; } = "all";

    public TimeSpan Timeout { get; private set; } = TimeSpan.FromSeconds(60);

    public double? AtMost { get; private set; }

    /// <summary>Reads the arguments.</summary>
    /// <exception cref="InputException">They are wrong.</exception>
    public static GrowthOptions Parse(string[] args)
    {
        GrowthOptions options = new();
        for (int i = 0; i < args.Length; i += 2)
        {
            string value = i + 1 < args.Length ? args[i + 1] : throw new InputException($"{args[i]}: a value is missing");
            switch (args[i])
            {
                case "--sentences":
                    options.SentenceFile = value;
                    break;
                case "--sizes":
                    options.Sizes = [.. value.Split(',').Select(size => (int)Number(args[i], size))];
                    break;
                case "--systems":
                    options.Systems = value;
                    break;
                case "--timeout":
                    options.Timeout = TimeSpan.FromSeconds(Number(args[i], value));
                    break;
                case "--at-most":
                    options.AtMost = Number(args[i], value);
                    break;
                default:
                    throw new InputException($"{args[i]}: no such option\n{Usage}");
            }
        }

        for (int i = 1; i < options.Sizes.Count; i++)
        {
            if (options.Sizes[i] <= options.Sizes[i - 1])
            {
                throw new InputException("--sizes: sizes must ascend");
            }
        }

        return options;
    }

    private static double Number(string option, string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double value) && value is >= 1 and <= 1e7
            ? value
            : throw new InputException($"{option}: '{text}' is no number from 1 to 10000000");
}
