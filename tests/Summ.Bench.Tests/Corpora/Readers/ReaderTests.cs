using Summ.Bench.Corpora;
using Summ.Text;

namespace Summ.Bench.Tests.Corpora.Readers;

public sealed class ReaderTests
{
    private const string SciTldr = """{"source":["We study tides.","They turn."],"source_labels":[0,1],"rouge_scores":[0.1],"paper_id":"P-1","target":["Tides turn.","Water moves. Twice a day."],"title":"On tides"}""";
    private const string DialogSum = """{"fname":"dev_7","dialogue":"#Person1#: Is it open?\n#Person2#: Not yet. Come at nine.\r\n","summary":"The shop opens at nine.","topic":"opening hours"}""";
    private const string DialogSumTest = """{"fname":"t","dialogue":"#Person1#: Hm.","summary1":"One.","topic1":"hums","summary2":"Two.","topic2":"x","summary3":"Three.","topic3":"y"}""";
    private const string Squality = """{"metadata":{"passage_id":"5","uid":"u"},"document":"A ship left.\n\nIt came back.","questions":[{"question_text":"Why?","question_number":2,"responses":[{"response_text":"No."}]},{"question_text":"What is the plot?","question_number":1,"responses":[{"response_text":"A ship left. It came back.\nAll was well."},{"response_text":"Nothing happened."}]}]}""";
    private const string RealSumm = """{"doc_id":4,"cnndm_test_index":9,"article":"`` it works . '' said ann .","reference":"It works .\nAnn said so .","systems":{"x":{"type":"abs"}}}""";
    private const string News = """{"article_id":"0a","article":"Rain fell.\n\nIt stopped.","summary":"It rained. It stopped."}""";
    private const string Cnn = """{"id":"c1","article":"Rain fell. It stopped.","highlights":"It rained\nIt stopped"}""";
    private const string Legal = """{"uid":"l1","original_text":"you may copy. you may not sell.","reference_summary":"copy but do not sell.","doc":"d","title":"terms"}""";
    private const string Own = """{"id":"s1","title":"T","text":"One. Two.","references":["It came. It went.",["C","D"]],"query":"why","language":"sv","source":"x","year":2020,"tags":["a"]}""";

    [Theory]
    [InlineData(SciTldr, "scitldr")]
    [InlineData(DialogSum, "dialogsum")]
    [InlineData(DialogSumTest, "dialogsum")]
    [InlineData(Squality, "squality")]
    [InlineData(RealSumm, "realsumm")]
    [InlineData(News, "news-writer-summaries")]
    [InlineData(Cnn, "cnn-dailymail")]
    [InlineData(Legal, "tldrlegal")]
    [InlineData(Own, "summ")]
    [InlineData("""{"sentences":["One."]}""", "summ")]
    [InlineData("""{"html":"<p>One.</p>"}""", "summ")]
    public void Fields_TellTheFormat(string line, string expected) => Assert.Equal(expected, CorpusText.Recognised(line));

    [Fact]
    public void Formats_HaveDifferentIdsAndDescriptions()
    {
        Assert.Equal(RecordFormats.All.Count, RecordFormats.All.Select(f => f.Id).Distinct().Count());
        Assert.All(RecordFormats.All, f => Assert.Same(f, RecordFormats.Find(f.Id)));
        Assert.All(RecordFormats.All, f => Assert.NotEmpty(f.Description));
        Assert.Contains("scitldr", Assert.Throws<Catalogue.CatalogueException>(() => RecordFormats.Find("scitdlr")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SciTldr_GivesSentencesAndEachTargetAsReference()
    {
        Article article = CorpusText.Article(SciTldr);
        Assert.Equal(("P-1", "On tides", "en"), (article.Id, article.Title, article.LanguageCode));
        Assert.Equal(["We study tides.", "They turn."], article.Sentences);
        Assert.Equal([["Tides turn."], ["Water moves.", "Twice a day."]], article.References);
    }

    [Fact]
    public void DialogSum_GivesTurnsAsSentences()
    {
        Article article = CorpusText.Article(DialogSum);
        Assert.Equal(("dev_7", "opening hours"), (article.Id, article.Title));
        Assert.Equal(["#Person1#: Is it open?", "#Person2#: Not yet. Come at nine."], article.Sentences);
        Assert.Equal([["The shop opens at nine."]], article.References);
        Article three = CorpusText.Article(DialogSumTest);
        Assert.Equal("hums", three.Title);
        Assert.Equal([["One."], ["Two."], ["Three."]], three.References);
    }

    [Fact]
    public void Squality_TakesThePlotQuestion_AndSplitsItsAnswersInEveryParagraph()
    {
        Article article = CorpusText.Article(Squality);
        Assert.Equal("5", article.Id);
        Assert.Equal("A ship left.\n\nIt came back.", article.Text);
        Assert.Null(article.Sentences);
        Assert.Equal([["A ship left.", "It came back.", "All was well."], ["Nothing happened."]], article.References);
    }

    [Fact]
    public void RealSumm_SplitsTokens_AndTakesTheReferencesLines()
    {
        Article article = CorpusText.Article(RealSumm);
        Assert.Equal("realsumm-4", article.Id);
        Assert.Equal(["`` it works . ''", "said ann ."], article.Sentences);
        Assert.Equal([["It works .", "Ann said so ."]], article.References);
    }

    [Fact]
    public void NewsWriterSummaries_OfOneArticleAreItsReferences()
    {
        string array = $$"""[{{News}},{"article_id":"0b","article":"Snow.","summary":"It snowed."},{"article_id":"0a","article":"Rain fell.","summary":"Wet."},{"article_id":"","article":"x"},{"article_id":"","article":"Fog.","summary":"Grey."}]""";
        List<CorpusItem> items = CorpusText.Whole(array);
        Assert.Equal(["0a", "0b", null, ""], items.Select(i => i.Article?.Id));
        Assert.Equal([["It rained.", "It stopped."], ["Wet."]], items[0].Article!.References);
        Assert.Equal("c.json, record 4: field 'summary' is missing; expected a string", items[2].Problem);
    }

    [Fact]
    public void CnnDailyMail_TakesTheHighlightsLines()
    {
        Article article = CorpusText.Article(Cnn);
        Assert.Equal(("c1", "Rain fell. It stopped."), (article.Id, article.Text));
        Assert.Equal([["It rained", "It stopped"]], article.References);
    }

    [Fact]
    public void LegalSummarization_IsAnObjectOfObjects()
    {
        Article article = Assert.Single(CorpusText.Whole($$"""{"l1": {{Legal}} }""")).Article!;
        Assert.Equal(("l1", "terms", "you may copy. you may not sell."), (article.Id, article.Title, article.Text));
        Assert.Equal([["copy but do not sell."]], article.References);
    }

    [Fact]
    public void OwnRecords_KeepUnknownFields()
    {
        Article article = CorpusText.Article(Own);
        Assert.Equal(("s1", "T", "One. Two.", "why", "sv"), (article.Id, article.Title, article.Text, article.Query, article.LanguageCode));
        Assert.Equal(["It came.|It went.", "C|D"], article.References.Select(r => string.Join('|', r)));
        Assert.Equal([("source", "x"), ("tags", "[\"a\"]"), ("year", "2020")], article.Metadata.Select(m => (m.Key, m.Value)).Order());
    }

    [Fact]
    public void OwnRecords_WithSentencesOrHtml()
    {
        Article sentences = CorpusText.Article("""{"sentences":["One. Still one.","Two."],"text":"not used"}""");
        Assert.Equal(("1", ""), (sentences.Id, sentences.Text));
        Assert.Equal(["One. Still one.", "Two."], sentences.Sentences);
        Assert.Equal(2, sentences.Analyze().SentenceCount);
        string body = string.Concat(Enumerable.Repeat("<p>The harbour was quiet that morning, and nobody on the quay expected the boat before noon.</p>", 6));
        Article page = CorpusText.Article($$"""{"id":"h","html":"<html lang=de><head><title>Harbour</title></head><body><article>{{body}}</article></body></html>"}""");
        Assert.Equal(("h", "de"), (page.Id, page.LanguageCode));
        Assert.Contains("nobody on the quay", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"source":"one string","target":[]}""", "field 'source' holds a string; expected an array of strings")]
    [InlineData("""{"source":["a",1],"target":[]}""", "field 'source' holds a number; expected an array of strings")]
    [InlineData("""{"source":["a"],"target":"t"}""", "field 'target' holds a string; expected an array of strings")]
    [InlineData("""{"source":null,"target":[]}""", "field 'source' is missing; expected an array of strings")]
    [InlineData("""{"source":["a"],"target":[],"paper_id":{}}""", "field 'paper_id' holds an object; expected a string")]
    [InlineData("""{"dialogue":["a"],"summary":"s"}""", "field 'dialogue' holds an array; expected a string")]
    [InlineData("""{"dialogue":"a","summary":true}""", "field 'summary' holds true or false; expected a string")]
    [InlineData("""{"document":"d","questions":{}}""", "field 'questions' is an object; expected an array of objects")]
    [InlineData("""{"document":"d","questions":["q"]}""", "field 'questions' holds a string; expected an array of objects")]
    [InlineData("""{"document":"d","questions":[]}""", "field 'questions' has no element with question_number 1; expected the question for the plot")]
    [InlineData("""{"document":"d","questions":[{"question_number":1}]}""", "field 'responses' is missing; expected an array of objects")]
    [InlineData("""{"article":"a","reference":null,"systems":{}}""", "field 'reference' is missing; expected a string")]
    [InlineData("""{"article":"a","highlights":["h"]}""", "field 'highlights' holds an array; expected a string")]
    [InlineData("""{"article_id":"i","article":{},"summary":"s"}""", "field 'article' holds an object; expected a string")]
    [InlineData("""{"original_text":false,"reference_summary":"r"}""", "field 'original_text' holds true or false; expected a string")]
    [InlineData("""{"text":["a"]}""", "field 'text' holds an array; expected a string")]
    [InlineData("""{"text":"a","references":"r"}""", "field 'references' holds a string; expected an array of strings or of arrays of sentences")]
    [InlineData("""{"text":"a","references":[1]}""", "field 'references' holds a number; expected a string or an array of sentences")]
    [InlineData("""{"text":"a","references":[["x",null]]}""", "field 'references' holds null; expected an array of strings")]
    [InlineData("""{"text":null}""", "fields 'text', 'sentences' and 'html' are all missing; expected one of them")]
    public void FieldOfAnotherKind_IsNamedWithWhatWasExpected(string line, string expected) =>
        Assert.Equal("c.jsonl, line 1: " + expected, CorpusText.Problem(line));

    [Fact]
    public void ReaderGiven_IsNotAskedWhetherItRecognises() =>
        Assert.Equal("c.jsonl, line 1: field 'source' is missing; expected an array of strings", CorpusText.Problem("""{"text":"a"}""", "scitldr"));

    [Fact]
    public void RecordWithoutId_IsCalledByItsPlace()
    {
        Assert.Equal("1", CorpusText.Article("""{"source":["a"],"target":[]}""").Id);
        Assert.Equal("1", CorpusText.Article("""{"dialogue":"a","summary":"s"}""").Id);
        Assert.Equal("realsumm-1", CorpusText.Article("""{"article":"a .","reference":"r","systems":{}}""").Id);
        Assert.Equal("17", CorpusText.Article("""{"id":17,"text":"a"}""").Id);
    }
}
