using System.Text;
using System.Text.Json;
using Summ.Bench.Extraction;
using Summ.Bench.Extraction.Measures;
using Summ.Bench.Extraction.Pages;
using Summ.Bench.Extraction.Systems;
using Summ.Html;

namespace Summ.Bench.Tests.Extraction;

/// <summary>A corpus of a few made-up pages, and systems that answer by the page's content.</summary>
internal static class MadeUpPages
{
    public static PageCorpus Corpus(TemporaryFolder folder, params (string Id, string Html, string Text)[] pages) => PageCorpus.Open(folder.Write(
        "made-up.jsonl", string.Concat(pages.Select(p => $"{JsonSerializer.Serialize(new { id = p.Id, html = p.Html, text = p.Text, title = p.Id })}\n"))));

    public static ExtractionSystem Make(string name, Func<string, string> answer) => ExtractionSystem.Of(name, new Fake(answer));

    private sealed class Fake(Func<string, string> answer) : IExtractor
    {
        public PageText Extract(ReadOnlyMemory<byte> page, CancellationToken cancellationToken = default)
        {
            string text = answer(Encoding.UTF8.GetString(page.Span));
            return text == "limit" ? throw new ExtractionLimitException("too large") : new PageText(text, new PageFields { Title = "one" });
        }
    }
}
