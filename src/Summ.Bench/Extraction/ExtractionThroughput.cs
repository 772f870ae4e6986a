using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Summ.Bench.Extraction.Systems;
using Summ.Bench.Throughput;

namespace Summ.Bench.Extraction;

/// <summary>Measures by BenchmarkDotNet how fast the systems of a plan are on its own pages, on one thread.</summary>
public static class ExtractionThroughput
{
    private const int SampledPages = 50;

    // No extractor has a blank in its id.
    private const string Parse = "bare parse";

    /// <summary>Measures all systems that run here, and the yardstick.</summary>
    /// <param name="plan">The plan; its first pages that can be read, at most 50, are the sample.</param>
    /// <param name="folder">The run's folder; BenchmarkDotNet's own files go into <c>benchmarkdotnet</c> there.</param>
    /// <param name="progress">Told how many systems are done and how many there are, or null.</param>
    /// <param name="parseOnly">Speed of AngleSharp's <c>ParseDocument(string)</c> with default options on the same pages, decoded before.</param>
    /// <returns>By the system's name the speed from bytes to text and fields; a system that fails on a page of the sample is missing.</returns>
    public static IReadOnlyDictionary<string, ThroughputResult> Measure(ExtractionPlan plan, string folder, Action<int, int>? progress, out ThroughputResult? parseOnly)
    {
        ArgumentNullException.ThrowIfNull(plan);
        byte[][] pages = [.. Sample(plan)];
        long bytes = pages.Sum(p => (long)p.Length);
        List<ThroughputSubject> subjects = [.. plan.Systems.Where(s => s.Extractor is not null).Select(s => new ThroughputSubject(s.Name, pages.Length, bytes, () => Extract(s.Extractor!, pages)))];
        string[] texts = [.. pages.Select(p => PageDom.Decode(p) ?? System.Text.Encoding.Latin1.GetString(p))];
        HtmlParser parser = new();
        subjects.Add(new ThroughputSubject(Parse, pages.Length, bytes, () => ParseAll(parser, texts)));
        int done = 0;
        Dictionary<string, ThroughputResult> results = ThroughputMeter.Run(subjects, folder, progress is null ? null : _ => progress(++done, subjects.Count));
        results.Remove(Parse, out parseOnly);
        return results;
    }

    private static IEnumerable<byte[]> Sample(ExtractionPlan plan)
    {
        foreach (Pages.PageItem page in plan.Corpus.Pages.Take(SampledPages))
        {
            byte[] bytes;
            try
            {
                bytes = page.Read();
            }
            catch (InputException)
            {
                // The ledger says that it failed.
                continue;
            }

            yield return bytes;
        }
    }

    private static void Extract(IExtractor extractor, byte[][] pages)
    {
        foreach (byte[] page in pages)
        {
            extractor.Extract(page);
        }
    }

    private static void ParseAll(HtmlParser parser, string[] texts)
    {
        foreach (string text in texts)
        {
            using IHtmlDocument document = parser.ParseDocument(text);
        }
    }
}
