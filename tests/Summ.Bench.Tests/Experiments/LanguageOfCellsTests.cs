using Summ.Bench.Corpora;
using Summ.Bench.Experiments;
using Summ.Text;

namespace Summ.Bench.Tests.Experiments;

public sealed class LanguageOfCellsTests
{
    private const string German = "Am 3. Oktober blieb der Laden geschlossen. Dr. Weber kam trotzdem. Niemand hatte ihm gesagt, dass er warten soll.";

    [Fact]
    public void GermanArticle_IsSplitAsGermanAndIsACellOfItsOwn()
    {
        Article article = new("a", German);
        ExperimentPlan plan = MadeUp.Plan(MadeUp.Corpus(CorpusItem.Of(article)), systems: "lead");
        Cell found = Run(plan, article);
        Cell told = Run(plan with { Language = Languages.German }, article);
        Cell english = Run(plan with { Language = Language.English }, article);
        Assert.Equal("Am 3. Oktober blieb der Laden geschlossen. Dr. Weber kam trotzdem.", found.Summary);
        Assert.Equal(found.Summary, told.Summary);
        Assert.Equal("Am 3. Oktober blieb der Laden geschlossen.", english.Summary);
        Assert.NotEqual(found.Key, english.Key);
        Assert.Equal(("de", "de", "en"), (found.Language, told.Language, english.Language));
    }

    [Theory]
    [InlineData(null, "de")]
    [InlineData(" ", "de")]
    [InlineData("de-AT", "de")]
    [InlineData("EN_gb", "en")]
    [InlineData("pl", "pl")]
    public void Cell_SaysTheLanguageOfItsArticle(string? code, string expected)
    {
        Article article = new("a", German) { LanguageCode = code };
        ExperimentPlan plan = MadeUp.Plan(MadeUp.Corpus(CorpusItem.Of(article)), systems: "lead");
        Assert.Equal(expected, Run(plan, article).Language);
        Assert.Equal("fr", Run(plan with { Language = Languages.French }, article).Language);
    }

    [Fact]
    public void ArticleInAnUnknownLanguage_IsOneInEnglish()
    {
        Article article = new("a", German) { LanguageCode = "pl" };
        ExperimentPlan plan = MadeUp.Plan(MadeUp.Corpus(CorpusItem.Of(article)), systems: "lead");
        Assert.Equal("Am 3. Oktober blieb der Laden geschlossen.", Run(plan, article).Summary);
    }

    [Fact]
    public void ReferenceInOneLine_IsSplitInTheArticlesLanguage()
    {
        string line = System.Text.Json.JsonSerializer.Serialize(new { id = "a", text = German, references = new[] { "Am 3. Oktober war zu. Er kam." } });
        using MemoryStream stream = new(System.Text.Encoding.UTF8.GetBytes(line + "\n"));
        CorpusItem item = Assert.Single(JsonCorpus.ReadLines(stream, "c", null));
        Assert.Equal(["Am 3. Oktober war zu.", "Er kam."], item.Article!.References[0]);
    }

    private static Cell Run(ExperimentPlan plan, Article article) =>
        new DocumentJob(plan, s => s.Create()).Run(article, 0, new HashSet<string>(StringComparer.Ordinal), CancellationToken.None).Single();
}
