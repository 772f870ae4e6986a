using Summ.Text;

namespace Summ.Scoring.Divergence;

/// <summary>
/// How often each pair of neighbouring stems stands in a text, pairs of two stop words left out. Pairs cross a sentence's end. Immutable.
/// </summary>
internal sealed class StemBigrams
{
    private readonly Dictionary<string, int> _stems = new(StringComparer.Ordinal);
    private readonly Dictionary<long, int> _bigrams = [];
    private readonly int[] _counts;

    /// <summary>Counts the pairs of a document.</summary>
    public StemBigrams(Document document)
    {
        Vocabulary vocabulary = document.Vocabulary;
        int[] stemOfTerm = new int[vocabulary.TermCount];
        for (int t = 0; t < stemOfTerm.Length; t++)
        {
            string stem = vocabulary.Stem(t).ToString();
            if (!_stems.TryGetValue(stem, out stemOfTerm[t]))
            {
                stemOfTerm[t] = _stems.Count;
                _stems.Add(stem, stemOfTerm[t]);
            }
        }

        _counts = new int[Math.Max(0, document.Tokens.Length - 1)];
        for (int i = 1; i < document.Tokens.Length; i++)
        {
            if (IsContent(document, i))
            {
                long key = Key(stemOfTerm[document.Tokens[i - 1].Term], stemOfTerm[document.Tokens[i].Term]);
                if (!_bigrams.TryGetValue(key, out int id))
                {
                    id = _bigrams.Count;
                    _bigrams.Add(key, id);
                }

                _counts[id]++;
                Total++;
            }
        }
    }

    /// <summary>Number of pairs.</summary>
    public int Total { get; }

    /// <summary>The count of each different pair, at least 1.</summary>
    public ReadOnlySpan<int> Counts => _counts.AsSpan(0, _bigrams.Count);

    /// <summary>Counts the pairs of another text that this one has too.</summary>
    /// <param name="document">The other text.</param>
    /// <param name="counts">For each different pair of this text, how often the other has it.</param>
    /// <returns>Number of pairs of the other text.</returns>
    public int CountIn(Document document, Span<int> counts)
    {
        Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> stems = _stems.GetAlternateLookup<ReadOnlySpan<char>>();
        int[] stemOfTerm = new int[document.Vocabulary.TermCount];
        for (int t = 0; t < stemOfTerm.Length; t++)
        {
            stemOfTerm[t] = stems.TryGetValue(document.Vocabulary.Stem(t), out int id) ? id : -1;
        }

        int total = 0;
        for (int i = 1; i < document.Tokens.Length; i++)
        {
            if (!IsContent(document, i))
            {
                continue;
            }

            total++;
            int first = stemOfTerm[document.Tokens[i - 1].Term];
            int second = stemOfTerm[document.Tokens[i].Term];
            if (first >= 0 && second >= 0 && _bigrams.TryGetValue(Key(first, second), out int bigram))
            {
                counts[bigram]++;
            }
        }

        return total;
    }

    private static bool IsContent(Document document, int second) =>
        !document.Vocabulary.IsStopTerm(document.Tokens[second - 1].Term) || !document.Vocabulary.IsStopTerm(document.Tokens[second].Term);

    private static long Key(int first, int second) => ((long)first << 32) | (uint)second;
}
