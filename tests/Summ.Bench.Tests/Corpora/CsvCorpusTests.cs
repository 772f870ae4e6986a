using System.Text;
using Summ.Bench.Corpora;
using Summ.Text;

namespace Summ.Bench.Tests.Corpora;

public sealed class CsvCorpusTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void OwnTable_IsReadByItsColumns_AndTheOthersAreMetadata()
    {
        Corpus corpus = CorpusCatalogue.Open(_folder.Write("mine.csv", "\uFEFFLevel,Text,order,ID,title,language,article\r\neasy,\"He said \"\"no\"\".\nThen he left.\",1,x,A title,de,a\r\nhard,Exit.,2,,,,\r\n"));
        Assert.Equal(("mine", "csv"), (corpus.Name, corpus.Reader));
        Article[] articles = [.. corpus.Read().Select(i => i.Article!)];
        Assert.Equal(["x", "4"], articles.Select(a => a.Id));
        Assert.Equal(["He said \"no\".\nThen he left.", "Exit."], articles.Select(a => a.Text));
        Assert.Equal(("A title", "de"), (articles[0].Title, articles[0].LanguageCode));
        Assert.Equal(((string?)null, (string?)null), (articles[1].Title, articles[1].LanguageCode));
        Assert.Equal(["a", "easy", "1"], new[] { "article", "level", "order" }.Select(f => articles[0].Metadata[f]));
        Assert.Equal(["Level", "order"], articles[1].Metadata.Keys.Order(StringComparer.OrdinalIgnoreCase));
    }

    [Fact]
    public void TableOfClear_HasItsJudgementAsEase()
    {
        Corpus corpus = CorpusCatalogue.Open(_folder.WriteGzip("c.csv.gz", "ID,Title,Excerpt,BT_easiness,s.e.\n400,T,\"One.\nTwo.\",-0.25,0.5\n"));
        Article article = Assert.Single(corpus.Read()).Article!;
        Assert.Equal(("clear", "c"), (corpus.Reader, corpus.Name));
        Assert.Equal(("400", "One.\nTwo.", "T", "en"), (article.Id, article.Text, article.Title, article.LanguageCode));
        Assert.Equal(("-0.25", "0.5"), (article.Metadata["ease"], article.Metadata["s.e."]));
    }

    [Theory]
    [InlineData("id;text;ease\n1;\"a;b, c, d\";2", "a;b, c, d")]
    [InlineData("id\ttext\n1\ta;b,c", "a;b,c")]
    public void Separator_IsWhatTheFirstLineHasMostOf(string content, string text) =>
        Assert.Equal(text, Assert.Single(CorpusCatalogue.Open(_folder.Write("t.csv", content)).Read()).Article!.Text);

    [Fact]
    public void RowsThatAreNone_AreBrokenByTheirLine()
    {
        string path = _folder.Write("t.csv", "id,text\n1,one\n2\n3,three,more\n4,\" \"\n1,again\n6,six\n");
        CorpusItem[] items = [.. CorpusCatalogue.Open(path).Read()];
        Assert.Equal(["1", null, null, null, null, "6"], items.Select(i => i.Article?.Id));
        Assert.Equal($"{path}, line 3: has 1 value; expected 2, one for each column", items[1].Problem);
        Assert.Equal($"{path}, line 4: has 3 values; expected 2, one for each column", items[2].Problem);
        Assert.Equal($"{path}, line 5: column 'text' is empty; expected a text", items[3].Problem);
        Assert.Equal($"{path}, line 6: the id '1' stands there twice; expected unique ids", items[4].Problem);
    }

    [Theory]
    [InlineData("id,txt\n1,a\n", "t.csv: the columns id, txt are those of no reader; expected at least 'text'")]
    [InlineData("id,text,Text\n1,a,b\n", "t.csv: the column 'text' stands there twice")]
    [InlineData("id,text\n1,a\n2,\"open\n3,b\n", "t.csv, line 3: a quoted field that is never closed")]
    [InlineData("id,text\n1,\"a\" b\n", "t.csv, line 2: text after the closing quote")]
    public void BadTables_AreOneLine(string content, string expected)
    {
        Corpus corpus = CorpusCatalogue.Open(_folder.Write("t.csv", content));
        Assert.Contains(expected, Assert.Throws<InputException>(() => corpus.Read().ToList()).Message);
    }

    [Fact]
    public void OtherEncoding_IsSaid()
    {
        Corpus corpus = CorpusCatalogue.Open(_folder.Write("t.csv", [.. "id,text\n1,caf"u8, 0xE9, (byte)'\n']));
        Assert.Contains("is not UTF-8", Assert.Throws<InputException>(() => corpus.Read().ToList()).Message);
        Corpus utf16 = CorpusCatalogue.Open(_folder.Write("u.csv", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("id,text\n1,café\n")]));
        Assert.Equal("café", Assert.Single(utf16.Read()).Article!.Text);
    }
}
