using Summ.Bench.Corpora;
using Summ.Bench.Extraction.Measures;

namespace Summ.Bench.Extraction.Pages;

/// <summary>
/// A corpus of web pages with the expected text of each, recognised by its shape: the article extraction benchmark, test pages of Mozilla's Readability,
/// pages beside their texts as in the built-in corpus, or JSON lines. Immutable; pages are read when they are needed.
/// </summary>
public sealed class PageCorpus
{
    private const string Expected =
        "expected ground-truth.json with html/, NAME/source.html with NAME/expected.html, pages/NAME.html with NAME.txt, or JSON lines {\"id\", \"html\" or \"path\", \"text\"}";

    private PageCorpus(Corpus source, string reader)
    {
        Name = source.Name;
        Reader = reader;
        Sha256 = source.Sha256;
    }

    /// <summary>Name of the corpus.</summary>
    public string Name { get; }

    /// <summary>Its shape: <c>article-extraction-benchmark</c>, <c>readability-test-pages</c>, <c>pages</c> or <c>page-lines</c>.</summary>
    public string Reader { get; }

    /// <summary>Hash of its content, in lower-case hex.</summary>
    public string Sha256 { get; private init; }

    /// <summary>The pages, in the corpus's order.</summary>
    public required IReadOnlyList<PageItem> Pages { get; init; }

    /// <summary>What was left out and why, a line each.</summary>
    public required IReadOnlyList<string> Excluded { get; init; }

    /// <summary>Name of the measure that ranks, see <see cref="ExtractionMeasures"/>: where what is expected is another program's output, the bag of words.</summary>
    public string RankedBy => Reader == ReadabilityPages.Id ? ExtractionMeasures.TokenF1 : ExtractionMeasures.F1;

    /// <summary>Which of <see cref="PageFields.Names"/> are expected on one page or more.</summary>
    public IReadOnlyList<string> Fields => [.. PageFields.Names.Where(n => Pages.Any(p => p.Fields.Matches(p.Fields, n) is not null))];

    /// <summary>Opens a corpus.</summary>
    /// <param name="nameOrPath">Name of an embedded corpus, or path of a file or folder.</param>
    /// <param name="limit">How many pages are taken at most; null for all.</param>
    /// <param name="isStrict">Whether a broken page ends the reading.</param>
    /// <exception cref="InputException">There is no such corpus, or it has no pages with expected texts.</exception>
    public static PageCorpus Open(string nameOrPath, int? limit = null, bool isStrict = false)
    {
        Corpus source = CorpusCatalogue.Open(nameOrPath);
        ICorpusFiles? files = EmbeddedFiles.Corpora.Contains(nameOrPath, StringComparer.Ordinal) ? new EmbeddedFiles(nameOrPath)
            : Directory.Exists(nameOrPath) ? new FolderFiles(nameOrPath) : null;
        PageSource pages = files is null ? PageLines.Of(nameOrPath)
            : BenchmarkPages.Recognises(files) ? BenchmarkPages.Of(files)
            : ReadabilityPages.Recognises(files) ? ReadabilityPages.Of(files)
            : TwinPages.Recognises(files) ? TwinPages.Of(files)
            : throw new InputException($"{nameOrPath}: has no pages with expected texts; {Expected}");
        List<PageItem> found = [];
        List<string> excluded = [];
        HashSet<string> ids = new(StringComparer.Ordinal);
        foreach (PageEntry entry in pages.Entries)
        {
            string? problem = entry.Problem ?? (ids.Add(entry.Page!.Id) ? null : $"{entry.Page.Place}: the id '{entry.Page.Id}' is there twice");
            if (problem is null)
            {
                found.Add(entry.Page!);
            }
            else if (isStrict)
            {
                throw new InputException(problem);
            }
            else
            {
                excluded.Add(problem);
            }

            if (found.Count == limit)
            {
                break;
            }
        }

        return found.Count > 0
            ? new PageCorpus(source, pages.Reader) { Pages = found, Excluded = excluded, Sha256 = pages.Hash(source.Sha256, found) }
            : throw new InputException(excluded.Count > 0
                ? $"{excluded[0]}{(excluded.Count > 1 ? $" (and {excluded.Count - 1} more left out)" : "")}"
                : $"{nameOrPath}: has no pages with expected texts; {Expected}");
    }
}
