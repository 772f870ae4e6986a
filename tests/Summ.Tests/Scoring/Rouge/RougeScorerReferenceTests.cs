using System.Globalization;
using Summ.Scoring.Rouge;

namespace Summ.Tests.Scoring.Rouge;

/// <summary>The numbers of the Python package, bit for bit.</summary>
public sealed class RougeScorerReferenceTests
{
    private const string CasesFile = "reference/rouge/rouge-cases.jsonl";
    private const string NumbersFile = "reference/rouge/rouge_score-expected.jsonl";

    private static readonly RougeScorer Stemming = new(new RougeScoreOptions { Stem = true });
    private static readonly RougeScorer Plain = new();

    private static string EdgeCases => Path.Combine(AppContext.BaseDirectory, "Scoring", "Rouge", "edge-cases.jsonl");

    [Fact]
    public void EdgeCases_GiveTheNumbersOfThePackage()
    {
        List<RougeCase> cases = RougeCase.Read(EdgeCases, EdgeCases);
        Assert.Equal(167, cases.Count);
        Assert.Empty(Different(cases));
    }

    [Fact]
    public void EdgeCasesInTurkishCulture_GiveTheNumbersOfThePackage()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            Assert.Empty(Different(RougeCase.Read(EdgeCases, EdgeCases)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [GoldenFact(NumbersFile)]
    public void AllCases_GiveTheNumbersOfThePackage()
    {
        List<RougeCase> cases = RougeCase.Read(GoldenFiles.Find(CasesFile)!, GoldenFiles.Find(NumbersFile)!);
        Assert.True(cases.Count > 400);
        Assert.Empty(Different(cases));
    }

    private static List<string> Different(List<RougeCase> cases)
    {
        List<string> different = [];
        foreach (RougeCase item in cases)
        {
            Compare(item.Id + " stem", item.Stem, RougeNumbers.Of(Stemming, item.References, item.Candidate));
            Compare(item.Id + " nostem", item.NoStem, RougeNumbers.Of(Plain, item.References, item.Candidate));
            for (int r = 0; r < item.References.Length && item.StemEach is not null; r++)
            {
                Compare(item.Id + " stem " + r, item.StemEach[r], RougeNumbers.Of(Stemming, [item.References[r]], item.Candidate));
                Compare(item.Id + " nostem " + r, item.NoStemEach![r], RougeNumbers.Of(Plain, [item.References[r]], item.Candidate));
            }
        }

        return different;

        void Compare(string name, RougeNumbers expected, RougeNumbers actual)
        {
            if (!expected.All().SequenceEqual(actual.All()))
            {
                different.Add($"{name}: {string.Join(' ', expected.All())} but {string.Join(' ', actual.All())}");
            }
        }
    }
}
