using Summ.Html.Candidates;

namespace Summ.Html.Tests.Candidates;

public sealed class BodySignalsTests
{
    private const string P = "<p>" + TestPage.Prose + "</p>";

    [Fact]
    public void Agreement_IsSharedProseOfBoth()
    {
        TestPage page = new($"<div id=a>{P}{P}{P}</div><div id=b>{P}</div>");
        bool[] kept = [true, true, false, true];

        // Of three paragraphs kept, two are among the finder's three: 2 × 2 / (3 + 3).
        BodySignals signals = BodySignals.Of(page.Reading, kept, named: -1, page.ById("a"), isFirstChoice: true);

        Assert.Equal(2.0 / 3, signals.ProseAgreement, 12);
        Assert.Equal(-1, signals.NamedAgreement);
        Assert.Equal(0, signals.LinkShare);
    }

    // 1.2 + 1.25 + 0.4 = 2.85; 1 / (1 + e^-2.85) = 0.9453.
    [Fact]
    public void Confidence_OfFullAgreement_IsTheMost() => Assert.Equal(0.9453, new BodySignals(1, 1, 0, true).Confidence, 4);

    [Fact]
    public void Confidence_FallsWithEachDoubt()
    {
        double best = new BodySignals(1, 1, 0, true).Confidence;
        Assert.True(new BodySignals(0.5, 1, 0, true).Confidence < best);
        Assert.True(new BodySignals(1, 0.5, 0, true).Confidence < best);
        Assert.True(new BodySignals(1, 1, 0.2, true).Confidence < best);
        Assert.True(new BodySignals(1, 1, 0, false).Confidence < best);
        Assert.InRange(new BodySignals(0, 0, 1, false).Confidence, 0.2, 0.5);
    }
}
