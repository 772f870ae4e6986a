namespace Summ.Scoring.Rouge;

/// <summary>A text as terms of a <see cref="RougeVocabulary"/>: all of them in reading order, and where its sentences end.</summary>
internal sealed class RougeText
{
    private readonly int[] _terms;
    private readonly int[] _ends;

    private RougeText(int[] terms, int count, int[] ends, int sentenceCount)
    {
        _terms = terms;
        Count = count;
        _ends = ends;
        SentenceCount = sentenceCount;
        for (int i = 0; i < sentenceCount; i++)
        {
            LongestSentence = Math.Max(LongestSentence, Sentence(i).Length);
        }
    }

    /// <summary>Number of words.</summary>
    public int Count { get; }

    /// <summary>Number of sentences that have a word.</summary>
    public int SentenceCount { get; }

    /// <summary>Words of the longest sentence.</summary>
    public int LongestSentence { get; }

    /// <summary>All terms.</summary>
    public ReadOnlySpan<int> Terms => _terms.AsSpan(0, Count);

    /// <summary>The terms of one sentence; never empty.</summary>
    public ReadOnlySpan<int> Sentence(int index)
    {
        int start = index == 0 ? 0 : _ends[index - 1];
        return _terms.AsSpan(start, _ends[index] - start);
    }

    /// <summary>Collects a text's terms. Sentences without a word are left out: no metric sees them.</summary>
    internal struct Builder(int expectedWords, int expectedSentences)
    {
        private int[] _terms = new int[Math.Max(4, expectedWords)];
        private int[] _ends = new int[Math.Max(1, expectedSentences)];
        private int _count;
        private int _sentenceCount;

        public void Add(int term)
        {
            if (_count == _terms.Length)
            {
                Array.Resize(ref _terms, _count * 2);
            }

            _terms[_count++] = term;
        }

        public void EndSentence()
        {
            if (_count == (_sentenceCount == 0 ? 0 : _ends[_sentenceCount - 1]))
            {
                return;
            }

            if (_sentenceCount == _ends.Length)
            {
                Array.Resize(ref _ends, _sentenceCount * 2);
            }

            _ends[_sentenceCount++] = _count;
        }

        public readonly RougeText ToText() => new(_terms, _count, _ends, _sentenceCount);
    }
}
