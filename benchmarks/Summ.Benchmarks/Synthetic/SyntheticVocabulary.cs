using System.Text;

namespace Summ.Benchmarks.Synthetic;

/// <summary>
/// English function words followed by made-up words, most frequent first. A word is drawn by its rank after Zipf and Mandelbrot: with
/// weight 1 / (rank + 2.7). About two words of five are then function words, as in English, so that stop-word lists have their work.
/// </summary>
internal sealed class SyntheticVocabulary
{
    private const int WordCount = 20_000;
    private const double Shift = 2.7;
    private const int ShortestMadeUp = 5;

    private static readonly string[] FunctionWords =
    [
        "the", "of", "to", "and", "a", "in", "that", "is", "was", "for", "it", "on", "he", "with", "as", "be", "at", "by", "his", "they",
        "this", "had", "are", "have", "from", "not", "but", "or", "an", "were", "which", "she", "her", "their", "you", "has", "been", "one",
        "all", "would", "there", "we", "who", "when", "will", "if", "more", "no", "its", "so", "what", "said", "up", "out", "about", "into",
        "than", "them", "can", "only", "other", "some", "could", "time", "these", "two", "may", "then", "do", "first", "any", "my", "now",
        "such", "like", "our", "over", "man", "me", "even", "most", "made", "after", "also", "did", "many", "before", "must", "through",
        "years", "where", "much", "your", "way", "well", "down", "should", "because",
    ];

    private static readonly string[] Onsets = ["b", "c", "d", "f", "g", "l", "m", "n", "p", "r", "s", "t", "v", "br", "cl", "dr", "gr", "pl", "pr", "sh", "st", "str", "th", "tr", "w", "h"];
    private static readonly string[] Nuclei = ["a", "e", "i", "o", "u", "a", "e", "i", "o", "ai", "ea", "ou", "ee", "io"];
    private static readonly string[] Codas = ["", "", "", "n", "r", "l", "s", "t", "ck", "nd", "st", "rm", "ll", "m"];
    private static readonly string[] Endings = ["s", "s", "ed", "ing", "er", "ly", "ation", "ness", "ment", "al", "ive", "ity"];

    private readonly string[] _words = new string[WordCount];
    private readonly double[] _cumulated = new double[WordCount];

    public SyntheticVocabulary(Draws random)
    {
        HashSet<string> known = new(StringComparer.Ordinal);
        double sum = 0;
        for (int rank = 0; rank < WordCount; rank++)
        {
            _words[rank] = rank < FunctionWordCount ? FunctionWords[rank] : MadeUp(random, rank, known);
            known.Add(_words[rank]);
            sum += 1 / (rank + 1 + Shift);
            _cumulated[rank] = sum;
        }
    }

    /// <summary>Number of function words, and rank of the first made-up one.</summary>
    public static int FunctionWordCount => FunctionWords.Length;

    /// <summary>The word of a rank; ranks from <see cref="FunctionWordCount"/> on are made up.</summary>
    public string this[int rank] => _words[rank];

    /// <summary>Draws any word.</summary>
    public string Draw(Draws random) => _words[Rank(random.Share() * _cumulated[^1])];

    /// <summary>Draws a made-up word.</summary>
    public string DrawContent(Draws random)
    {
        double below = _cumulated[FunctionWordCount - 1];
        return _words[Rank(below + (random.Share() * (_cumulated[^1] - below)))];
    }

    private int Rank(double at)
    {
        int found = Array.BinarySearch(_cumulated, at);
        return Math.Min(found < 0 ? ~found : found + 1, WordCount - 1);
    }

    private static string MadeUp(Draws random, int rank, HashSet<string> known)
    {
        while (true)
        {
            // Frequent words are short: one or two syllables, the rare ones up to three, before the ending.
            int syllables = 1 + random.Below(2) + (rank > 2_000 ? random.Below(2) : 0);
            StringBuilder word = new();
            for (int i = 0; i < syllables; i++)
            {
                word.Append(random.OneOf(Onsets)).Append(random.OneOf(Nuclei)).Append(random.OneOf(Codas));
            }

            if (random.OneIn(2))
            {
                word.Append(random.OneOf(Endings));
            }

            if (random.OneIn(200))
            {
                word.Replace('e', 'é');
            }

            string made = word.ToString();
            if (made.Length >= ShortestMadeUp && !known.Contains(made))
            {
                return made;
            }
        }
    }
}
