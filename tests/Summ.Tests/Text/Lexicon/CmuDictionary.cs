using System.Text.RegularExpressions;
using Summ.Text.Lexicon;

namespace Summ.Tests.Text.Lexicon;

/// <summary>
/// The CMU Pronouncing Dictionary as the npm package cmu-pronouncing-dictionary 3.0.0 has it (<c>index.js</c>), one line a pronunciation:
/// <c>"fire(2)": "F AY1 R",</c>. It is not part of the project; only the numbers of syllables are taken from it.
/// </summary>
internal sealed partial class CmuDictionary
{
    private readonly Dictionary<string, List<string>> _pronunciations = new(StringComparer.Ordinal);

    private CmuDictionary(string path)
    {
        foreach (string line in File.ReadLines(path))
        {
            Match match = Line().Match(line);
            if (match.Success)
            {
                string word = match.Groups["word"].Value;
                if (!_pronunciations.TryGetValue(word, out List<string>? known))
                {
                    _pronunciations.Add(word, known = []);
                }

                known.Add(match.Groups["sounds"].Value);
            }
        }
    }

    /// <summary>Words of a to z, sorted.</summary>
    public IEnumerable<string> Words => _pronunciations.Keys.Where(w => w.All(char.IsAsciiLetterLower)).Order(StringComparer.Ordinal);

    /// <summary>All entries, also those with apostrophes, hyphens and points, sorted.</summary>
    public IEnumerable<string> Entries => _pronunciations.Keys.Order(StringComparer.Ordinal);

    public static CmuDictionary Read(string path) => new(path);

    /// <summary>Syllables of the first pronunciation: each vowel carries a digit, its stress.</summary>
    public int Usual(string word) => SyllablesOf(_pronunciations[word][0]);

    /// <summary>Whether any pronunciation has so many syllables.</summary>
    public bool Allows(string word, int syllables) => _pronunciations[word].Any(p => SyllablesOf(p) == syllables);

    /// <summary>
    /// Syllables of the shortest accepted pronunciation: of those in the dictionary, one syllable shorter at most ("actually" as two is careless); where our rules count like the dictionary, also the forms
    /// with a dropped vowel; and those that the dictionary leaves out in some words and has in their relatives (fi(e)r, hou(e)r, strugg(e)ling).
    /// </summary>
    public int Fewest(string word)
    {
        int usual = Usual(word);
        KnownSyllables byRules = EnglishSyllableRules.CountByRules(word);
        int fewest = Math.Max(_pronunciations[word].Min(SyllablesOf), usual - 1);
        if (Syncope.TryFind(word, out int listed))
        {
            fewest = Math.Min(fewest, listed);
        }

        if (byRules.Usual == usual)
        {
            fewest = Math.Min(fewest, byRules.Fewest);
        }

        string sounds = _pronunciations[word][0];
        if (byRules.Usual == usual - 1 && ((FiredOrSoured().IsMatch(word) && MeltedR().IsMatch(sounds)) || SyllabicL().IsMatch(sounds)))
        {
            fewest = Math.Min(fewest, usual - 1);
        }

        return Math.Clamp(fewest, Math.Max(1, usual - SyllableTable.MostDropped), usual);
    }

    private static int SyllablesOf(string sounds) => sounds.Count(char.IsAsciiDigit);

    [GeneratedRegex("""^\s*"(?<word>.+?)(\(\d+\))?": "(?<sounds>.*)",?$""", RegexOptions.ExplicitCapture)]
    private static partial Regex Line();

    [GeneratedRegex("[iy]r|our")]
    private static partial Regex FiredOrSoured();

    [GeneratedRegex("A[YW]. ER.")]
    private static partial Regex MeltedR();

    [GeneratedRegex("[BDGKPTFSZ] AH0 L (IH0 NG|ER0)")]
    private static partial Regex SyllabicL();
}
