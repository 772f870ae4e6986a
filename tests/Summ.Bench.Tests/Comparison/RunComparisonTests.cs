using Summ.Bench.Comparison;
using Summ.Bench.Experiments;
using Summ.Catalogue;

namespace Summ.Bench.Tests.Comparison;

public sealed class RunComparisonTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    // Six documents, B higher by 0.1 on each: of the 64 choices of signs only two are as far out, p = 2/64 = 0.03125; Wilcoxon's T is 0 with the same
    // p. The interval has no width, the spread is none, so that d does not exist.
    [Fact]
    public void SixDocumentsAllHigher_AreAsWorkedByHand()
    {
        ComparisonRow row = Assert.Single(Compare(Run("a", ("s", [.1, .2, .3, .4, .5, .6])), Run("b", ("s", [.2, .3, .4, .5, .6, .7]))).Rows);
        Assert.Equal(("s", "s", "rouge-1"), (row.SystemA, row.SystemB, row.Metric.Id));
        Assert.Equal((6, 6, 0, 0), (row.Result.Documents, row.Wins, row.Result.Equal, row.Losses));
        Assert.Equal(0.35, row.Result.MeanA, 12);
        Assert.Equal(0.45, row.Result.MeanB, 12);
        Assert.Equal(0.1, row.Result.Difference, 12);
        Assert.Equal(0.1, row.Result.Low, 12);
        Assert.Equal(0.1, row.Result.High, 12);
        Assert.Equal(2 / 64.0, row.Result.RandomizationP);
        Assert.Equal(2 / 64.0, row.AdjustedP);
        Assert.Equal(double.NaN, row.Result.EffectSize);
        Assert.Equal(Verdict.Better, row.Verdict);
    }

    // Differences 0.1, 0.2, 0.3, 0.4, -0.1: mean 0.18, squares of deviations 0.0064 + 0.0004 + 0.0144 + 0.0484 + 0.0784 = 0.148, s = sqrt(0.148/4).
    [Fact]
    public void FiveDocuments_EffectSizeAndCountsAreAsWorkedByHand()
    {
        PairedResult result = Compare(Run("a", ("s", [.1, .1, .1, .1, .2, .3])), Run("b", ("s", [.2, .3, .4, .5, .1, double.NaN]))).Rows[0].Result;
        Assert.Equal((5, 4, 0, 1), (result.Documents, result.Higher, result.Equal, result.Lower));
        Assert.Equal(0.18 / Math.Sqrt(0.148 / 4), result.EffectSize, 10);
    }

    // B's grades are 10 times its ROUGE-1, as A's are: higher by 1 on each of six documents, p = 2/64 by each, each corrected alone.
    [Fact]
    public void Readability_IsComparedWhenItIsAskedFor()
    {
        string a = new HandMadeRun { Systems = new() { ["s"] = [.1, .2, .3, .4, .5, .6] }, Grade = v => 10 * v }.Write(_folder, "a");
        string b = new HandMadeRun { Systems = new() { ["s"] = [.2, .3, .4, .5, .6, .7] }, Grade = v => 10 * v }.Write(_folder, "b");
        ComparisonRow grade = Assert.Single(Compare(a, b, new ComparisonOptions { Metrics = ["flesch-kincaid"] }).Rows);
        Assert.Equal(("Flesch-Kincaid Grade Level", Verdict.Higher, 2 / 64.0), (grade.Metric.Name, grade.Verdict, grade.AdjustedP));
        Assert.Equal(1, grade.Result.Difference, 12);

        RunComparison all = Compare($"{a}:s", $"{b}:s", new ComparisonOptions { Metrics = ["all", "readability"] });
        Assert.Equal(["flesch-kincaid"], Compare($"{a}:s", $"{b}:s", new ComparisonOptions { Metrics = ["readability"] }).Rows.Select(r => r.Metric.Id));
        Assert.Equal(["rouge-1", "compression", "redundancy"], Compare($"{a}:s", $"{b}:s", new ComparisonOptions { Metrics = ["all"] }).Rows.Select(r => r.Metric.Id));
        Assert.Equal("a metric is given twice in 'flesch-kincaid,flesch-kincaid'", Assert.Throws<InputException>(() => Compare(a, b, new ComparisonOptions { Metrics = ["flesch-kincaid", "readability"] })).Message);
        Assert.Equal(["rouge-1", "compression", "redundancy", "flesch-kincaid"], all.Rows.Select(r => r.Metric.Id));
        Assert.Equal(["rouge-1", "compression", "redundancy"], Compare($"{a}:s", $"{b}:s").Rows.Select(r => r.Metric.Id));
        Assert.Equal([4 / 64.0, 2 / 64.0, 4 / 64.0, 2 / 64.0], all.Rows.Select(r => r.AdjustedP));
    }

    [Fact]
    public void ReadabilityThatDoesNotExist_IsLeftOutAndCounted()
    {
        HandMadeRun run = new() { Systems = new() { ["s"] = HandMadeRun.Noise(12, 1) }, Grade = v => 10 * v };
        string a = run.Write(_folder, "a");
        string b = (run with { Systems = new() { ["s"] = HandMadeRun.Noise(12, 2) }, Change = c => c.Index < 2 ? c with { Language = "de" } : c.Index == 2 ? c with { Readability = new Dictionary<string, double>() } : c }).Write(_folder, "b");
        RunComparison comparison = Compare(a, b, new ComparisonOptions { Metrics = ["flesch-kincaid"] });
        Assert.Equal(9, comparison.Rows[0].Result.Documents);
        Assert.Contains("Flesch-Kincaid Grade Level does not exist for 3 documents, which are left out of it.", comparison.Notes);
    }

    [Fact]
    public void PlantedDifference_IsFoundAmongSystemsWithoutOne()
    {
        RunComparison comparison = Compare(Twelve("a", 0), Twelve("b", 0.02));
        Assert.Equal(12, comparison.Rows.Count);
        ComparisonRow found = Assert.Single(comparison.Rows, r => r.Verdict != Verdict.Undecided);
        Assert.Equal(("planted", Verdict.Better), (found.SystemA, found.Verdict));
        Assert.InRange(0.02, found.Result.Low, found.Result.High);

        // Of eleven without a difference two have a p below 0.05 by chance; the correction sees through it.
        Assert.Equal(2, comparison.Rows.Count(r => r.P < 0.05 && r.SystemA != "planted"));
        Assert.All(comparison.Rows, r => Assert.True(r.AdjustedP >= r.P));
    }

    [Theory]
    [InlineData(ComparisonTest.Randomization)]
    [InlineData(ComparisonTest.Bootstrap)]
    [InlineData(ComparisonTest.Wilcoxon)]
    public void Test_ChoosesThePThatIsCorrected(ComparisonTest test)
    {
        RunComparison comparison = Compare(Twelve("a", 0), Twelve("b", 0.02), new ComparisonOptions { Test = test });
        Assert.All(comparison.Rows, r => Assert.Equal(test switch
        {
            ComparisonTest.Bootstrap => r.Result.BootstrapP,
            ComparisonTest.Wilcoxon => r.Result.WilcoxonP,
            _ => r.Result.RandomizationP,
        }, r.P));
        Assert.Equal(Verdict.Better, comparison.Rows.Single(r => r.SystemA == "planted").Verdict);

        // Holm: the smallest p times the number of rows.
        Assert.Equal(Math.Min(1, 12 * comparison.Rows.Min(r => r.P)), comparison.Rows.Min(r => r.AdjustedP), 12);
    }

    [Fact]
    public void SwappedSides_MirrorTheResult()
    {
        string a = Run("a", ("s", HandMadeRun.Noise(60, 1)));
        string b = Run("b", ("s", HandMadeRun.Noise(60, 2, 0.35)));
        ComparisonRow ab = Compare(a, b).Rows[0];
        ComparisonRow ba = Compare(b, a).Rows[0];
        Assert.Equal(ab.Result.Difference, -ba.Result.Difference, 14);
        Assert.Equal((ab.Result.RandomizationP, ab.Result.BootstrapP, ab.Result.WilcoxonP), (ba.Result.RandomizationP, ba.Result.BootstrapP, ba.Result.WilcoxonP));
        Assert.Equal((ab.Wins, ab.Losses), (ba.Losses, ba.Wins));
        Assert.Equal((Verdict.Better, Verdict.Worse), (ab.Verdict, ba.Verdict));
    }

    [Fact]
    public void Direction_IsTheMetrics()
    {
        RunComparison comparison = Compare(Run("a", ("s", HandMadeRun.Noise(60, 1))), Run("b", ("s", HandMadeRun.Noise(60, 2, 0.4))), new ComparisonOptions { Metrics = ["all"] });
        Assert.Equal([("rouge-1", Verdict.Better), ("compression", Verdict.Higher), ("redundancy", Verdict.Worse)], comparison.Rows.Select(r => (r.Metric.Id, r.Verdict)));
        Assert.Equal(comparison.Rows[0].Wins, comparison.Rows[2].Losses);
        Assert.Equal(comparison.Rows[0].Wins, comparison.Rows[1].Wins);

        // Two metrics judge and are corrected together, one describes.
        Assert.Equal([2, 1, 2], comparison.Rows.Select(r => Math.Round(r.AdjustedP / r.P)));
    }

    [Fact]
    public void ShuffledLedger_GivesTheSame()
    {
        string a = Twelve("a", 0);
        string b = Twelve("b", 0.02);
        RunComparison before = Compare(a, b);
        string ledger = Path.Combine(a, Ledger.FileName);
        File.WriteAllLines(ledger, File.ReadAllLines(ledger).Reverse());
        Assert.Equal(before.Rows.Select(r => (r.SystemA, r.Result, r.AdjustedP)), Compare(a, b).Rows.Select(r => (r.SystemA, r.Result, r.AdjustedP)));
    }

    [Fact]
    public void Seed_ChangesWhatIsDrawn()
    {
        string a = Twelve("a", 0);
        string b = Twelve("b", 0.02);
        Assert.NotEqual(Compare(a, b).Rows[0].Result.Low, Compare(a, b, new ComparisonOptions { Seed = 2 }).Rows[0].Result.Low);
    }

    [Fact]
    public void EqualRuns_HaveNoDifference()
    {
        ComparisonRow row = Compare(Run("a", ("s", HandMadeRun.Noise(30, 1))), Run("b", ("s", HandMadeRun.Noise(30, 1)))).Rows[0];
        Assert.Equal((30, 1.0, 1.0, 1.0, Verdict.Undecided), (row.Result.Equal, row.Result.RandomizationP, row.Result.BootstrapP, row.Result.WilcoxonP, row.Verdict));
    }

    [Fact]
    public void OneDocument_SaysNothingAndDoesNotFail()
    {
        RunComparison comparison = Compare(Run("a", ("s", [.1])), Run("b", ("s", [.9])));
        Assert.Equal((1.0, double.NaN, Verdict.Undecided), (comparison.Rows[0].P, comparison.Rows[0].Result.Low, comparison.Rows[0].Verdict));
        Assert.Equal(["1 document is too few for a difference to show, however large it is."], comparison.Notes);
    }

    [Fact]
    public void WhatIsLeftOut_IsNamed()
    {
        string a = Run("a", ("s", [.1, .2, .3, .4, .5, .6, .7, .8]), ("old", HandMadeRun.Noise(8, 1)));
        string b = new HandMadeRun
        {
            Systems = new Dictionary<string, double[]> { ["s"] = [.1, .2, double.NaN, .4, .5, .6, .7, .8, .9], ["new"] = HandMadeRun.Noise(9, 1) },
            Id = i => i == 0 ? "only" : $"d{i}",
            Change = c => c is { System: "s", Document: "d3" } ? c with { Error = "broke", Scores = c.Scores } : c,
        }.Write(_folder, "b");
        RunComparison comparison = Compare(a, b);
        Assert.Equal(5, comparison.Rows[0].Result.Documents);
        Assert.Equal(
            [
                $"1 document is only in {a} and left out (d0).",
                $"2 documents are only in {b} and left out (only, d8).",
                "s failed on 1 document, which is left out.",
                "ROUGE-1 does not exist for 1 document, which is left out of it.",
                $"Only in {a}: old.",
                $"Only in {b}: new.",
                "5 documents are too few for a difference to show, however large it is.",
            ],
            comparison.Notes);
    }

    [Fact]
    public void OtherCorpus_ComparesOnlyEqualTexts()
    {
        string a = Run("a", ("s", HandMadeRun.Noise(20, 1)));
        HandMadeRun other = new() { Corpus = "revised", Sha256 = "bb", Systems = new Dictionary<string, double[]> { ["s"] = HandMadeRun.Noise(20, 2) }, Source = i => i == 7 ? -1 : i };
        RunComparison comparison = Compare(a, other.Write(_folder, "b"));
        Assert.Equal(19, comparison.Documents);
        Assert.Equal("1 document has one id and two texts and is left out (d7).", comparison.Notes[0]);
        Assert.Contains("only documents of the same id and the same text are compared", Assert.Single(comparison.Warnings), StringComparison.Ordinal);

        Assert.Contains("where ids are equal, the texts are not", Refused(a, (other with { Source = i => -i - 1 }).Write(_folder, "c")), StringComparison.Ordinal);
        Assert.Contains("have no document in common", Refused(a, (other with { Id = i => $"x{i}" }).Write(_folder, "d")), StringComparison.Ordinal);
    }

    [Fact]
    public void OtherLength_IsWarnedOf()
    {
        string b = new HandMadeRun { Length = "100w", Systems = new Dictionary<string, double[]> { ["s"] = [.1, .2] } }.Write(_folder, "b");
        Assert.Contains("at most 3s and those of", Assert.Single(Compare(Run("a", ("s", [.1, .2])), b).Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void OtherMetricOptions_AreRefusedForTheMetricsCompared()
    {
        string a = Run("a", ("s", [.1, .2]));
        HandMadeRun other = new() { Systems = new Dictionary<string, double[]> { ["s"] = [.1, .2] } };
        string stemless = (other with { Stem = "false" }).Write(_folder, "b");
        Assert.Equal($"rouge-1 has stem true in {a} and false in {stemless}; expected scores made with the same options", Refused(a, stemless));
        Assert.Contains("rouge-1 has version 1 in", Refused(a, (other with { RougeVersion = 2 }).Write(_folder, "c")), StringComparison.Ordinal);
        Assert.Equal("compression", Compare(a, stemless, new ComparisonOptions { Metrics = ["compression"] }).Rows[0].Metric.Id);
    }

    [Fact]
    public void TwoSystemsOfOneRun_AreComparedByAllMetricsTheRankingOneFirst()
    {
        string a = Run("a", ("lead", HandMadeRun.Noise(40, 1)), ("text-rank:damping=0.9", HandMadeRun.Noise(40, 2, 0.4)));
        RunComparison comparison = Compare($"{a}:lead", $"{a}:text-rank:damping=0.9");
        Assert.True(comparison.IsPair);
        Assert.Equal(["rouge-1", "compression", "redundancy"], comparison.Rows.Select(r => r.Metric.Id));
        Assert.Equal(($"{a}:lead", $"{a}:text-rank:damping=0.9"), (comparison.NameA, comparison.NameB));
        Assert.Empty(comparison.Notes);
    }

    [Fact]
    public void Contrasts_AreTheLargestDifferencesWithBothSummaries()
    {
        string a = Run("a", ("x", [.5, .5, .5, .5]), ("y", [.6, .1, .5, .9]));
        RunComparison comparison = Compare($"{a}:x", $"{a}:y");
        Assert.Equal([("d1", -0.4, "x of d1", "y of d1"), ("d3", 0.4, "x of d3", "y of d3")], comparison.Contrasts(2).Select(c => (c.Document, Math.Round(c.Difference, 12), c.SummaryA!, c.SummaryB!)));
        Assert.Equal(["d1", "d3", "d0"], comparison.Contrasts(9).Select(c => c.Document));
        Assert.Empty(comparison.Contrasts(0));
        Assert.Empty(Compare(a, Run("b", ("x", [.5, .5, .5, .5]))).Contrasts(2));
    }

    [Fact]
    public void SidesThatCannotBeCompared_AreRefusedInOneLine()
    {
        string a = Run("a", ("lead", [.1, .2]), ("luhn", [.1, .2]));
        string one = Run("one", ("lead", [.1, .2]));
        string none = Run("none", ("other", [.1, .2]));
        Assert.Equal($"{a} is given twice; to compare two of its systems write {a}:lead {a}:luhn", Refused(a, a));
        Assert.Equal($"{a} is given twice; to compare two of its systems write {a}:lead {a}:luhn", Refused(a, a + Path.DirectorySeparatorChar).Replace(a + Path.DirectorySeparatorChar, a, StringComparison.Ordinal));
        Assert.Equal($"{one} is given twice and has one system only, lead; expected another run", Refused(one, one));
        Assert.Equal($"{a}:lead is given twice; expected two different systems", Refused($"{a}:lead", $"{a}:lead"));
        Assert.Equal($"which system of {a}? expected {a}:SYSTEM with one of lead, luhn", Refused(a, $"{one}:lead"));
        Assert.Contains("have no system in common", Refused(a, none), StringComparison.Ordinal);
        Assert.Equal($"unknown system of {a}: 'led'; did you mean 'lead'?", Assert.Throws<CatalogueException>(() => Compare($"{a}:led", $"{a}:luhn")).Message);
        Assert.Equal("unknown metric: 'rogue-1'; did you mean 'rouge-1'?", Assert.Throws<CatalogueException>(() => Compare(a, one, new ComparisonOptions { Metrics = ["rogue-1"] })).Message);
        Assert.Contains("given twice", Refused(a, one, "rouge-1", "rouge-1"), StringComparison.Ordinal);
        Assert.Contains("no such file or folder", Refused(Path.Combine(_folder.Path, "nowhere"), a), StringComparison.Ordinal);
        Assert.Contains("no such file or folder", Refused(Path.Combine(_folder.Path, "nowhere:lead"), a), StringComparison.Ordinal);
    }

    [Fact]
    public void DamagedRuns_AreRefusedInOneLine()
    {
        string a = Run("a", ("s", [.1, .2]));
        string b = Run("b", ("s", [.1, .2]));
        string ledger = Path.Combine(b, Ledger.FileName);
        string whole = File.ReadAllText(ledger);
        File.WriteAllText(ledger, whole.Replace("\"rouge-1\"", "\"rouge-2\"", StringComparison.Ordinal));
        Assert.Contains("s on the document 'd0' has no rouge-1", Refused(a, b), StringComparison.Ordinal);
        File.WriteAllText(ledger, "{\n" + whole);
        Assert.Contains("line 1: damaged", Refused(a, b), StringComparison.Ordinal);
        File.WriteAllText(ledger, "");
        Assert.Contains("holds no result yet", Refused(a, b), StringComparison.Ordinal);
        File.Delete(ledger);
        Assert.Contains("no such file; expected the folder of a run", Refused(a, b), StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(b, RunManifest.FileName), """{"plan":{"corpus":{"name":7}}}""");
        Assert.Contains("damaged; expected the manifest of a run", Refused(a, b), StringComparison.Ordinal);
        File.Delete(Path.Combine(b, RunManifest.FileName));
        Assert.Contains("no such file; expected the folder of a run", Refused(a, b), StringComparison.Ordinal);
    }

    private static RunComparison Compare(string a, string b, ComparisonOptions? options = null) => RunComparison.Of(a, b, options ?? new ComparisonOptions());

    private static string Refused(string a, string b, params string[] metrics) =>
        Assert.Throws<InputException>(() => Compare(a, b, new ComparisonOptions { Metrics = metrics.Length == 0 ? null : metrics })).Message;

    private string Run(string name, params (string System, double[] Values)[] systems) =>
        new HandMadeRun { Systems = systems.ToDictionary(s => s.System, s => s.Values) }.Write(_folder, name);

    // Eleven systems whose second run is the first with noise around zero, and one that is higher by so much.
    private string Twelve(string name, double planted)
    {
        int shift = planted == 0 ? 0 : 500;
        Dictionary<string, double[]> systems = [];
        for (int s = 0; s < 12; s++)
        {
            double[] noise = HandMadeRun.Noise(60, s + 1 + shift, 0, 0.05);
            systems[s == 5 ? "planted" : $"s{s}"] = [.. HandMadeRun.Noise(60, s + 1000).Select((v, i) => v + noise[i] + (s == 5 ? planted : 0))];
        }

        return new HandMadeRun { Systems = systems }.Write(_folder, name);
    }
}
