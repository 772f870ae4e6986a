using CsCheck;
using Summ.Scoring.Divergence;
using Summ.Text;

namespace Summ.Tests.Scoring.Divergence;

public sealed class JensenShannonTests
{
    private const double Tolerance = 1e-12;

    private static readonly Gen<string[]> Text = Gen.OneOf("river", "rivers", "flood", "town", "storm", "the", "of").Array[0, 14];

    /// <summary>
    /// What the class EvalFeatures of SIMetrix (Louis and Nenkova; repository igorbrigadir/simetrix at 768f256) computes for word lists of our own,
    /// divided by ln 2: unsmoothed, smoothed with 0.005, smoothed with 0.1.
    /// </summary>
    public static TheoryData<string, string, double, double, double> Published => new()
    {
        { "river flood town river bridge storm", "river bridge", 0.32501121082417717, 0.2980933318916085, 0.13523351802598166 },
        { "river flood town", "river flood town", 0.0, 0.0, 0.0 },
        { "river flood town", "market stock", 1.0, 0.9534327264047321, 0.5844012583199794 },
        { "river river river flood town bridge bridge storm wind", "river flood flood market", 0.5036300494336362, 0.48078174882685626, 0.305286115851796 },
        { "cat", "cat dog sun", 0.4591479170272447, 0.42644983316099155, 0.22775175309045081 },
        { "alpha beta gamma delta alpha beta alpha", "alpha alpha beta", 0.1629979060802843, 0.1511724875360704, 0.07445689911561225 },
    };

    // Source: river 2, flood 1, town 1; summary: river 1, storm 1. P = 1/2, 1/4, 1/4, 0 and Q = 1/2, 0, 0, 1/2: the river has A = 1/2 and adds nothing,
    // flood and town add 1/4 log2(2) each to one side, the storm 1/2 log2(2) to the other: (1/2 + 1/2) / 2 = 1/2. Stop words do not count.
    [Fact]
    public void SmallCase_GivesTheDivergenceWorkedByHand() => Assert.Equal(0.5, OfSource("The rivers flood the town of the river.", "A river, a storm!"), Tolerance);

    // Smoothed with 1: four different words in all, 1.5 · 3 bins; source counts 3, 2, 2, 1 of 4 + 4.5, summary 2, 1, 1, 2 of 2 + 4.5.
    [Fact]
    public void SmoothedSmallCase_GivesTheDivergenceWorkedByHand()
    {
        double[] p = [3 / 8.5, 2 / 8.5, 2 / 8.5, 1 / 8.5];
        double[] q = [2 / 6.5, 1 / 6.5, 1 / 6.5, 2 / 6.5];
        double expected = p.Zip(q).Sum(w => (w.First * Math.Log2(2 * w.First / (w.First + w.Second))) + (w.Second * Math.Log2(2 * w.Second / (w.First + w.Second)))) / 2;
        Assert.Equal(expected, OfSource("river river flood town", "river storm", new JensenShannonOptions { Smoothed = true, Delta = 1 }), Tolerance);
    }

    // Bigrams of the reference: red river, river flood, flood the, the town; of the summary: the red, red river, river flood. "of the" has two stop
    // words and does not count. P has 1/4 each, Q 1/3 each; two are in both, 4 in one only: 1/4 · 2 and 1/3 alone.
    [Fact]
    public void SmallCaseOfBigrams_GivesTheDivergenceWorkedByHand()
    {
        double both = (0.25 * Math.Log2(0.25 / (7.0 / 24))) + (1.0 / 3 * Math.Log2(1.0 / 3 / (7.0 / 24)));
        Assert.Equal(((2 * both) + 0.5 + (1.0 / 3)) / 2, OfReferences("Of the red rivers flood.", "Red river floods. The town"), Tolerance);
    }

    [Theory]
    [MemberData(nameof(Published))]
    public void PublishedImplementation_GivesTheSameDivergences(string source, string summary, double plain, double smoothed, double strong)
    {
        Assert.Equal(plain, OfSource(source, summary), Tolerance);
        Assert.Equal(smoothed, OfSource(source, summary, new JensenShannonOptions { Smoothed = true }), Tolerance);
        Assert.Equal(strong, OfSource(source, summary, new JensenShannonOptions { Smoothed = true, Delta = 0.1 }), Tolerance);
    }

    [Fact]
    public void AnyTexts_GiveTheDivergenceOfTheSlowImplementation() => Gen.Select(Text, Text, Gen.Bool, Gen.OneOf(0.0, 0.005, 1.0)).Sample(
        (source, summary, stopWords, delta) =>
        {
            double expected = Slow(Words(source, stopWords), Words(summary, stopWords), delta);
            double actual = OfSource(string.Join(' ', source), string.Join(' ', summary), new JensenShannonOptions
            {
                StopWords = stopWords,
                Smoothed = delta > 0,
                Delta = delta > 0 ? delta : 1,
            });
            Assert.Equal(expected, actual, Tolerance);
            Assert.False(actual is < 0 or > 1);
            Assert.Equal(Slow(Bigrams(source), Bigrams(summary), 0), OfReferences(string.Join(' ', summary), string.Join(' ', source)), Tolerance);
        },
        iter: 1_000);

    [Fact]
    public void ManyReferences_GiveTheMean()
    {
        double first = OfReferences("red river", "red river flood");
        double second = OfReferences("red river", "blue river");
        Assert.Equal((first + second) / 2, OfReferences("red river", "red river flood", "the", "blue river"), Tolerance);
        Assert.Equal(1, second, Tolerance);
    }

    [Fact]
    public void TextsWithoutAWordThatCounts_HaveNoDivergence()
    {
        Assert.Equal(double.NaN, OfSource("", "river"));
        Assert.Equal(double.NaN, OfSource("river", "the of"));
        Assert.Equal(double.NaN, OfSource("river", ""));
        Assert.Equal(double.NaN, OfReferences("river", "red river"));
        Assert.Equal(double.NaN, OfReferences("red river", "", "river"));
        Assert.Equal(0, OfSource("the river", "of rivers"), Tolerance);
    }

    [Fact]
    public void WrongArguments_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => JensenShannon.OfReferences(Document.FromText("a"), []));
        Assert.Throws<ArgumentOutOfRangeException>(() => OfSource("a", "a", new JensenShannonOptions { Delta = 0 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => OfSource("a", "a", new JensenShannonOptions { Delta = double.NaN }));
    }

    private static double OfSource(string source, string summary, JensenShannonOptions? options = null) =>
        JensenShannon.OfSource(Document.FromText(source), Document.FromText(summary), options);

    private static double OfReferences(string summary, params string[] references) =>
        JensenShannon.OfReferences(Document.FromText(summary), [.. references.Select(r => Document.FromText(r))]);

    private static string Stem(string word) => word == "rivers" ? "river" : word;

    private static bool IsStop(string word) => word is "the" or "of";

    private static string[] Words(string[] text, bool stopWords) => [.. text.Where(w => stopWords || !IsStop(w)).Select(Stem)];

    private static string[] Bigrams(string[] text) =>
        [.. text.Zip(text.Skip(1)).Where(b => !IsStop(b.First) || !IsStop(b.Second)).Select(b => Stem(b.First) + " " + Stem(b.Second))];

    private static double Slow(string[] source, string[] summary, double delta)
    {
        if (source.Length == 0 || summary.Length == 0)
        {
            return double.NaN;
        }

        double bins = 1.5 * source.Distinct().Count();
        double sum = 0;
        foreach (string word in source.Union(summary))
        {
            double p = (source.Count(w => w == word) + delta) / (source.Length + (delta * bins));
            double q = (summary.Count(w => w == word) + delta) / (summary.Length + (delta * bins));
            sum += p > 0 ? p * Math.Log2(2 * p / (p + q)) / 2 : 0;
            sum += q > 0 ? q * Math.Log2(2 * q / (p + q)) / 2 : 0;
        }

        return sum;
    }
}
