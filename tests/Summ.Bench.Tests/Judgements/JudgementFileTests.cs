using System.Text;
using Summ.Bench.Judgements;
using Summ.Catalogue;

namespace Summ.Bench.Tests.Judgements;

public sealed class JudgementFileTests : IDisposable
{
    private const string Good = """{"id":"g","references":["r"],"outputs":[{"system":"a","summary":"s","human":{"h":1}}]}""";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void OwnFormat_IsReadWithAllItsFields()
    {
        JudgedDocument document = Assert.Single(Documents(
            """
            {"id":"d1","source":"One sentence. Another one.","references":["Line one.\nLine two.",["Third."]],"outputs":[{"system":"a","summary":"S one.\nS two.","human":{"content":3,"style":null},"type":"ext","scores":{"mine":0.5}},{"system":"b","summary":["T."],"human":{"content":-1.5e0,"style":2}}]}
            """));
        Assert.Equal(("d1", "One sentence. Another one."), (document.Id, document.Text));
        Assert.Null(document.Source);
        Assert.Equal(["a", "b"], document.Summaries.Select(s => s.System));
        Assert.Equal(["S one.", "S two."], document.Summaries[0].Sentences);
        Assert.Equal(["Line one.|Line two.", "Third."], document.Summaries[1].References.Select(r => string.Join('|', r)));
        Assert.Same(document.Summaries[0].References, document.Summaries[1].References);
        Assert.Equal(new Dictionary<string, double> { ["content"] = 3 }, document.Summaries[0].Human);
        Assert.Equal(new Dictionary<string, double> { ["content"] = -1.5, ["style"] = 2 }, document.Summaries[1].Human);
        Assert.Equal(("ext", null), (document.Summaries[0].Type, document.Summaries[1].Type));
        Assert.Equal(0.5, document.Summaries[0].Published["mine"]);
        Assert.Empty(document.Summaries[1].Published);
    }

    [Fact]
    public void Source_MayBeAListOrAbsent_AndAnIdTheLineNumber()
    {
        JudgedDocument[] documents = Documents("""{"source":["A.","B."],"references":["r"],"outputs":[]}""" + "\n\n" + """{"references":["r"],"outputs":[]}""");
        Assert.Equal(["1", "3"], documents.Select(d => d.Id));
        Assert.Equal(["A.", "B."], documents[0].Source);
        Assert.Equal((null, null), (documents[1].Source, documents[1].Text));
    }

    [Fact]
    public void RealSumm_IsScoredAgainstItsOwnReference_ElseTheCommonOne()
    {
        JudgedDocument document = Assert.Single(Documents(
            """
            {"doc_id":4,"article":"the cat sat . it slept .","reference":"A cat sat.\nIt slept.","systems":{"x":{"type":"abs","summary":"cat sat .\nslept .","scored_against":"a cat sat .\nit slept .","litepyramid_recall":0.25,"scores":{"rouge_1_recall":0.5}},"y":{"type":"ext","summary":"the cat","litepyramid_recall":null},"z":{"summary":"the cat","scored_against":"a cat sat .\nit slept .","litepyramid_recall":1}}}
            """));
        Assert.Equal("4", document.Id);
        Assert.Equal(["the cat sat .", "it slept ."], document.Source);
        Assert.Equal(["x", "y", "z"], document.Summaries.Select(s => s.System));
        Assert.Equal(["cat sat .", "slept ."], document.Summaries[0].Sentences);
        Assert.Equal(["a cat sat .", "it slept ."], Assert.Single(document.Summaries[0].References));
        Assert.Equal(["A cat sat.", "It slept."], Assert.Single(document.Summaries[1].References));
        Assert.Same(document.Summaries[0].References, document.Summaries[2].References);
        Assert.Equal(0.25, document.Summaries[0].Human["litepyramid_recall"]);
        Assert.Empty(document.Summaries[1].Human);
        Assert.Equal(["abs", "ext", null], document.Summaries.Select(s => s.Type));
        Assert.Equal(0.5, document.Summaries[0].Published["rouge_1_recall"]);
    }

    [Fact]
    public void SummEval_LinesOfADocumentAreJoined_AndMarksAveraged()
    {
        JudgedDocument[] documents = Documents(
            """
            {"id":"p","model_id":"M1","decoded":"One. Two.","references":["R one. R two.","S."],"text":"The article.","expert_annotations":[{"coherence":2,"relevance":5},{"coherence":3,"relevance":5},{"coherence":3,"relevance":null}],"turker_annotations":[{"coherence":4}]}
            {"id":"q","model_id":"M1","decoded":"Q.","references":["R."],"expert_annotations":[{"coherence":1}]}
            {"id":"p","model_id":"M0","decoded":"Zero.","references":["R one. R two.","S."],"expert_annotations":[{"coherence":1}]}
            """);
        Assert.Equal(["p: M1 M0", "q: M1"], documents.Select(d => $"{d.Id}: {string.Join(' ', d.Summaries.Select(s => s.System))}"));
        JudgedSummary summary = documents[0].Summaries[0];
        Assert.Equal(["One.", "Two."], summary.Sentences);
        Assert.Equal(["R one.|R two.", "S."], summary.References.Select(r => string.Join('|', r)));
        Assert.Same(summary.References, documents[0].Summaries[1].References);
        Assert.Equal("The article.", documents[0].Text);
        Assert.Equal(["expert-coherence", "expert-relevance", "crowd-coherence"], summary.Human.Keys);
        Assert.Equal(8.0 / 3, summary.Human["expert-coherence"], 12);
        Assert.Equal((5, 4), (summary.Human["expert-relevance"], summary.Human["crowd-coherence"]));
    }

    [Fact]
    public void SummEval_SystemTwiceForADocument_IsReported()
    {
        const string Line = """{"id":"p","model_id":"M1","decoded":"One.","references":["R."],"expert_annotations":[{"coherence":2}]}""";
        JudgedItem[] items = Read(Line + "\n" + Line);
        Assert.Equal([$"{Path}, line 2: system 'M1' stands there twice for the document 'p'", null], items.Select(i => i.Problem));
    }

    [Theory]
    [InlineData("{oops", "not a JSON object: 'o' is an invalid start of a property name. Expected a '\"' (byte 1)")]
    [InlineData("[1]", "holds an array; expected a JSON object")]
    [InlineData("""{"references":["r"],"outputs":{}}""", "field 'outputs' is an object; expected an array of objects")]
    [InlineData("""{"references":["r"]}""", "field 'outputs' is missing; expected an array of objects")]
    [InlineData("""{"outputs":[]}""", "field 'references' is missing; expected an array of strings or of arrays of sentences")]
    [InlineData("""{"outputs":[],"references":[]}""", "field 'references' is empty; expected at least one reference")]
    [InlineData("""{"references":["r"],"outputs":[{"summary":"s","human":{"h":1}}]}""", "output 1: field 'system' is missing; expected a string")]
    [InlineData("""{"references":["r"],"outputs":[{"system":"a","human":{"h":1}}]}""", "output 1: field 'summary' is missing; expected a string or an array of sentences")]
    [InlineData("""{"references":["r"],"outputs":[{"system":"a","summary":"s"}]}""", "output 1: field 'human' is missing; expected an object of numbers")]
    [InlineData("""{"references":["r"],"outputs":[{"system":"a","summary":"s","human":3}]}""", "output 1: field 'human' is no object; expected an object of numbers")]
    [InlineData("""{"references":["r"],"outputs":[{"system":"a","summary":"s","human":{"h":"3"}}]}""", "output 1: field 'human.h' holds no finite number; expected one, or null where nobody judged")]
    [InlineData("""{"references":["r"],"outputs":[{"system":"a","summary":"s","human":{"h":1e999}}]}""", "output 1: field 'human.h' holds no finite number; expected one, or null where nobody judged")]
    [InlineData("""{"references":["r"],"outputs":[{"system":"a","summary":"s","human":{"h":1,"h":2}}]}""", "output 1: field 'human.h' stands there twice")]
    [InlineData("""{"references":["r"],"outputs":[{"system":"a","summary":"s","human":{"h":1}},{"system":"a","summary":"s","human":{"h":1}}]}""", "system 'a' stands there twice")]
    [InlineData("""{"references":["r"],"outputs":[{"system":"a","summary":"s","human":{"h":1},"scores":[]}]}""", "output 1: field 'scores' is no object; expected an object of numbers")]
    [InlineData("""{"references":["r"],"source":[3],"outputs":[]}""", "field 'source' holds a number; expected an array of strings")]
    [InlineData("""{"id":"g","references":["r"],"outputs":[]}""", "the id 'g' stands there twice, first in line 1")]
    public void BrokenLine_IsReportedWithItsField_AndTheOthersAreRead(string line, string expected)
    {
        JudgedItem[] items = Read(Good + "\n" + line + "\n" + Good.Replace("\"g\"", "\"k\"", StringComparison.Ordinal));
        Assert.Equal(["g", null, "k"], items.Select(i => i.Document?.Id));
        Assert.Equal($"{Path}, line 2: {expected}", items[1].Problem);
    }

    [Theory]
    [InlineData("""{"article":"a .","reference":"r","systems":[]}""", "field 'systems' is no object; expected system names with their summaries")]
    [InlineData("""{"article":"a .","reference":"r","systems":{"x":3}}""", "system 'x': holds no object; expected one with 'summary'")]
    [InlineData("""{"article":"a .","reference":"r","systems":{"x":{"summary":"s"}}}""", "system 'x': field 'litepyramid_recall' is missing; expected a number, or null where nobody judged")]
    [InlineData("""{"article":"a .","reference":"r","systems":{"x":{"summary":"s","litepyramid_recall":"1"}}}""", "system 'x': field 'litepyramid_recall' holds no finite number; expected one, or null where nobody judged")]
    [InlineData("""{"article":"a .","reference":"r","systems":{"x":{"litepyramid_recall":1}}}""", "system 'x': field 'summary' is missing; expected a string")]
    [InlineData("""{"article":"a .","systems":{}}""", "field 'reference' is missing; expected a string")]
    [InlineData("""{"id":"a","model_id":"M","references":["r"],"expert_annotations":[],"decoded":null}""", "field 'decoded' is missing; expected a string or an array of sentences")]
    [InlineData("""{"id":"a","model_id":"M","references":["r"],"expert_annotations":[{"x":"5"}],"decoded":"d"}""", "field 'expert_annotations.x' holds no finite number; expected one, or null where nobody judged")]
    [InlineData("""{"id":"a","text":"t"}""", "the fields id, text are those of no corpus with human scores; expected 'references' and 'outputs', or the fields of REALSumm or SummEval")]
    public void BrokenLineOfPublishedCorpora_IsReportedWithItsField(string line, string expected) =>
        Assert.Equal($"{Path}, line 1: {expected}", Assert.Single(Read(line)).Problem);

    [Fact]
    public void ReaderOfAName_IsUsed_AndUnknownOnesAreRefused()
    {
        Assert.Contains("field 'systems' is no object", Assert.Single(JudgementFile.Read(_folder.Write("j.jsonl", Good), Stream.Null, "realsumm")).Problem, StringComparison.Ordinal);
        Assert.Equal("unknown reader: 'realsum'; did you mean 'realsumm'?", Assert.Throws<CatalogueException>(() => JudgementFile.Read("x", Stream.Null, "realsum")).Message);
    }

    [Fact]
    public void EmptyMissingAndDamagedFiles_AreRefused()
    {
        Assert.Equal($"{Path}: is empty; expected one JSON object a line", Assert.Throws<InputException>(() => Read(" \n")).Message);
        Assert.Equal("nowhere.jsonl: no such file", Assert.Throws<InputException>(() => JudgementFile.Read("nowhere.jsonl", Stream.Null).Any()).Message);
        byte[] gzip = TemporaryFolder.Gzip(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 9000).Select(i => Good.Replace("\"g\"", $"\"{i}\"", StringComparison.Ordinal) + "\n"))));
        string half = _folder.Write("h.jsonl.gz", gzip[..(gzip.Length / 2)]);
        Assert.StartsWith($"{half}: damaged gzip data after line ", Assert.Throws<InputException>(() => JudgementFile.Read(half, Stream.Null).Count()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void StandardInput_Gzip_AndAMarkAtTheBeginning_AreRead()
    {
        using MemoryStream input = new(Encoding.UTF8.GetBytes("\uFEFF" + Good + "\r\n"));
        Assert.Equal("g", Assert.Single(JudgementFile.Read("-", input)).Document!.Id);
        Assert.Equal("g", Assert.Single(JudgementFile.Read(_folder.WriteGzip("g.jsonl.gz", Good), Stream.Null)).Document!.Id);
        using MemoryStream bad = new("{"u8.ToArray());
        Assert.StartsWith("standard input, line 1: not a JSON object: ", Assert.Single(JudgementFile.Read("-", bad)).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void InvalidUtf8_IsReported()
    {
        string path = _folder.Write("j.jsonl", [.. """{"id":"a","references":["r"],"outputs":[{"system":"a","human":{},"summary":"c"""u8, 0x92, .. "\"}]}\n"u8]);
        Assert.StartsWith($"{path}, line 1: ", Assert.Single(JudgementFile.Read(path, Stream.Null)).Problem, StringComparison.Ordinal);
    }

    private string Path => _folder.PathOf("j.jsonl");

    private JudgedItem[] Read(string text) => [.. JudgementFile.Read(_folder.Write("j.jsonl", text), Stream.Null)];

    private JudgedDocument[] Documents(string text) => [.. Read(text).Select(i => i.Document ?? throw new InvalidOperationException(i.Problem))];
}
