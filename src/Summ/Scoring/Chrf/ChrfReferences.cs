using System.Runtime.InteropServices;
using Summ.Scoring.NGrams;
using Summ.Text;

namespace Summ.Scoring.Chrf;

/// <summary>The references of a document, analysed once for all its candidates. Immutable.</summary>
internal sealed class ChrfReferences
{
    private readonly ChrfOptions _options;
    private readonly Reference[] _references;
    private readonly SymbolTable _words;

    public ChrfReferences(IReadOnlyList<string> references, ChrfOptions options)
    {
        _options = options;
        _references = new Reference[references.Count];
        StringInterner words = new(0);
        try
        {
            List<int> sequence = [];
            for (int r = 0; r < _references.Length; r++)
            {
                string text = Segment.Lower(references[r], options.Lowercase);
                int[] characters = [.. ChrfText.Characters(text, options.Whitespace)];
                sequence.Clear();
                int position = 0;
                while (options.WordOrder > 0 && ChrfText.TryNextWord(text, ref position, out ReadOnlySpan<char> first, out ReadOnlySpan<char> second))
                {
                    sequence.Add(words.Add(first, out _) + 1);
                    if (!second.IsEmpty)
                    {
                        sequence.Add(words.Add(second, out _) + 1);
                    }
                }

                _references[r] = new Reference(
                    characters.Length,
                    new NGramTrie(options.CharacterOrder, [characters]),
                    sequence.Count,
                    options.WordOrder > 0 ? new NGramTrie(options.WordOrder, [[.. sequence]]) : null);
            }

            _words = new SymbolTable(words.ToList());
        }
        finally
        {
            words.Dispose();
        }
    }

    /// <summary>Counts one candidate against the reference that gives it the highest score, the first of equals.</summary>
    public ChrfStatistics Count(string candidate, ChrfScorer scorer)
    {
        string text = Segment.Lower(candidate, _options.Lowercase);
        ReadOnlySpan<int> characters = CollectionsMarshal.AsSpan(ChrfText.Characters(text, _options.Whitespace));
        ReadOnlySpan<int> words = _options.WordOrder > 0 ? CollectionsMarshal.AsSpan(Words(text)) : [];
        ChrfStatistics best = Count(_references[0], characters, words);
        double bestScore = scorer.CorpusScore(best);
        for (int r = 1; r < _references.Length; r++)
        {
            ChrfStatistics other = Count(_references[r], characters, words);
            double score = scorer.CorpusScore(other);
            if (score > bestScore)
            {
                best = other;
                bestScore = score;
            }
        }

        return best;
    }

    private ChrfStatistics Count(in Reference reference, ReadOnlySpan<int> characters, ReadOnlySpan<int> words)
    {
        int order = _options.CharacterOrder;
        ChrfStatistics statistics = new(order + _options.WordOrder);
        statistics.SetTotals(0, order, characters.Length, reference.Length);
        reference.Characters.AddMatches(characters, statistics.MutableMatches);
        if (reference.Words is { } trie)
        {
            statistics.SetTotals(order, _options.WordOrder, words.Length, reference.WordCount);
            trie.AddMatches(words, statistics.MutableMatches[order..]);
        }

        return statistics;
    }

    private List<int> Words(ReadOnlySpan<char> text)
    {
        List<int> sequence = [];
        int position = 0;
        while (ChrfText.TryNextWord(text, ref position, out ReadOnlySpan<char> first, out ReadOnlySpan<char> second))
        {
            sequence.Add(_words.Find(first));
            if (!second.IsEmpty)
            {
                sequence.Add(_words.Find(second));
            }
        }

        return sequence;
    }

    private readonly record struct Reference(int Length, NGramTrie Characters, int WordCount, NGramTrie? Words);
}
