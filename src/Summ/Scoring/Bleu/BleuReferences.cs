using System.Runtime.InteropServices;
using Summ.Scoring.NGrams;
using Summ.Text;

namespace Summ.Scoring.Bleu;

/// <summary>The references of a document, analysed once for all its candidates. Immutable.</summary>
internal sealed class BleuReferences
{
    private const int CharactersPerToken = 4;

    private readonly SymbolTable _words;
    private readonly bool _lowercase;
    private readonly int[] _lengths;

    public BleuReferences(IReadOnlyList<string> references, BleuOptions options)
    {
        _lowercase = options.Lowercase;
        int[][] sequences = new int[references.Count][];
        _lengths = new int[sequences.Length];
        StringInterner words = new(references.Count == 0 ? 0 : references[0].Length / (2 * CharactersPerToken));
        try
        {
            List<int> sequence = [];
            for (int r = 0; r < sequences.Length; r++)
            {
                sequence.Clear();
                BleuTokens tokens = new(BleuTokens.Prepare(references[r], _lowercase));
                while (tokens.TryNext(out ReadOnlySpan<char> token))
                {
                    sequence.Add(words.Add(token, out _) + 1);
                }

                sequences[r] = [.. sequence];
                _lengths[r] = sequence.Count;
            }

            _words = new SymbolTable(words.ToList());
        }
        finally
        {
            words.Dispose();
        }

        NGrams = new NGramTrie(options.Order, sequences);
    }

    /// <summary>The n-grams of the references, each with the largest count that one reference has.</summary>
    public NGramTrie NGrams { get; }

    /// <summary>Counts one candidate.</summary>
    public BleuStatistics Count(string candidate, int order)
    {
        List<int> sequence = new((candidate.Length / CharactersPerToken) + 1);
        BleuTokens tokens = new(BleuTokens.Prepare(candidate, _lowercase));
        while (tokens.TryNext(out ReadOnlySpan<char> token))
        {
            sequence.Add(_words.Find(token));
        }

        return BleuStatistics.Of(this, CollectionsMarshal.AsSpan(sequence), order);
    }

    /// <summary>The length of the reference that is closest to a candidate's length, the shorter of two.</summary>
    public int ClosestLength(int candidateLength)
    {
        int closest = _lengths[0];
        foreach (int length in _lengths)
        {
            int difference = Math.Abs(length - candidateLength) - Math.Abs(closest - candidateLength);
            if (difference < 0 || (difference == 0 && length < closest))
            {
                closest = length;
            }
        }

        return closest;
    }
}
