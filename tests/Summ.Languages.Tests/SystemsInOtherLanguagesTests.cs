using Summ.Readability;
using Summ.Summarization;

namespace Summ.Text.Tests;

public sealed class SystemsInOtherLanguagesTests
{
    public static TheoryData<string, string> Systems()
    {
        TheoryData<string, string> data = [];
        foreach (string code in (string[])["de", "ru"])
        {
            foreach (SummarizerInfo system in Summarizers.All)
            {
                data.Add(code, system.Id);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Systems))]
    public void EverySystem_SummarisesGermanAndRussian(string code, string id)
    {
        string text = string.Join(' ', DetectionCases.Of(code)) + "\n\n" + string.Join(' ', SplitterCases.Of(code).Select(t => t.Replace("|", "", StringComparison.Ordinal)));
        Document document = Document.FromText(text, Languages.Find(code), DetectionCases.Of(code)[0], DetectionCases.Of(code)[1]);
        Assert.InRange(document.SentenceCount, 40, 100);
        SummaryRequest request = new(document, SummaryLength.Sentences(3)) { References = [[DetectionCases.Of(code)[3], DetectionCases.Of(code)[5]]] };
        Summary summary = Summarizers.Find(id).Create().Summarize(request);
        Summary again = Summarizers.Find(id).Create().Summarize(request);

        // The oracle's ROUGE is that of rouge_score, which knows the letters a to z: in Russian there is nothing to gain.
        Assert.InRange(summary.Indexes.Length, id == "oracle" ? 0 : 1, 3);
        Assert.Equal(summary.Indexes.ToArray(), again.Indexes.ToArray());
        Assert.All(summary.Sentences, s => Assert.Contains(s, text, StringComparison.Ordinal));
    }

    [Fact]
    public void EveryLanguage_IsCounted()
    {
        foreach (string code in Languages.Codes)
        {
            string[] sentences = DetectionCases.Of(code);
            TextCounts counts = ReadabilityCounter.Count(Document.FromText(string.Join(' ', sentences), Languages.Find(code)));
            Assert.Equal(sentences.Length, counts.Sentences);
            Assert.InRange(counts.Words, sentences.Length * 5, sentences.Length * 20);
        }
    }
}
