using Summ.Readability;

namespace Summ.Tests.Readability.English;

public sealed class BormuthGrade35Tests
{
    // mean cloze m = 0.508756119, see there; c = 0.35; mc = 0.17806464165
    // in m:  6.55328757 - 9.04206464 + 2.68474821 = 0.19597114
    // in c:  9.16790000 - 0.25063500 - 0.50451012 = 8.41275488
    // in mc: -7.88559266 + 3.09523896 - 0.33614551 = -5.12649920
    // 4.275 + 0.19597114 + 8.41275488 - 5.12649920 = 7.75722682
    [Fact]
    public void WorkedByHand_IsReproduced()
    {
        TextCounts counts = new() { Words = 100, Sentences = 10, Letters = 400, DifficultWords = 10 };

        Assert.Equal(7.75722681692592, Formulas.BormuthGrade35.Compute(counts), 1e-10);
    }

    [Fact]
    public void OrdinaryProse_RisesWithDifficultWords()
    {
        double[] grades = [.. Enumerable.Range(0, 30).Select(d => Formulas.BormuthGrade35.Compute(new TextCounts { Words = 100, Sentences = 8, Letters = 430, DifficultWords = d }))];

        Assert.Equal(grades.Order(), grades);
    }

    // A mean cloze of -0.3: longer words lower the grade.
    [Fact]
    public void FarFromProse_Falls()
    {
        TextCounts counts = new() { Words = 100, Sentences = 10, Letters = 1400, DifficultWords = 100 };

        Assert.True(Formulas.BormuthGrade35.Compute(counts with { Letters = 1500 }) < Formulas.BormuthGrade35.Compute(counts));
    }

    [Fact]
    public void CountsItDoesNotUse_DoNotMoveIt() => Monotony.StaysWithoutUseOf(Formulas.BormuthGrade35, nameof(TextCounts.Letters), nameof(TextCounts.DifficultWords));
}
