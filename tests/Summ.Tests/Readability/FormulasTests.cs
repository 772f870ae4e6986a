using Summ.Catalogue;
using Summ.Readability;

namespace Summ.Tests.Readability;

public sealed class FormulasTests
{
    public static TheoryData<string> Ids => [.. Formulas.All.Select(f => f.Id)];

    [Fact]
    public void All_HasEachFormulaOnce_OrderedById()
    {
        string[] ids = [.. Formulas.All.Select(f => f.Id)];

        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
        Assert.Superset(
            new HashSet<string>(["automated-readability-index", "coleman-liau", "flesch-kincaid", "flesch-reading-ease", "gunning-fog", "lix", "rix", "smog"]),
            ids.ToHashSet());
    }

    [Fact]
    public void EveryFormulaClass_IsInTheCatalogue()
    {
        IEnumerable<Type> classes = typeof(IReadabilityFormula).Assembly.GetTypes()
            .Where(t => t.IsClass && !t.IsAbstract && t.IsAssignableTo(typeof(IReadabilityFormula)));

        Assert.Empty(classes.Except(Formulas.All.Select(f => f.Formula.GetType())));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Find_GivesTheFormula(string id) => Assert.Equal(id, Formulas.Find(id).Id);

    [Fact]
    public void UnknownId_IsAnswered_WithAGuess()
    {
        CatalogueException error = Assert.Throws<CatalogueException>(() => Formulas.Find("flesch-kinkaid"));

        Assert.Contains("flesch-kincaid", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void NoWordOrNoSentence_IsNaN(string id)
    {
        FormulaInfo formula = Formulas.Find(id);

        Assert.Equal(double.NaN, formula.Compute(default));
        Assert.Equal(double.NaN, formula.Compute(new TextCounts { Words = 10, Syllables = 10, Letters = 10, Characters = 10 }));
        Assert.Equal(double.NaN, formula.Compute(new TextCounts { Sentences = 1 }));
        Assert.True(double.IsFinite(formula.Compute(new TextCounts { Sentences = 1, Words = 1 })));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void CountThatWasNotMade_IsNaN(string id)
    {
        const long None = TextCounts.NotCounted;
        FormulaInfo formula = Formulas.Find(id);

        Assert.Equal(double.NaN, formula.Compute(new TextCounts
        {
            Sentences = 1,
            Words = 10,
            Letters = None,
            Characters = None,
            Syllables = None,
            Polysyllables = None,
            Monosyllables = None,
            LongWords = None,
            MiniWords = None,
            WordsOfSixLetters = None,
            WordsOfFourSyllables = None,
            WordsOfFiveSyllables = None,
            DifficultWords = None,
            DifficultWordsAndNames = None,
            DifficultWordsOfTwoSyllables = None,
            DifficultTypes = None,
            UnfamiliarWords = None,
            UnfamiliarTypes = None,
            FaseehWords = None,
            ComplexWords = None,
            ComplexWordsAndNames = None,
            Types = None,
        }));
    }

    [Fact]
    public void LargeCounts_StayFinite()
    {
        const long Many = long.MaxValue / 100;
        TextCounts counts = new()
        {
            Sentences = 1,
            Words = Many,
            Letters = Many,
            Characters = Many,
            Syllables = Many,
            Polysyllables = Many / 4,
            Monosyllables = Many / 2,
            LongWords = Many / 3,
            MiniWords = Many / 3,
            DifficultWords = Many / 2,
            DifficultWordsAndNames = Many / 2,
            ComplexWords = Many / 4,
            ComplexWordsAndNames = Many / 4,
        };

        Assert.All(Formulas.All, f => Assert.True(double.IsFinite(f.Compute(in counts)), f.Id));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Entry_DescribesItself(string id)
    {
        FormulaInfo formula = Formulas.Find(id);

        Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", formula.Id);
        Assert.Matches("^[a-z]{2}$", formula.Language);
        Assert.Matches("[0-9]{4}|textstat|koRpus|quanteda", formula.Citation);
        Assert.EndsWith(".", formula.Summary);
        Assert.All([formula.Name, formula.Unit, formula.FittedRange], text => Assert.False(string.IsNullOrWhiteSpace(text)));
        Assert.True(formula.VariantOf is null || Formulas.Find(formula.VariantOf).VariantOf is null, formula.VariantOf);
        Assert.NotEqual(formula.Id, formula.VariantOf);
    }

    [Fact]
    public void CommonFormulas_AreTheEightOfRunsAndLeaderboards() => Assert.Equal(
        ["automated-readability-index", "coleman-liau", "flesch-kincaid", "flesch-reading-ease", "gunning-fog", "lix", "rix", "smog"],
        Formulas.All.Where(f => f.IsCommon).Select(f => f.Id));

    [Fact]
    public void Languages_AreTheNineAndFourMore() => Assert.Equal(
        ["ar", "de", "en", "es", "fr", "hu", "it", "nl", "pl", "pt", "ru", "sv", "tr"],
        Formulas.All.Select(f => f.Language).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void ForLanguage_GivesItsFormulasAndThoseForAny()
    {
        Assert.Equal(["brouwer-nl", "flesch-douma-nl", "lix", "rix"], Formulas.ForLanguage("nl").Select(f => f.Id));
        Assert.Equal(Formulas.ForLanguage("en"), Formulas.ForLanguage("EN-gb"));
        Assert.Equal(["lix", "rix"], Formulas.ForLanguage("fi").Select(f => f.Id));
        Assert.Equal(["lix", "rix"], Formulas.ForLanguage("").Select(f => f.Id));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Direction_AgreesWithAHarderText(string id)
    {
        TextCounts easy = new()
        {
            Sentences = 10,
            Words = 80,
            Letters = 300,
            Characters = 300,
            Syllables = 90,
            Polysyllables = 1,
            ComplexWords = 1,
            ComplexWordsAndNames = 2,
            Monosyllables = 70,
            LongWords = 4,
            WordsOfSixLetters = 6,
            MiniWords = 40,
            DifficultWords = 2,
            DifficultWordsAndNames = 3,
            DifficultWordsOfTwoSyllables = 1,
            DifficultTypes = 2,
            UnfamiliarWords = 3,
            UnfamiliarTypes = 2,
            Types = 50,
        };
        TextCounts hard = new()
        {
            Sentences = 3,
            Words = 80,
            Letters = 460,
            Characters = 460,
            Syllables = 150,
            Polysyllables = 22,
            ComplexWords = 20,
            ComplexWordsAndNames = 22,
            Monosyllables = 35,
            LongWords = 30,
            WordsOfSixLetters = 38,
            WordsOfFourSyllables = 12,
            WordsOfFiveSyllables = 4,
            FaseehWords = 1,
            MiniWords = 40,
            DifficultWords = 30,
            DifficultWordsAndNames = 33,
            DifficultWordsOfTwoSyllables = 25,
            DifficultTypes = 24,
            UnfamiliarWords = 36,
            UnfamiliarTypes = 30,
            Types = 65,
        };
        FormulaInfo formula = Formulas.Find(id);
        int direction = formula.Direction == ScoreDirection.HigherIsHarder ? 1 : -1;

        Assert.Equal(direction, Math.Sign(formula.Compute(hard) - formula.Compute(easy)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Bands_RiseWithoutGaps(string id)
    {
        IReadOnlyList<GradeBand> bands = Formulas.Find(id).Bands;

        for (int i = 0; i < bands.Count; i++)
        {
            Assert.True(bands[i].From < bands[i].Below);
            Assert.Equal(i == 0 ? double.NegativeInfinity : bands[i - 1].Below, bands[i].From);
        }

        Assert.True(bands.Count == 0 || double.IsPositiveInfinity(bands[^1].Below));
    }

    [Fact]
    public void BandOf_TakesTheLowerEndIn()
    {
        Assert.Equal("standard", Formulas.FleschReadingEase.BandOf(60));
        Assert.Equal("fairly difficult", Formulas.FleschReadingEase.BandOf(Math.BitDecrement(60)));
        Assert.Equal("very easy", Formulas.FleschReadingEase.BandOf(121.22));
        Assert.Null(Formulas.FleschReadingEase.BandOf(double.NaN));
        Assert.Null(Formulas.Smog.BandOf(9));
    }

    [Theory]
    [InlineData("flesch-kincaid", "en", true)]
    [InlineData("flesch-kincaid", "EN-gb", true)]
    [InlineData("flesch-kincaid", "en_US", true)]
    [InlineData("flesch-kincaid", "de", false)]
    [InlineData("flesch-kincaid", "", false)]
    [InlineData("flesch-kincaid", "eng", false)]
    [InlineData("lix", "de", true)]
    [InlineData("flesch-amstad-de", "de-AT", true)]
    [InlineData("flesch-amstad-de", "en", false)]
    public void Formula_IsMeantForItsLanguageOrForAny(string id, string language, bool expected) => Assert.Equal(expected, Formulas.Find(id).IsMeantFor(language));
}
