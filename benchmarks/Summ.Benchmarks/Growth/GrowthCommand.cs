using Summ.Benchmarks.Summarization;
using Summ.Benchmarks.Synthetic;
using Summ.Catalogue;
using Summ.Summarization;
using Summ.Text;

namespace Summ.Benchmarks.Growth;

/// <summary>Shows how the time of the analysis and of each system grows with the number of sentences.</summary>
internal static class GrowthCommand
{
    private const int Ok = 0;
    private const int TooMuch = 1;
    private const int BadInput = 2;
    private const int SummarySentences = 3;

    /// <summary>Runs; 0 when done, 1 when a factor is above the limit that was given, 2 for wrong arguments or files.</summary>
    public static int Run(string[] args, TextWriter output, TextWriter errors)
    {
        if (args is ["--help"])
        {
            output.WriteLine(GrowthOptions.Usage);
            return Ok;
        }

        try
        {
            return Run(GrowthOptions.Parse(args), output);
        }
        catch (Exception e) when (e is GrowthException or CatalogueException)
        {
            errors.WriteLine(e.Message);
            return BadInput;
        }
    }

    private static int Run(GrowthOptions options, TextWriter output)
    {
        IReadOnlyList<SummarizerInfo> systems = options.Systems is null ? Summarizers.All : [.. options.Systems.Select(Summarizers.Find)];
        int most = options.Sizes[^1];
        IReadOnlyList<string> sentences = options.SentenceFile is null ? SyntheticText.Make(most).Sentences : SentenceFile.Read(options.SentenceFile, most);
        Document[] documents = [.. options.Sizes.Select(size => Document.FromSentences(sentences.Take(size)))];

        GrowthTable table = new(options.Sizes, options.AtMost, output);
        table.WriteHead();
        bool within = true;
        foreach (GrowthRow row in Rows(options, systems, documents))
        {
            table.Write(row);
            within &= row.Factors(options.Sizes).All(factor => options.AtMost is null || factor <= options.AtMost);
        }

        return within ? Ok : TooMuch;
    }

    private static IEnumerable<GrowthRow> Rows(GrowthOptions options, IReadOnlyList<SummarizerInfo> systems, Document[] documents)
    {
        yield return Time("(split)", document => _ => Split(document));
        yield return Time("(analysis)", document => _ => GC.KeepAlive(Document.FromText(document.Text).ContentTerms));
        foreach (SummarizerInfo info in systems)
        {
            ISummarizer summarizer = info.Create();
            yield return Time(info.Id, document =>
            {
                SummaryRequest request = SystemRequest.Of(document, SummarySentences);
                return cancellation => summarizer.Summarize(request, cancellation);
            });
        }

        GrowthRow Time(string name, Func<Document, Action<CancellationToken>> task) => new(name, Times(documents.Select(task), options.Timeout));
    }

    /// <summary>Times by size; once a size was given up, the larger ones are not tried.</summary>
    private static List<double?> Times(IEnumerable<Action<CancellationToken>> tasks, TimeSpan timeout)
    {
        List<double?> times = [];
        foreach (Action<CancellationToken> task in tasks)
        {
            times.Add(times is [.., null] ? null : BestTime.Of(task, timeout));
        }

        return times;
    }

    private static void Split(Document document)
    {
        List<SentenceSpan> sentences = [];
        document.Language.Splitter.Split(document.Text, sentences);
    }
}
