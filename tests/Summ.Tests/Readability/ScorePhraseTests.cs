using Summ.Readability;

namespace Summ.Tests.Readability;

public sealed class ScorePhraseTests
{
    [Theory]
    [InlineData("flesch-kincaid", 8.9, "grade 8, 13-14 years old")]
    [InlineData("flesch-kincaid", 1, "grade 1, 6-7 years old")]
    [InlineData("flesch-kincaid", -2.4, "before grade 1")]
    [InlineData("gunning-fog", 12.99, "grade 12, 17-18 years old")]
    [InlineData("smog", 13, "college")]
    [InlineData("smog", 17, "college graduate")]
    [InlineData("flesch-reading-ease", 65, "standard: plain English; grades 8 and 9, 13-15 years old")]
    [InlineData("flesch-reading-ease", 12, "very difficult: college graduate")]
    [InlineData("flesch-reading-ease", 104, "very easy: grade 5, 10-11 years old; outside of its scale (0 to 100)")]
    [InlineData("flesch-reading-ease", -7, "very difficult: college graduate; outside of its scale (0 to 100)")]
    [InlineData("dale-chall-1948", 7.2, "grades 9 and 10: 14-16 years old")]
    [InlineData("lix", 30, "easy")]
    [InlineData("rix", 2, "grade 6: 11-12 years old")]
    [InlineData("wiener-1", 7.5, "grade 7, 12-13 years old")]
    [InlineData("wiener-1", 3.5, "grade 3, 8-9 years old; outside of its scale (4 to 15)")]
    [InlineData("wiener-1", 14.5, "above the grades of school")]
    [InlineData("crawford", 4.2, "4 years of schooling")]
    [InlineData("spache-1974", 2.5, "grade 2, 7-8 years old")]
    [InlineData("spache-1974", 5.5, "grade 5, 10-11 years old; outside of its scale (1 to 4)")]
    [InlineData("forcast", 14, "college; outside of its scale (5 to 13)")]
    [InlineData("gulpease", 50, "hard after lower secondary school")]
    [InlineData("bormuth-drp", 90, "outside of its scale (35 to 80)")]
    [InlineData("coleman-liau-cloze", 40, null)]
    [InlineData("flesch-kincaid", double.NaN, null)]
    [InlineData("flesch-kincaid", double.PositiveInfinity, null)]
    public void Score_HasItsPhrase(string id, double score, string? expected) => Assert.Equal(expected, ScorePhrase.Of(Formulas.Find(id), score));

    [Fact]
    public void EveryFormulaInGrades_SaysSo()
    {
        foreach (FormulaInfo formula in Formulas.All)
        {
            bool isGrade = formula.Unit.Contains("grade", StringComparison.Ordinal) || formula.Unit.Contains("years of schooling", StringComparison.Ordinal);
            Assert.True(isGrade == (formula.Grades != GradeSystem.None), formula.Id);
            Assert.True(!isGrade || ScorePhrase.Of(formula, 6) is { Length: > 0 }, formula.Id);
        }
    }

    [Fact]
    public void UnitWithARange_HasItAsScale()
    {
        foreach (FormulaInfo formula in Formulas.All.Where(f => f.Unit.Contains("points, 0 to 100", StringComparison.Ordinal)))
        {
            Assert.Equal(new ScoreRange(0, 100), formula.Scale);
        }
    }

    [Theory]
    [InlineData(new[] { 7.2, 8.1, 9.9 }, "12-15 years old")]
    [InlineData(new[] { 11.0, 14.0, 19.0 }, "17 years old to college")]
    [InlineData(new[] { 18.0, 20.0 }, "college graduate")]
    [InlineData(new[] { -1.0, -1.0, 2.5, 2.5 }, "before grade 1 to 8 years old")]
    [InlineData(new double[0], null)]
    public void Consensus_HasItsReaders(double[] grades, string? expected) => Assert.Equal(expected, ScorePhrase.Readers(ConsensusGrade.OfGrades(grades)));

    [Fact]
    public void Consensus_SaysHowFarItAgrees()
    {
        Assert.Equal("the middle half of 3 formulas within 2.0 grades, 6.0 to 8.0", ScorePhrase.Agreement(ConsensusGrade.OfGrades([5, 7, 9])));
        Assert.Equal("a single formula", ScorePhrase.Agreement(ConsensusGrade.OfGrades([5])));
        Assert.Null(ScorePhrase.Agreement(ConsensusGrade.OfGrades([])));
    }
}
