using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using Summ.Readability;
using Summ.Scoring;
using Summ.Summarization;
using Summ.Text;

namespace Summ.Bench.Experiments;

/// <summary>All cells of one document: it is analysed once, then every system summarises it and every metric scores the summary.</summary>
internal sealed class DocumentJob
{
    private readonly ExperimentPlan _plan;
    private readonly string _signature;
    private readonly IReadOnlyList<ISummarizer> _systems;
    private readonly IReadOnlyList<string> _systemSignatures;

    public DocumentJob(ExperimentPlan plan, Func<SystemSpec, ISummarizer> create)
    {
        _plan = plan;
        _signature = RunManifest.CellSignatureOf(plan);
        _systems = [.. plan.Systems.Select(create)];
        _systemSignatures = [.. plan.Systems.Select(RunManifest.SignatureOf)];
    }

    /// <summary>Works out the cells that are not yet known.</summary>
    public List<Cell> Run(Article article, int index, IReadOnlySet<string> known, CancellationToken cancellationToken)
    {
        Language language = _plan.Language ?? Languages.Of(article);
        string code = CodeOf(article, language);
        string content = ContentHash(article, code);
        List<Cell> cells = [];
        Lazy<Source> source = new(() => new Source(article, language, _plan));
        for (int i = 0; i < _plan.Systems.Count; i++)
        {
            SystemSpec system = _plan.Systems[i];
            ISummarizer summarizer = _systems[i];
            AddCell(cells, Empty(system.Name, _systemSignatures[i]), known, source,
                (cell, s) => Summarize(cell, summarizer, system.System.NeedsReferences, s, cancellationToken));
        }

        foreach (ExternalOutputs outputs in _plan.Outputs)
        {
            AddCell(cells, Empty(outputs.Name, $"{outputs.Name}@{outputs.Sha256}"), known, source,
                (cell, s) => outputs.Find(article.Id) is { } summary
                    ? Score(cell, s, summary, [])
                    : Failed(cell, "no output for this document", null));
        }

        return cells;

        Cell Empty(string system, string signature) =>
            new() { Key = Key(signature, content), System = system, Document = article.Id, Index = index, Language = code };
    }

    private static void AddCell(List<Cell> cells, Cell empty, IReadOnlySet<string> known, Lazy<Source> source, Func<Cell, Source, Cell> fill)
    {
        if (!known.Contains(empty.Key))
        {
            cells.Add(fill(empty, source.Value));
        }
    }

    private Cell Summarize(Cell cell, ISummarizer summarizer, bool needsReferences, Source source, CancellationToken cancellationToken)
    {
        if (needsReferences && source.Target.References.Count == 0)
        {
            return cell with { Error = "needs references, and the document has none" };
        }

        SummaryRequest request = new(source.Document, _plan.Length) { References = source.Target.References };
        long start = Stopwatch.GetTimestamp();
        Summary summary;
        try
        {
            summary = summarizer.Summarize(request, cancellationToken);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested || e is not OperationCanceledException)
        {
            return Failed(cell, $"{e.GetType().Name}: {e.Message}", e);
        }

        double elapsed = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
        return Score(cell, source, summary.Sentences, summary.Indexes.ToArray()) with { ElapsedMicroseconds = elapsed };
    }

    private Cell Failed(Cell cell, string error, Exception? cause) => _plan.Strict
        ? throw new InputException($"{_plan.Corpus.Name}: {cell.System} failed on the document '{cell.Document}': {error}", cause!)
        : cell with { Error = error };

    private Cell Score(Cell cell, Source source, IReadOnlyList<string> sentences, int[] indexes)
    {
        ScoringInput input = new(source.Target, sentences);
        TextCounts counts = ReadabilityCounter.Count(input.Document);
        return cell with
        {
            Sentences = indexes,
            Summary = string.Join(' ', sentences),
            Words = input.Document.WordCount,
            Scores = _plan.Metrics.ToDictionary(m => m.Info.Id, m => m.Score(input), StringComparer.Ordinal),
            Readability = _plan.Formulas.ToDictionary(f => f.Id, f => f.Compute(in counts), StringComparer.Ordinal),
            SourceReadability = source.Readability,
        };
    }

    private string Key(string system, string content) => Hash($"{_signature}\n{system}\n{content}")[..24];

    // An article may say a language that is not known and is analysed as English; it is not English for that.
    private string CodeOf(Article article, Language language) => _plan.Language is null && !string.IsNullOrWhiteSpace(article.LanguageCode)
        ? article.LanguageCode.Trim().Split('-', '_')[0].ToLowerInvariant()
        : language.Code;

    private static string ContentHash(Article article, string code)
    {
        StringBuilder content = new();
        content.Append(article.Id).Append('\u0001').Append(article.Title).Append('\u0001').Append(article.Query).Append('\u0001')
            .Append(article.LanguageCode).Append('\u0001').Append(article.Text).Append('\u0001').AppendJoin('\u0002', article.Sentences ?? []);
        if (code != Language.English.Code)
        {
            // What was once analysed as English for want of anything better is another cell, and so is one that does not say its language.
            content.Append('\u0003').Append(code).Append('\u0003');
        }

        foreach (IReadOnlyList<string> reference in article.References)
        {
            content.Append('\u0001').AppendJoin('\u0002', reference);
        }

        return Hash(content.ToString());
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private sealed class Source
    {
        public Source(Article article, Language language, ExperimentPlan plan)
        {
            Document = article.Analyze(language);
            Target = new ScoringTarget(Document, article.References);
            TextCounts counts = ReadabilityCounter.Count(Document);
            Readability = plan.Formulas.ToDictionary(f => f.Id, f => f.Compute(in counts), StringComparer.Ordinal);
        }

        public Document Document { get; }

        public ScoringTarget Target { get; }

        public IReadOnlyDictionary<string, double> Readability { get; }
    }
}
