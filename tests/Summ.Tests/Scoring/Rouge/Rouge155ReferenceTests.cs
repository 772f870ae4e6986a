using System.Globalization;

namespace Summ.Tests.Scoring.Rouge;

/// <summary>The digits of the original program, all of them.</summary>
public sealed class Rouge155ReferenceTests
{
    private const string CasesFile = "reference/rouge/rouge-cases.jsonl";
    private const string NumbersFile = "reference/rouge/rouge155-expected.jsonl";

    // Option sets, modes and metrics.
    private const int NumbersOfACase = 5 * 2 * 8;

    private static string EdgeTexts => Path.Combine(AppContext.BaseDirectory, "Scoring", "Rouge", "edge-cases.jsonl");

    private static string EdgeNumbers => Path.Combine(AppContext.BaseDirectory, "Scoring", "Rouge", "edge-cases-rouge155.jsonl");

    [Fact]
    public void EdgeCases_GiveTheDigitsOfTheProgram() => AssertEqual(Rouge155Case.Read(EdgeTexts, EdgeNumbers), 167);

    [Fact]
    public void EdgeCasesInTurkishCulture_GiveTheDigitsOfTheProgram()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            AssertEqual(Rouge155Case.Read(EdgeTexts, EdgeNumbers), 167);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [GoldenFact(NumbersFile)]
    public void AllCases_GiveTheDigitsOfTheProgram()
    {
        List<Rouge155Case> cases = Rouge155Case.Read(GoldenFiles.Find(CasesFile)!, GoldenFiles.Find(NumbersFile)!);
        Assert.True(cases.Count > 400);
        AssertEqual(cases, cases.Count);
    }

    private static void AssertEqual(List<Rouge155Case> cases, int count)
    {
        int compared = 0;
        Assert.Equal(count, cases.Count);
        Assert.Empty(cases.SelectMany(c => c.Different(() => compared++)));
        Assert.Equal(count * NumbersOfACase, compared);
    }
}
