using System.Numerics;
using Summ.Text.Lexicon;

namespace Summ.Text.Detection;

/// <summary>
/// The statistics of all languages of a script: how much likelier a word or a piece of a word is in each than anywhere. One table for all, so that a word
/// is looked up once and not once for each language. Immutable, safe for threads.
/// </summary>
internal sealed class Evidence
{
    // Zipf's law for the listed words against a word that is not listed, in nats.
    private const double FirstShare = 0.06;
    private const double Exponent = 0.8;
    private const double UnlistedShare = 1e-4;
    private const double LetterWeight = 1.5;
    private const double PieceWeight = 0.8;
    private const double LongPieceWeight = 1.3;
    private const int LongPieceFrom = 3;
    private const int LongestPiece = 6;

    private readonly Dictionary<string, double[]>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly Dictionary<string, double[]>.AlternateLookup<ReadOnlySpan<char>> _beginnings;
    private readonly Dictionary<string, double[]>.AlternateLookup<ReadOnlySpan<char>> _endings;
    private readonly Dictionary<string, double[]>.AlternateLookup<ReadOnlySpan<char>> _inner;
    private readonly int _longestInner;

    public Evidence((string Code, string Words, string Pieces)[] data)
    {
        Codes = Array.ConvertAll(data, d => d.Code);
        Dictionary<string, double[]> words = new(StringComparer.Ordinal);
        Dictionary<string, double[]> beginnings = new(StringComparer.Ordinal);
        Dictionary<string, double[]> endings = new(StringComparer.Ordinal);
        Dictionary<string, double[]> inner = new(StringComparer.Ordinal);
        for (int p = 0; p < data.Length; p++)
        {
            int rank = 0;
            foreach (string word in WordData.Words(data[p].Words).Distinct(StringComparer.Ordinal))
            {
                Set(words, word, p, Math.Log(FirstShare / Math.Pow(rank + 2, Exponent) / UnlistedShare));
                rank++;
            }

            foreach (string piece in WordData.Words(data[p].Pieces))
            {
                string letters = piece.Trim('-');
                Set(piece[^1] == '-' ? beginnings : piece[0] == '-' ? endings : inner, letters, p, WeightOf(letters));
            }
        }

        _words = words.GetAlternateLookup<ReadOnlySpan<char>>();
        _beginnings = beginnings.GetAlternateLookup<ReadOnlySpan<char>>();
        _endings = endings.GetAlternateLookup<ReadOnlySpan<char>>();
        _inner = inner.GetAlternateLookup<ReadOnlySpan<char>>();
        _longestInner = inner.Keys.Max(k => k.Length);
    }

    /// <summary>The languages, by place.</summary>
    public string[] Codes { get; }

    /// <summary>Adds the evidence of one word, in nats: for a language that lists it by its rank, for the others by its pieces.</summary>
    /// <param name="word">Letters only, lower-case.</param>
    /// <param name="scores">One sum for each language.</param>
    public void Add(ReadOnlySpan<char> word, Span<double> scores)
    {
        Span<double> pieces = stackalloc double[scores.Length];
        Span<double> best = stackalloc double[scores.Length];
        pieces.Clear();
        best.Clear();
        for (int length = 1; length <= Math.Min(LongestPiece, word.Length - 1); length++)
        {
            if (_endings.TryGetValue(word[^length..], out double[]? ending))
            {
                Raise(best, ending);
            }

            if (length < word.Length - 1 && _beginnings.TryGetValue(word[..length], out double[]? beginning))
            {
                Sum(pieces, beginning);
            }
        }

        Sum(pieces, best);
        best.Clear();
        for (int i = 0; i < word.Length; i++)
        {
            for (int length = 1; length <= Math.Min(_longestInner, word.Length - i); length++)
            {
                if (_inner.TryGetValue(word.Slice(i, length), out double[]? inside))
                {
                    Raise(best, inside);
                }
            }
        }

        Sum(pieces, best);
        _words.TryGetValue(word, out double[]? listed);
        for (int p = 0; p < scores.Length; p++)
        {
            scores[p] += listed is not null && listed[p] > 0 ? listed[p] : pieces[p];
        }
    }

    /// <summary>Adds the evidence of one word for the languages that list it, and none for the others: a part of <see cref="Add"/> that is quickly had.</summary>
    /// <param name="word">Letters only, lower-case.</param>
    /// <param name="scores">One sum for each language.</param>
    public void AddListed(ReadOnlySpan<char> word, Span<double> scores)
    {
        if (_words.TryGetValue(word, out double[]? listed))
        {
            Sum(scores, listed);
        }
    }

    private void Set(Dictionary<string, double[]> table, string key, int place, double weight)
    {
        if (!table.TryGetValue(key, out double[]? weights))
        {
            table[key] = weights = new double[Codes.Length];
        }

        weights[place] = weight;
    }

    private static void Raise(Span<double> best, ReadOnlySpan<double> values)
    {
        for (int p = 0; p < best.Length; p++)
        {
            best[p] = Math.Max(best[p], values[p]);
        }
    }

    private static void Sum(Span<double> sums, ReadOnlySpan<double> values)
    {
        int p = 0;
        for (; p <= sums.Length - Vector<double>.Count; p += Vector<double>.Count)
        {
            (new Vector<double>(sums[p..]) + new Vector<double>(values[p..])).CopyTo(sums[p..]);
        }

        for (; p < sums.Length; p++)
        {
            sums[p] += values[p];
        }
    }

    // A letter that few languages have tells more than a pair of common ones.
    private static double WeightOf(string piece) => piece.Length == 1 ? (piece[0] < '\u0080' ? PieceWeight / 2 : LetterWeight)
        : piece.Length >= LongPieceFrom ? LongPieceWeight : PieceWeight;
}
