using System.Runtime.CompilerServices;

namespace Summ.Scoring.Rouge;

/// <summary>
/// The references of one document, analysed once: words and n-grams are numbers, and any number of candidates can be compared with them.
/// Made by the <c>Analyze</c> of <see cref="RougeScorer"/> or <see cref="Rouge155Scorer"/>. Immutable to its users and safe for threads.
/// </summary>
public sealed class RougeReferences
{
    private readonly RougeVocabulary _vocabulary;
    private readonly RougeText[] _texts;
    private readonly RougeText[] _sentences;
    private readonly NGramIndex?[] _indexes = new NGramIndex?[RougeScorer.MaxN];

    internal RougeReferences(IReadOnlyList<IReadOnlyList<string>> references, RougeReading reading)
    {
        int letters = 0;
        for (int i = 0; i < references.Count; i++)
        {
            letters = checked(letters + new RougeLines(references[i]).TotalLength);
        }

        _vocabulary = new RougeVocabulary(reading, letters);
        _texts = new RougeText[references.Count];
        _sentences = reading.HasTwoViews ? new RougeText[references.Count] : _texts;
        for (int i = 0; i < _texts.Length; i++)
        {
            Add(i, new RougeLines(references[i]));
        }
    }

    internal RougeReferences(ReadOnlySpan<char> reference, RougeReading reading)
    {
        _vocabulary = new RougeVocabulary(reading, reference.Length);
        _texts = new RougeText[1];
        _sentences = reading.HasTwoViews ? new RougeText[1] : _texts;
        Add(0, new RougeLines(reference));
    }

    /// <summary>Number of references, at least 1.</summary>
    public int Count => _texts.Length;

    internal RougeReading Reading => _vocabulary.Reading;

    /// <summary>One more than the highest term.</summary>
    internal int TermCount => _vocabulary.Count;

    /// <summary>The references as one text each, from which n-grams, skip-bigrams and the counts of words are taken.</summary>
    internal ReadOnlySpan<RougeText> Texts => _texts;

    /// <summary>The references as lists of sentences: the same objects, unless a limit cuts the two otherwise.</summary>
    internal ReadOnlySpan<RougeText> Sentences => _sentences;

    /// <summary>Reads a candidate once for all metrics. A line feed inside a sentence ends a sentence.</summary>
    /// <param name="sentences">The candidate's sentences in order; it may have none.</param>
    /// <returns>The candidate, to be scored against these references only.</returns>
    /// <exception cref="ArgumentNullException">The list or a sentence is null.</exception>
    public RougeCandidate Read(IReadOnlyList<string> sentences)
    {
        RougeScorer.CheckSentences(sentences, nameof(sentences));
        return Read(new RougeLines(sentences));
    }

    /// <summary>Reads a candidate once for all metrics.</summary>
    /// <param name="text">The candidate, one sentence a line.</param>
    /// <returns>The candidate, to be scored against these references only.</returns>
    [OverloadResolutionPriority(-1)]
    public RougeCandidate Read(ReadOnlySpan<char> text) => Read(new RougeLines(text));

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

    private void Add(int index, RougeLines lines)
    {
        _texts[index] = RougeTextReader.ReadReference(lines, Reading.JoinedLimit, _vocabulary);
        if (Reading.HasTwoViews)
        {
            _sentences[index] = RougeTextReader.ReadReference(lines, Reading.SentenceLimit, _vocabulary);
        }
    }

    private RougeCandidate Read(RougeLines lines)
    {
        RougeText text = RougeTextReader.ReadCandidate(lines, Reading.JoinedLimit, _vocabulary);
        return new RougeCandidate(this, text, Reading.HasTwoViews ? RougeTextReader.ReadCandidate(lines, Reading.SentenceLimit, _vocabulary) : text);
    }
}
