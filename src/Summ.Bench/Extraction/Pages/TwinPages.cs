using Summ.Bench.Corpora;
using Summ.Bench.Extraction.Measures;
using Summ.Text;

namespace Summ.Bench.Extraction.Pages;

/// <summary>A folder of texts with a web page of each, as in the built-in corpus: <c>NAME.txt</c>, its title on the first line, and <c>pages/NAME.html</c>.</summary>
internal static class TwinPages
{
    private const string Id = "pages";
    private const string Folder = "pages/";

    public static bool Recognises(ICorpusFiles files) => Paths(files).Any();

    public static PageSource Of(ICorpusFiles files) => new(Id, Paths(files).Select(p => Read(files, p)));

    private static IEnumerable<string> Paths(ICorpusFiles files) => files.Paths.Where(p => p.StartsWith(Folder, StringComparison.Ordinal) && files.Has(TextOf(p)));

    private static string TextOf(string page) =>
        Path.ChangeExtension((page.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? page[..^3] : page)[Folder.Length..], ".txt");

    private static PageEntry Read(ICorpusFiles files, string page)
    {
        string path = TextOf(page);
        string name = $"{files.Name}/{path}";
        try
        {
            using Stream stream = files.Open(path);
            Article article = TextFolder.Parse(TextDecoding.ReadAll(stream, name), FileKind.Text, path[..^".txt".Length], name);
            return PageEntry.Of(new PageItem(article.Id, $"{files.Name}/{page}", () => files.Open(page)) { Truth = article.Text, Fields = new PageFields { Title = article.Title } });
        }
        catch (InputException e)
        {
            return PageEntry.Broken(e.Message);
        }
    }
}
