using System.Globalization;
using System.Text;
using Summ.Bench.Corpora;
using Summ.Bench.Extraction.Systems;
using Summ.Catalogue;
using Summ.Readability;
using Summ.Readability.Lexical;
using Summ.Scoring;
using Summ.Summarization;

namespace Summ.Cli.Tests.Documentation;

/// <summary>Writes <c>docs/catalogue.md</c> from the catalogues.</summary>
internal static class CatalogueDocument
{
    public static string Write()
    {
        StringBuilder page = new();
        page.Append("# Catalogue\n\nWritten from the catalogues by a test; do not edit. To write it anew: `SUMM_UPDATE_DOCS=1 dotnet test tests/Summ.Cli.Tests --filter Documentation`.\n");
        page.Append("\n## Systems\n\nAs written for `--system` and `--systems`: `NAME`, `NAME:option=value,option=value`, or `NAME+SELECTOR`. The default of `summ summarize` is `")
            .Append(Summarizers.Recommended).Append("`.\n");
        foreach (SummarizerInfo system in Summarizers.All)
        {
            Heading(page, system.Id, system.Name, system.Summary);
            page.Append($"* Paper: {system.Paper}\n* Complexity: {system.Complexity}\n* Family: {system.Family}, version {system.Version}{(system.Ranker is null ? "; chooses a set itself and takes no selector" : "")}\n");
            Options(page, system.Options);
        }

        page.Append("\n## Selectors\n\nBehind any system that ranks sentences, as in `text-rank+mmr:lambda=0.7`.\n");
        foreach (SelectorInfo selector in Selectors.All)
        {
            Heading(page, selector.Id, selector.Name, selector.Summary);
            page.Append($"* Paper: {selector.Paper}\n* Complexity: {selector.Complexity}\n* Version {selector.Version}\n");
            Options(page, selector.Options);
        }

        page.Append("\n## Metrics\n");
        foreach (MetricInfo metric in Metrics.All)
        {
            Heading(page, metric.Id, metric.Name, metric.Summary);
            page.Append($"* Paper: {metric.Paper}\n* Compares the summary with: {Compared(metric.Family)}; better is {metric.HigherIsBetter switch { true => "higher", false => "lower", _ => "neither, it describes" }}; version {metric.Version}\n");
            Options(page, metric.Options);
        }

        page.Append("\n## Readability formulas\n\nWithout `--formulas`, `summ readability` shows those for the language of the text and those for any; `summ run` computes the common ones.\n");
        foreach (FormulaInfo formula in Formulas.All)
        {
            Heading(page, formula.Id, formula.Name, formula.Summary);
            page.Append($"* Paper: {formula.Citation}\n* Unit: {formula.Unit}; {(formula.Direction == ScoreDirection.HigherIsHarder ? "higher is harder" : "higher is easier")}; language {formula.Language}{(formula.IsForAnyLanguage ? ", and any other" : "")}; version {formula.Version}\n* Fitted range: {formula.FittedRange}\n");
            string[] roles = [.. new[] { formula.IsCommon ? "common" : null, formula.IsInConsensus ? "part of the consensus grade" : null, formula.VariantOf is null ? null : $"variant of `{formula.VariantOf}`" }.OfType<string>()];
            page.Append(roles.Length == 0 ? "" : $"* Place: {string.Join("; ", roles)}\n");
            page.Append(formula.Bands.Count == 0 ? "" : $"* Bands: {string.Join(", ", formula.Bands.Select(Band))}\n");
        }

        page.Append("\n## Lexical and other text measures\n\nWords are compared in lower case, not lemmatised; numbers are words. Of a text without a word every measure is `n/a` (NaN; in JSON `null`), and none is ever infinite.\n");
        foreach (LexicalMeasureInfo measure in LexicalMeasures.All)
        {
            Heading(page, measure.Id, measure.Name, measure.Summary);
            page.Append($"* Paper: {measure.Citation}\n* Unit: {measure.Unit}; {measure.Range}; language {measure.Language ?? "any"}; version {measure.Version}\n* Not defined for {measure.UndefinedFor}\n");
            if (measure.LengthEffect.Length > 0)
            {
                page.Append($"* Effect of length: {measure.LengthEffect}\n");
            }

            if (measure.MinimumWords > 0)
            {
                page.Append($"* Unreliable below {measure.MinimumWords} words\n");
            }
        }

        page.Append("\n## Extractors\n\nSystems of `summ run --track extraction`.\n");
        foreach (ExtractorInfo extractor in Extractors.All)
        {
            Heading(page, extractor.Id, extractor.Name, extractor.Summary);
            page.Append($"* Paper: {extractor.Paper}\n* Version {extractor.Version}\n");
        }

        page.Append("\n## Corpora\n\n| name | documents | licence | what it is |\n| --- | ---: | --- | --- |\n");
        foreach (CorpusManifest corpus in CorpusCatalogue.All)
        {
            page.Append($"| `{corpus.Id}` | {CorpusCatalogue.Open(corpus.Id).Count()} | {corpus.License} | {corpus.Description} |\n");
        }

        page.Append("\nFormats of `--corpus PATH`, recognised by their fields:\n\n");
        foreach (IRecordFormat format in RecordFormats.All)
        {
            page.Append($"* `{format.Id}`: {format.Description}\n");
        }

        foreach ((string id, string description) in CsvCorpus.Formats)
        {
            page.Append($"* `{id}`: {description}\n");
        }

        page.Append("* `one-stop-english`: OneStopEnglish (a folder with Ele-Txt/, Int-Txt/ and Adv-Txt/)\n");
        return page.ToString();
    }

    private static void Heading(StringBuilder page, string id, string name, string summary) =>
        page.Append($"\n### `{id}` {name}\n\n{summary}\n\n");

    private static string Band(GradeBand band) => double.IsNegativeInfinity(band.From)
        ? string.Create(CultureInfo.InvariantCulture, $"below {band.Below} {band.Label}")
        : string.Create(CultureInfo.InvariantCulture, $"from {band.From} {band.Label}");

    private static string Compared(MetricFamily family) => family switch
    {
        MetricFamily.Reference => "references",
        MetricFamily.Source => "the source",
        _ => "itself",
    };

    private static void Options(StringBuilder page, IReadOnlyList<OptionInfo> options)
    {
        if (options.Count == 0)
        {
            return;
        }

        page.Append("\n| option | default | range | meaning |\n| --- | --- | --- | --- |\n");
        foreach (OptionInfo option in options)
        {
            page.Append($"| `{option.Name}` | {option.Default} | {option.Range} | {option.Description.Replace("|", "\\|", StringComparison.Ordinal)} |\n");
        }
    }
}
