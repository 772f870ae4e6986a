using System.Runtime.CompilerServices;

namespace Summ.Scoring.Rouge;

/// <summary>
/// ROUGE by the protocol <c>rouge-score</c>, that of the Python package of that name (0.1.2): ROUGE-1 to ROUGE-9, ROUGE-L over whole texts
/// and ROUGE-L over sentences (rougeLsum), with or without stemming. Gives the same doubles as the package.
/// Metrics: C.-Y. Lin (2004), "ROUGE: a package for automatic evaluation of summaries", Text Summarization Branches Out, ACL.
/// </summary>
/// <remarks>
/// <para><b>Words</b> are the runs of a-z and 0-9 of the text in lower case; every other character separates. With stemming, words of
/// more than three letters are compared by their stem.</para>
/// <para><b>Several references:</b> each metric by itself gives the scores of the reference with the highest F1, the first of equals. The mean over
/// the references is an option that the package does not have.</para>
/// <para><b>Nothing to count</b> on a side (no word, or fewer words than n) gives 0 for precision, recall and F1.</para>
/// <para>Safe for threads. Analyse the references of a document once, read each candidate once, and ask for as many metrics as needed.</para>
/// </remarks>
public sealed class RougeScorer
{
    /// <summary>The longest n-gram that can be asked for, in words.</summary>
    public const int MaxN = 9;

    private const int HitsOnStack = 64;

    private readonly RougeMultiReference _multiReference;
    private readonly RougeReading _reading;

    /// <summary>A scorer without stemming.</summary>
    public RougeScorer()
        : this(new RougeScoreOptions())
    {
    }

    /// <summary>A scorer with the given options.</summary>
    /// <param name="options">The options.</param>
    /// <exception cref="ArgumentNullException">There are no options.</exception>
    public RougeScorer(RougeScoreOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _multiReference = options.MultiReference;
        _reading = options.Reading;
    }

    /// <summary>Analyses the references of a document, once for all its candidates. A line feed inside a sentence ends a sentence.</summary>
    /// <param name="references">The references, each a list of sentences in order; a reference may have none.</param>
    /// <returns>The references, to be scored by scorers with equal options only.</returns>
    /// <exception cref="ArgumentNullException">A list or a sentence is null.</exception>
    /// <exception cref="ArgumentException">There is no reference.</exception>
    public RougeReferences Analyze(IReadOnlyList<IReadOnlyList<string>> references)
    {
        CheckReferences(references);
        return new RougeReferences(references, _reading);
    }

    /// <summary>Analyses the one reference of a document, once for all its candidates.</summary>
    /// <param name="reference">The reference, one sentence a line.</param>
    /// <returns>The reference, to be scored by scorers with equal options only.</returns>
    [OverloadResolutionPriority(-1)]
    public RougeReferences Analyze(ReadOnlySpan<char> reference) => new(reference, _reading);

    /// <summary>ROUGE-N: the n-grams that both have, counted as often as they occur in both.</summary>
    /// <param name="references">The references.</param>
    /// <param name="candidate">The candidate, read against these references.</param>
    /// <param name="n">Words of an n-gram, 1 to <see cref="MaxN"/>.</param>
    /// <returns>The scores against the reference with the highest F1, or as the options say.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The candidate was read against other references, or these were analysed with other options.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="n"/> is below 1 or above <see cref="MaxN"/>.</exception>
    public RougeScore ScoreN(RougeReferences references, RougeCandidate candidate, int n)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(n, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(n, MaxN);
        CheckRead(references, candidate, _reading);
        Span<int> hits = references.Count <= HitsOnStack ? stackalloc int[references.Count] : new int[references.Count];
        RougeN.CountHits(references, candidate.Text, n, hits);
        return Score(references, candidate, n, hits);
    }

    /// <summary>ROUGE-L over whole texts (rougeL): the longest common subsequence of all words, whatever the sentences.</summary>
    /// <param name="references">The references.</param>
    /// <param name="candidate">The candidate, read against these references.</param>
    /// <returns>The scores against the reference with the highest F1, or as the options say.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The candidate was read against other references, or these were analysed with other options.</exception>
    public RougeScore ScoreL(RougeReferences references, RougeCandidate candidate)
    {
        CheckRead(references, candidate, _reading);
        Span<int> hits = references.Count <= HitsOnStack ? stackalloc int[references.Count] : new int[references.Count];
        RougeL.CountHits(references, candidate.Text, hits);
        return Score(references, candidate, 1, hits);
    }

    /// <summary>
    /// ROUGE-L over sentences (rougeLsum): for each reference sentence the union of its longest common subsequences with the candidate's
    /// sentences, each word counted no more often than the candidate has it.
    /// </summary>
    /// <param name="references">The references.</param>
    /// <param name="candidate">The candidate, read against these references.</param>
    /// <returns>The scores against the reference with the highest F1, or as the options say.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The candidate was read against other references, or these were analysed with other options.</exception>
    public RougeScore ScoreLsum(RougeReferences references, RougeCandidate candidate)
    {
        CheckRead(references, candidate, _reading);
        Span<int> hits = references.Count <= HitsOnStack ? stackalloc int[references.Count] : new int[references.Count];
        RougeLsum.CountHits(references, candidate, hits);
        return Score(references, candidate, 1, hits);
    }

    /// <summary>ROUGE-N of two texts, in one call.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="candidate">The candidate.</param>
    /// <param name="n">Words of an n-gram, 1 to <see cref="MaxN"/>.</param>
    /// <returns>The scores.</returns>
    /// <exception cref="ArgumentNullException">A text is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="n"/> is below 1 or above <see cref="MaxN"/>.</exception>
    public RougeScore ScoreN(string reference, string candidate, int n)
    {
        RougeReferences references = Analyze([[reference]]);
        return ScoreN(references, references.Read([candidate]), n);
    }

    /// <summary>ROUGE-L over whole texts of two texts, in one call.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="candidate">The candidate.</param>
    /// <returns>The scores.</returns>
    /// <exception cref="ArgumentNullException">A text is null.</exception>
    public RougeScore ScoreL(string reference, string candidate)
    {
        RougeReferences references = Analyze([[reference]]);
        return ScoreL(references, references.Read([candidate]));
    }

    /// <summary>ROUGE-L over sentences of two texts with one sentence a line, in one call.</summary>
    /// <param name="reference">The reference, its sentences separated by line feeds.</param>
    /// <param name="candidate">The candidate, its sentences separated by line feeds.</param>
    /// <returns>The scores.</returns>
    /// <exception cref="ArgumentNullException">A text is null.</exception>
    public RougeScore ScoreLsum(string reference, string candidate)
    {
        RougeReferences references = Analyze([[reference]]);
        return ScoreLsum(references, references.Read([candidate]));
    }

    /// <summary>ROUGE-N of two texts with one sentence a line, in one call.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="candidate">The candidate.</param>
    /// <param name="n">Words of an n-gram, 1 to <see cref="MaxN"/>.</param>
    /// <returns>The scores.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="n"/> is below 1 or above <see cref="MaxN"/>.</exception>
    [OverloadResolutionPriority(-1)]
    public RougeScore ScoreN(ReadOnlySpan<char> reference, ReadOnlySpan<char> candidate, int n)
    {
        RougeReferences references = Analyze(reference);
        return ScoreN(references, references.Read(candidate), n);
    }

    /// <summary>ROUGE-L over whole texts of two texts with one sentence a line, in one call.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="candidate">The candidate.</param>
    /// <returns>The scores.</returns>
    [OverloadResolutionPriority(-1)]
    public RougeScore ScoreL(ReadOnlySpan<char> reference, ReadOnlySpan<char> candidate)
    {
        RougeReferences references = Analyze(reference);
        return ScoreL(references, references.Read(candidate));
    }

    /// <summary>ROUGE-L over sentences of two texts with one sentence a line, in one call.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="candidate">The candidate.</param>
    /// <returns>The scores.</returns>
    [OverloadResolutionPriority(-1)]
    public RougeScore ScoreLsum(ReadOnlySpan<char> reference, ReadOnlySpan<char> candidate)
    {
        RougeReferences references = Analyze(reference);
        return ScoreLsum(references, references.Read(candidate));
    }

    internal static void CheckSentences(IReadOnlyList<string> sentences, string parameter)
    {
        ArgumentNullException.ThrowIfNull(sentences, parameter);
        for (int i = 0; i < sentences.Count; i++)
        {
            ArgumentNullException.ThrowIfNull(sentences[i], parameter);
        }
    }

    internal static void CheckReferences(IReadOnlyList<IReadOnlyList<string>> references)
    {
        ArgumentNullException.ThrowIfNull(references);
        if (references.Count == 0)
        {
            throw new ArgumentException("At least one reference is needed.", nameof(references));
        }

        for (int i = 0; i < references.Count; i++)
        {
            CheckSentences(references[i], nameof(references));
        }
    }

    internal static void CheckRead(RougeReferences references, RougeCandidate candidate, RougeReading reading)
    {
        ArgumentNullException.ThrowIfNull(references);
        ArgumentNullException.ThrowIfNull(candidate);
        if (!ReferenceEquals(references.Reading, reading) && references.Reading != reading)
        {
            throw new ArgumentException("The references were analysed with other options than this scorer's.", nameof(references));
        }

        if (candidate.References != references)
        {
            throw new ArgumentException("The candidate was read against other references.", nameof(candidate));
        }
    }

    private RougeScore Score(RougeReferences references, RougeCandidate candidate, int n, ReadOnlySpan<int> hits)
    {
        RougeScore best = default;
        RougeScore sum = default;
        for (int r = 0; r < hits.Length; r++)
        {
            RougeScore score = RougeScore.FromCounts(
                hits[r], Math.Max(0, candidate.Text.Count - n + 1), Math.Max(0, references.Texts[r].Count - n + 1));
            sum = new RougeScore(sum.Precision + score.Precision, sum.Recall + score.Recall, sum.F1 + score.F1);
            if (r == 0 || score.F1 > best.F1)
            {
                best = score;
            }
        }

        return _multiReference == RougeMultiReference.Best
            ? best
            : new RougeScore(sum.Precision / hits.Length, sum.Recall / hits.Length, sum.F1 / hits.Length);
    }
}
