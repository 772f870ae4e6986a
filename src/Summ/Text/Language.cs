using Summ.Text.Lexicon;
using Summ.Text.Stemming;
using Summ.Text.Syllables;

namespace Summ.Text;

/// <summary>
/// What the analysis must know of a language: how sentences end, which words carry no content, how words are stemmed. A new language is a
/// new instance; nothing else in the library asks which language it is. Immutable, safe for threads.
/// </summary>
public sealed class Language
{
    /// <summary>Makes a language.</summary>
    /// <param name="code">BCP 47 primary subtag, as in <c>en</c>.</param>
    /// <param name="name">English name.</param>
    /// <param name="abbreviations">Abbreviations whose full stop may not end a sentence.</param>
    /// <param name="stopWords">Words without content of their own.</param>
    /// <param name="stemmer">Makes terms of words.</param>
    public Language(string code, string name, Abbreviations abbreviations, StopWords stopWords, IStemmer stemmer)
    {
        ArgumentException.ThrowIfNullOrEmpty(code);
        Code = code;
        Name = name;
        Splitter = new SentenceSplitter(abbreviations);
        StopWords = stopWords;
        Stemmer = stemmer;
    }

    /// <summary>English: Porter's stemmer in NLTK's variant.</summary>
    public static Language English { get; } = new("en", "English", Abbreviations.English, StopWords.English, new NltkPorterStemmer());

    /// <summary>The languages this library knows by itself.</summary>
    public static IReadOnlyList<Language> All { get; } = [English];

    /// <summary>BCP 47 primary subtag.</summary>
    public string Code { get; }

    /// <summary>English name.</summary>
    public string Name { get; }

    /// <summary>Finds sentences.</summary>
    public SentenceSplitter Splitter { get; }

    /// <summary>Words without content of their own.</summary>
    public StopWords StopWords { get; }

    /// <summary>Makes terms of words.</summary>
    public IStemmer Stemmer { get; }

    /// <summary>Counts the syllables of its words; by English rules if not given.</summary>
    public ISyllableCounter Syllables { get; init; } = new EnglishSyllables();

    /// <summary>Short words written together with the word that makes the term, as in <c>l'homme</c>; none by default.</summary>
    public Clitics Clitics { get; init; } = Clitics.None;

    /// <summary>The language of a code such as <c>en</c> or <c>en-GB</c>, or null when the library does not know it.</summary>
    public static Language? Find(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        int end = code.AsSpan().IndexOfAny('-', '_');
        ReadOnlySpan<char> primary = end < 0 ? code : code.AsSpan(0, end);
        foreach (Language language in All)
        {
            if (primary.Equals(language.Code, StringComparison.OrdinalIgnoreCase))
            {
                return language;
            }
        }

        return null;
    }
}
