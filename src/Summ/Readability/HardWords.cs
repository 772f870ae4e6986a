using System.Globalization;
using Summ.Text;

namespace Summ.Readability;

/// <summary>
/// The words on which the hardness of a text rests most: a word adds the difference between the text as it is and with a plain word in
/// its place wherever it occurs, measured by a <see cref="Yardstick"/>. It is not taken out, since shorter sentences would then make every
/// common word a hard one. A plain word is familiar and has one syllable and four letters.
/// </summary>
/// <remarks>
/// Hard can be, in English, a word that is unfamiliar by Dale and Chall's list and rules (<see cref="TextCounts.DifficultWords"/>),
/// elsewhere one of three or more syllables or more than six letters. Never hard are names (words capitalised as for
/// <see cref="TextCounts.ComplexWords"/>; in German, whose nouns have capitals too, names cannot be told and are words like others), stop
/// words, words with anything but letters, hyphens and apostrophes in them (<c>3.14</c>, <c>U.S.</c>), and what is longer than 64 characters.
/// Linear in the document, apart from sorting.
/// </remarks>
public static class HardWords
{
    private const int LongestWord = 64;
    private const int ManySyllables = 3;
    private const int LongFrom = 7;

    private static readonly WordProfile PlainWord = new(Letters: 4, Characters: 4, Syllables: 1, Spoken: 1, WordTraits.None);

    /// <summary>The hardest words.</summary>
    /// <param name="analysis">What was counted in the document.</param>
    /// <param name="yardstick">By what they are measured; the one for the document's language when null.</param>
    /// <param name="most">How many are wanted at most.</param>
    /// <returns>
    /// The words that add something, the one that adds most first; of equal ones that with more syllables, then with more letters, then the
    /// one that stands first.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="analysis"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="most"/> is negative.</exception>
    public static IReadOnlyList<HardWord> Of(ReadabilityAnalysis analysis, Yardstick? yardstick = null, int most = int.MaxValue)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentOutOfRangeException.ThrowIfNegative(most);
        Document document = analysis.Document;
        if (most == 0 || analysis.Count().Words == 0)
        {
            return [];
        }

        yardstick ??= Yardstick.For(document.Language);
        List<Candidate> candidates = Candidates(analysis, yardstick);
        candidates.Sort();
        int count = Math.Min(most, candidates.Count);
        Dictionary<int, int> places = [];
        for (int i = 0; i < count; i++)
        {
            places.Add(candidates[i].Word, i);
        }

        HardWord[] hardest = new HardWord[count];
        for (int s = 0; s < document.SentenceCount && places.Count > 0; s++)
        {
            ReadOnlySpan<Token> tokens = document.TokensOf(s);
            for (int t = 0; t < tokens.Length; t++)
            {
                int word = tokens[t].Word;
                if (places.TryGetValue(word, out int place) && !(HasNames(document) && analysis.Words.IsName(tokens, t)))
                {
                    places.Remove(word);
                    hardest[place] = Described(document, tokens[t], s, candidates[place], in analysis.Words.ProfileOf(word));
                }
            }
        }

        return hardest;
    }

    private static List<Candidate> Candidates(ReadabilityAnalysis analysis, Yardstick yardstick)
    {
        Document document = analysis.Document;
        TextCounts whole = analysis.Count();
        TextCounts plain = CountsOf(in PlainWord, 1, document.Language);
        double hardness = yardstick.Measure(CountDifference.WithoutTypes(in whole));
        bool hasList = whole.DifficultWords != TextCounts.NotCounted;
        bool hasNames = HasNames(document);
        List<Candidate> candidates = [];
        for (int w = 0; w < document.Vocabulary.WordCount; w++)
        {
            int times = analysis.Words.OccurrencesOf(w) - (hasNames ? analysis.Words.OccurrencesAsName(w) : 0);
            ref readonly WordProfile word = ref analysis.Words.ProfileOf(w);
            bool isHard = hasList ? (word.Traits & WordTraits.Difficult) != 0 : word.Spoken >= ManySyllables || word.Letters >= LongFrom;
            if (times <= 0 || !isHard || document.Vocabulary.IsStopTerm(document.Vocabulary.TermOf(w)) || !IsPlainlySpelled(document.Vocabulary.Word(w)))
            {
                continue;
            }

            TextCounts part = CountsOf(in word, times, document.Language);
            TextCounts without = CountDifference.Of(in whole, in part);
            TextCounts replaced = CountingPass.Sum(in without, CountDifference.Repeated(in plain, times, sentences: 0));
            double adds = hardness - yardstick.Measure(CountDifference.WithoutTypes(in replaced));
            if (adds > 0)
            {
                candidates.Add(new Candidate(w, adds, times, word.Spoken, word.Letters));
            }
        }

        return candidates;
    }

    private static TextCounts CountsOf(in WordProfile word, int times, Language language)
    {
        WordTally tally = default;
        tally.Add(in word, times, asName: 0);
        return tally.ToCounts(sentences: 0, language);
    }

    private static HardWord Described(Document document, Token token, int sentence, Candidate candidate, in WordProfile word)
    {
        string spelled = HasNames(document)
            ? document.Vocabulary.Word(candidate.Word).ToString()
            : document.Text.Substring(token.Start, token.Length);
        return new HardWord(spelled, candidate.Adds, candidate.Times, word.Spoken, word.Letters, (word.Traits & WordTraits.Difficult) != 0, sentence);
    }

    private static bool HasNames(Document document) => document.Language.Code != "de";

    private static bool IsPlainlySpelled(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord)
        {
            return false;
        }

        foreach (char c in word)
        {
            // Letters beyond the basic plane are pairs, combining marks belong to the letter before.
            if (!char.IsLetter(c) && c is not ('-' or '\'') && !char.IsSurrogate(c) && char.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark)
            {
                return false;
            }
        }

        return true;
    }

    private readonly record struct Candidate(int Word, double Adds, int Times, int Syllables, int Letters) : IComparable<Candidate>
    {
        // Ids of words are in the order in which they stand first.
        public int CompareTo(Candidate other)
        {
            int order = other.Adds.CompareTo(Adds);
            order = order == 0 ? other.Syllables.CompareTo(Syllables) : order;
            order = order == 0 ? other.Letters.CompareTo(Letters) : order;
            return order == 0 ? Word.CompareTo(other.Word) : order;
        }
    }
}
