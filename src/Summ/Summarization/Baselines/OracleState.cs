using Summ.Scoring.Rouge;
using Summ.Text;

namespace Summ.Summarization.Baselines;

/// <summary>
/// A growing summary and its ROUGE-1 and ROUGE-2, as <see cref="RougeScorer"/> gives them for its sentences in document order. Bigrams run
/// across the ends of sentences, so a sentence put between two others breaks one bigram and makes two.
/// </summary>
internal sealed class OracleState
{
    private const int None = -1;

    private readonly NGramIndex _bigrams;
    private readonly OverlapCounts _ones;
    private readonly OverlapCounts _twos;
    private readonly Grams[] _sentences;
    private readonly bool[] _isChosen;

    // By sentence: the nearest chosen one before and after it.
    private readonly int[] _previous;
    private readonly int[] _next;
    private int _words;

    public OracleState(Document document, IReadOnlyList<IReadOnlyList<string>> references)
    {
        RougeReferences analysed = new RougeScorer(new RougeScoreOptions { Stem = true }).Analyze(references);
        _bigrams = analysed.NGrams(2);
        _ones = new OverlapCounts(analysed, 1);
        _twos = new OverlapCounts(analysed, 2);
        _isChosen = new bool[document.SentenceCount];
        _previous = new int[document.SentenceCount];
        _next = new int[document.SentenceCount];
        Array.Fill(_previous, None);
        Array.Fill(_next, None);
        _sentences = new Grams[document.SentenceCount];
        for (int s = 0; s < _sentences.Length; s++)
        {
            _sentences[s] = Read(analysed.Read([document.SentenceText(s).ToString()]).Text.Terms);
        }
    }

    /// <summary>Mean of the two F1 values of the sentences chosen so far, 0 to 1.</summary>
    public double Score { get; private set; }

    public bool IsChosen(int sentence) => _isChosen[sentence];

    /// <summary>What <see cref="Score"/> would be with one more sentence.</summary>
    public double ScoreWith(int sentence)
    {
        Put(sentence);
        double score = (_ones.BestF1(_words) + _twos.BestF1(_words)) / 2;
        TakeBack(sentence);
        return score;
    }

    public void Choose(int sentence)
    {
        Put(sentence);
        Score = (_ones.BestF1(_words) + _twos.BestF1(_words)) / 2;
        _isChosen[sentence] = true;
        for (int s = sentence + 1; s < _previous.Length && _previous[s] == _previous[sentence]; s++)
        {
            _previous[s] = sentence;
        }

        for (int s = sentence - 1; s >= 0 && _next[s] == _next[sentence]; s--)
        {
            _next[s] = sentence;
        }
    }

    private Grams Read(ReadOnlySpan<int> terms)
    {
        if (terms.IsEmpty)
        {
            return new Grams([], [], 0, 0, 0);
        }

        List<int> ones = [];
        List<int> twos = [];
        for (int i = 0; i < terms.Length; i++)
        {
            AddKnown(ones, terms[i]);
            AddKnown(twos, i == 0 ? 0 : _bigrams.Find(terms[i - 1], terms[i]));
        }

        return new Grams([.. ones], [.. twos], terms[0], terms[^1], terms.Length);
    }

    private static void AddKnown(List<int> grams, int gram)
    {
        if (gram != 0)
        {
            grams.Add(gram);
        }
    }

    private void Put(int sentence)
    {
        (int broken, int before, int after) = Seams(sentence);
        AddAll(_ones, _sentences[sentence].Ones);
        AddAll(_twos, _sentences[sentence].Twos);
        AddAll(_twos, [before, after]);
        RemoveAll(_twos, [broken]);
        _words += _sentences[sentence].Words;
    }

    private void TakeBack(int sentence)
    {
        (int broken, int before, int after) = Seams(sentence);
        RemoveAll(_ones, _sentences[sentence].Ones);
        RemoveAll(_twos, _sentences[sentence].Twos);
        RemoveAll(_twos, [before, after]);
        AddAll(_twos, [broken]);
        _words -= _sentences[sentence].Words;
    }

    // The bigrams at the two ends of an unchosen sentence, and the one that now joins its chosen neighbours.
    private (int Broken, int Before, int After) Seams(int sentence)
    {
        if (_sentences[sentence].Words == 0)
        {
            return default;
        }

        int previous = _previous[sentence];
        int next = _next[sentence];
        return (Seam(previous, next), Seam(previous, sentence), Seam(sentence, next));
    }

    private int Seam(int first, int second) =>
        first == None || second == None ? 0 : _bigrams.Find(_sentences[first].Last, _sentences[second].First);

    private static void AddAll(OverlapCounts counts, ReadOnlySpan<int> grams)
    {
        foreach (int gram in grams)
        {
            if (gram != 0)
            {
                counts.Add(gram);
            }
        }
    }

    private static void RemoveAll(OverlapCounts counts, ReadOnlySpan<int> grams)
    {
        foreach (int gram in grams)
        {
            if (gram != 0)
            {
                counts.Remove(gram);
            }
        }
    }

    /// <summary>A sentence as the references see it: the n-grams they have, with repeats, its first and last word, its number of words.</summary>
    private readonly record struct Grams(int[] Ones, int[] Twos, int First, int Last, int Words);
}
