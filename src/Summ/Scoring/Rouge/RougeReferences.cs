using Summ.Text.Stemming;

namespace Summ.Scoring.Rouge;

/// <summary>
/// The references of one document, analysed once: words and n-grams are numbers, and any number of candidates can be compared with them.
/// Made by <see cref="RougeScorer.Analyze"/>. Immutable to its users and safe for threads.
/// </summary>
public sealed class RougeReferences
{
    private readonly RougeVocabulary _vocabulary;
    private readonly RougeText[] _texts;
    private readonly NGramIndex?[] _indexes = new NGramIndex?[RougeScorer.MaxN];

    internal RougeReferences(IReadOnlyList<IReadOnlyList<string>> references, RougeScoreOptions options)
    {
        Options = options;
        int letters = 0;
        for (int i = 0; i < references.Count; i++)
        {
            letters = checked(letters + RougeTextReader.TotalLength(references[i]));
        }

        _vocabulary = new RougeVocabulary(options.Stem ? new NltkPorterStemmer() : null, letters);
        _texts = new RougeText[references.Count];
        for (int i = 0; i < _texts.Length; i++)
        {
            _texts[i] = RougeTextReader.ReadReference(references[i], _vocabulary);
        }
    }

    /// <summary>Number of references, at least 1.</summary>
    public int Count => _texts.Length;

    internal RougeScoreOptions Options { get; }

    /// <summary>One more than the highest term.</summary>
    internal int TermCount => _vocabulary.Count;

    internal ReadOnlySpan<RougeText> Texts => _texts;

    /// <summary>Reads a candidate once for all metrics. A line feed inside a sentence ends a sentence.</summary>
    /// <param name="sentences">The candidate's sentences in order; it may have none.</param>
    /// <returns>The candidate, to be scored against these references only.</returns>
    /// <exception cref="ArgumentNullException">The list or a sentence is null.</exception>
    public RougeCandidate Read(IReadOnlyList<string> sentences)
    {
        RougeScorer.CheckSentences(sentences, nameof(sentences));
        return new RougeCandidate(this, RougeTextReader.ReadCandidate(sentences, _vocabulary));
    }

    /// <summary>The n-grams of the references, n from 1 on; made when first asked for.</summary>
    internal NGramIndex NGrams(int n)
    {
        NGramIndex? index = Volatile.Read(ref _indexes[n - 1]);
        if (index is not null)
        {
            return index;
        }

        // Two threads may both make it; they make the same, and one of the two is kept.
        index = n == 1 ? NGramIndex.OfWords(_texts, TermCount) : NGrams(n - 1).Extend(_texts);
        return Interlocked.CompareExchange(ref _indexes[n - 1], index, null) ?? index;
    }
}
