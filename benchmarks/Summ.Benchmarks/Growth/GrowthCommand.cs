using Summ.Benchmarks.Running;
using Summ.Benchmarks.Summarization;
using Summ.Benchmarks.Synthetic;
using Summ.Catalogue;
using Summ.Summarization;
using Summ.Text;

namespace Summ.Benchmarks.Growth;

/// <summary>
/// Shows how the time of the analysis and of each system grows with the number of sentences. Each size is timed on about as many sentences
/// in all, one long document or many short ones: a short document again and again would be learnt by caches and branch predictor, and its
/// longer neighbour look worse than it is.
/// </summary>
internal static class GrowthCommand
{
    private const int Ok = 0;
    private const int TooMuch = 1;
    private const int BadInput = 2;
    private const int SummarySentences = 3;
    private const int MostDocuments = 100;

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
        catch (Exception e) when (e is InputException or CatalogueException)
        {
            errors.WriteLine(e.Message);
            return BadInput;
        }
    }

    private static int Run(GrowthOptions options, TextWriter output)
    {
        IReadOnlyList<SystemSpec> systems = SystemSpec.ParseList(options.Systems);
        int most = options.Sizes[^1];
        IReadOnlyList<string> sentences = options.SentenceFile is null ? SyntheticText.Make(most).Sentences : SentenceFile.Read(options.SentenceFile, most);
        Document[][] documents = [.. options.Sizes.Select(size => Cut(sentences, size))];

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

    /// <summary>The sentences as documents of one size; what is left over is not used.</summary>
    private static Document[] Cut(IReadOnlyList<string> sentences, int size) =>
        [.. sentences.Chunk(size).Where(chunk => chunk.Length == size).Take(MostDocuments).Select(chunk => Document.FromSentences(chunk))];

    private static IEnumerable<GrowthRow> Rows(GrowthOptions options, IReadOnlyList<SystemSpec> systems, Document[][] documents)
    {
        yield return Time("(split)", document => document, (document, _) => Split(document));
        yield return Time("(analysis)", document => document.Text, (text, _) => GC.KeepAlive(Document.FromText(text).ContentTerms));
        foreach (SystemSpec system in systems)
        {
            ISummarizer summarizer = system.Create();
            yield return Time(system.Name, document => SystemRequest.Of(document, SummarySentences), (request, cancellation) => summarizer.Summarize(request, cancellation));
        }

        GrowthRow Time<T>(string name, Func<Document, T> prepare, Action<T, CancellationToken> task) =>
            new(name, Times(documents.Select(ofSize => Array.ConvertAll(ofSize, document => prepare(document))), task, options.Timeout));
    }

    /// <summary>Seconds for one input by size; once a size was given up, the larger ones are not tried.</summary>
    private static List<double?> Times<T>(IEnumerable<T[]> inputs, Action<T, CancellationToken> task, TimeSpan timeout)
    {
        List<double?> times = [];
        foreach (T[] ofSize in inputs)
        {
            times.Add(times is [.., null] ? null : BestTime.Of(cancellation => Array.ForEach(ofSize, input => task(input, cancellation)), timeout) / ofSize.Length);
        }

        return times;
    }

    private static void Split(Document document)
    {
        List<SentenceSpan> sentences = [];
        document.Language.Splitter.Split(document.Text, sentences);
    }
}
