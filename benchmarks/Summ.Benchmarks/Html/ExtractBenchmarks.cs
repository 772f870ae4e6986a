using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using BenchmarkDotNet.Attributes;
using Summ.Benchmarks.Running;
using Summ.Benchmarks.Synthetic;
using Summ.Html;

namespace Summ.Benchmarks.Html;

/// <summary>What does it cost to extract the article of a page, and how far is it from only parsing the page with AngleSharp?</summary>
[MemoryDiagnoser]
[BenchmarkCategory("html", "quick")]
[OneDocument(DocumentForm.Page)]
public class ExtractBenchmarks
{
    private const double LeastShare = 0.95;

    private readonly ArticleExtractor _extractor = new();
    private readonly ArticleExtractor _withMarkdown = new(new ArticleExtractorOptions { Forms = ArticleForms.Markdown });
    private readonly ArticleExtractor _withHtml = new(new ArticleExtractorOptions { Forms = ArticleForms.Html });
    private readonly HtmlParser _parser = new();
    private string _page = "";

    [Params(Sizes.Short, Sizes.Medium, Sizes.Long)]
    public int Sentences { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        SyntheticText text = SyntheticText.Make(Sentences);
        _page = SyntheticPage.Around(text);
        int found = Extract().Text.Length;
        if (found < text.Text.Length * LeastShare)
        {
            throw new InvalidOperationException($"{found} of {text.Text.Length} characters were extracted: not the usual path.");
        }
    }

    [Benchmark(Baseline = true)]
    public IDocument ParseDocument() => _parser.ParseDocument(_page);

    [Benchmark]
    public ExtractedArticle Extract() => _extractor.Extract(_page);

    [Benchmark]
    public ExtractedArticle ExtractWithMarkdown() => _withMarkdown.Extract(_page);

    [Benchmark]
    public ExtractedArticle ExtractWithHtml() => _withHtml.Extract(_page);
}
