namespace Summ.Text;

/// <summary>
/// A text to be summarised as a corpus holds it, before analysis. Either <see cref="Sentences"/> is given, and the splitter is not run, or
/// <see cref="Text"/> is split.
/// </summary>
/// <param name="Id">Identifier, unique in its corpus.</param>
/// <param name="Text">The text, paragraphs separated by blank lines; empty when <see cref="Sentences"/> is given.</param>
public sealed record Article(string Id, string Text)
{
    /// <summary>The sentences, where the source gives them; else null.</summary>
    public IReadOnlyList<string>? Sentences { get; init; }

    /// <summary>Title, or null.</summary>
    public string? Title { get; init; }

    /// <summary>A question the summary should answer, or null.</summary>
    public string? Query { get; init; }

    /// <summary>BCP 47 code of the language, or null when unknown.</summary>
    public string? LanguageCode { get; init; }

    /// <summary>Reference summaries, each a list of sentences.</summary>
    public IReadOnlyList<IReadOnlyList<string>> References { get; init; } = [];

    /// <summary>Further fields of the source, by name, as text.</summary>
    public IReadOnlyDictionary<string, string> Metadata { get; init; } = new Dictionary<string, string>();

    /// <summary>Analyses the article.</summary>
    /// <param name="language">Language to use; when null the article's own if the library knows it, else English.</param>
    public Document Analyze(Language? language = null)
    {
        language ??= (LanguageCode is null ? null : Language.Find(LanguageCode)) ?? Language.English;
        return Sentences is null
            ? Document.FromText(Text, language, Title, Query)
            : Document.FromSentences(Sentences, language, Title, Query);
    }
}
