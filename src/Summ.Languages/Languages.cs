using Summ.Text.Detection;

namespace Summ.Text;

/// <summary>
/// The languages that the analysis knows: English, which is in <see cref="Language"/>, and eight others. Each is made when it is first asked for.
/// Safe for threads.
/// </summary>
public static partial class Languages
{
    // A list kept by hand, since the codes must be known without making the languages; a test compares it with the properties.
    private static readonly (string Code, Func<Language> Get)[] Entries =
    [
        ("de", () => German),
        ("en", () => Language.English),
        ("es", () => Spanish),
        ("fr", () => French),
        ("it", () => Italian),
        ("nl", () => Dutch),
        ("pt", () => Portuguese),
        ("ru", () => Russian),
        ("sv", () => Swedish),
    ];

    /// <summary>All languages, by code.</summary>
    public static IReadOnlyList<Language> All => Array.ConvertAll(Entries, e => e.Get());

    /// <summary>Codes of all languages, in the order of <see cref="All"/>; none is made.</summary>
    public static IReadOnlyList<string> Codes => Array.ConvertAll(Entries, e => e.Code);

    /// <summary>The language of a code such as <c>de</c> or <c>de-AT</c>, or null when there is none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public static Language? Find(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        ReadOnlySpan<char> primary = code.AsSpan().Trim();
        int end = primary.IndexOfAny('-', '_');
        primary = end < 0 ? primary : primary[..end];
        foreach ((string known, Func<Language> get) in Entries)
        {
            if (primary.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                return get();
            }
        }

        return null;
    }

    /// <summary>
    /// Tells the language of a text from its frequent words, letters and endings. A sentence of eight words is nearly always enough. Looks at the first
    /// 20,000 characters.
    /// </summary>
    /// <param name="text">Any text, also an empty one.</param>
    /// <returns>The language, or null when the text does not tell: too short, no words, or none of <see cref="All"/>.</returns>
    public static LanguageGuess? Detect(ReadOnlySpan<char> text) =>
        LanguageDetector.Detect(text) is var (code, confidence) && Find(code) is { } language ? new LanguageGuess(language, confidence) : null;

    /// <summary>The language to analyse an article in: its own if it says one, else the one its text tells; English when that is not known.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public static Language Of(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (!string.IsNullOrWhiteSpace(article.LanguageCode))
        {
            return Find(article.LanguageCode) ?? Language.English;
        }

        LanguageGuess? guess = article.Sentences is null ? Detect(article.Text) : Detect(string.Join('\n', article.Sentences.Take(MostSentences)));
        return guess?.Language ?? Language.English;
    }

    // Far more than detection looks at.
    private const int MostSentences = 1_000;
}
