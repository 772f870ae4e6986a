using System.Text.Json;
using Summ.Bench.Corpora;
using Summ.Text;

namespace Summ.Bench.Tests.Corpora.Readers;

/// <summary>The published corpora, read whole.</summary>
public sealed class PublishedCorporaTests
{
    private const string Documents = "reference/summarizers/docs.jsonl";

    [GoldenFact("corpora/realsumm/realsumm-even.jsonl")]
    public void RealSumm_IsReadWhole() => AssertRead("realsumm/realsumm-even.jsonl", articles: 50, references: 50);

    [GoldenFact("corpora/scitldr/dev.jsonl")]
    public void SciTldr_IsReadWhole()
    {
        AssertRead("scitldr/train.jsonl", articles: 1992, references: 1992);
        AssertRead("scitldr/dev.jsonl", articles: 619, references: 1453);
    }

    [GoldenFact("corpora/dialogsum/dialogsum.dev.jsonl")]
    public void DialogSum_IsReadWhole() => AssertRead("dialogsum/dialogsum.dev.jsonl", articles: 500, references: 500);

    [GoldenFact("corpora/squality/dev.jsonl")]
    public void Squality_IsReadWhole() => AssertRead("squality/dev.jsonl", articles: 25, references: 100);

    [GoldenFact("corpora/opinosis")]
    public void Opinosis_IsReadWhole()
    {
        AssertRead("opinosis", articles: 26, references: 122);

        // 3,900 lines that are not blank: 150.0 a topic.
        Assert.InRange(Articles("opinosis").Average(a => a.Sentences!.Count), 149.95, 150.05);
        Assert.All(Articles("opinosis"), a => Assert.All(a.Sentences!, s => Assert.DoesNotContain('\uFFFD', s)));
    }

    [GoldenFact("corpora/news-writer-summaries/writer_summaries.json")]
    public void NewsWriterSummaries_AreReadWhole() => AssertRead("news-writer-summaries/writer_summaries.json", articles: 55, references: 155);

    [GoldenFact("corpora/legal_summarization/tldrlegal_v1.json")]
    public void LegalSummarization_IsReadWhole()
    {
        AssertRead("legal_summarization/tldrlegal_v1.json", articles: 85, references: 85);
        AssertRead("legal_summarization/tosdr_annotated_v1.json", articles: 361, references: 361);
    }

    [GoldenFact(Documents)]
    public void RealSumm_HasTheSentencesOfTheReferenceDocuments()
    {
        Dictionary<string, Article> articles = Articles("realsumm/realsumm-even.jsonl").ToDictionary(a => a.Id);
        int compared = 0;
        foreach ((string id, string[] sentences) in ReferenceDocuments("realsumm"))
        {
            int number = int.Parse(id[(id.LastIndexOf('-') + 1)..], System.Globalization.CultureInfo.InvariantCulture);
            Assert.Equal(sentences, articles[$"realsumm-{number}"].Sentences);
            compared++;
        }

        Assert.Equal(50, compared);
    }

    [GoldenFact(Documents)]
    public void SciTldr_HasTheSentencesOfTheReferenceDocuments()
    {
        Article[] articles = [.. Articles("scitldr/dev.jsonl")];
        int compared = 0;
        foreach ((_, string[] sentences) in ReferenceDocuments("scitldr"))
        {
            // Their maker put one blank for each run of them.
            Assert.Equal(sentences, articles[compared++].Sentences!.Select(s => string.Join(' ', s.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));
        }

        Assert.Equal(100, compared);
    }

    private static void AssertRead(string path, int articles, int references)
    {
        CorpusItem[] items = [.. Open(path).Read()];
        Assert.Empty(items.Where(i => i.Problem is not null).Select(i => i.Problem));
        Assert.Equal(articles, items.Length);
        Assert.Equal(articles, Open(path).Count());
        Assert.Equal(references, items.Sum(i => i.Article!.References.Count));
        Assert.All(items, i => Assert.All(i.Article!.References, r => Assert.NotEmpty(r)));
        Assert.All(items, i => Assert.True(i.Article!.Analyze().SentenceCount > 0));
    }

    private static Corpus Open(string path) => CorpusCatalogue.Open(GoldenFiles.Find("corpora/" + path)!);

    private static IEnumerable<Article> Articles(string path) => Open(path).Read().Select(i => i.Article!);

    private static IEnumerable<(string Id, string[] Sentences)> ReferenceDocuments(string corpus)
    {
        foreach (string line in File.ReadLines(GoldenFiles.Find(Documents)!))
        {
            JsonElement json = JsonDocument.Parse(line).RootElement;
            if (json.GetProperty("corpus").GetString() == corpus)
            {
                yield return (json.GetProperty("id").GetString()!, [.. json.GetProperty("sentences").EnumerateArray().Select(s => s.GetString()!)]);
            }
        }
    }
}
