using System.Runtime.CompilerServices;

namespace Summ.Scoring.Rouge;

/// <summary>
/// ROUGE by the protocol <c>rouge-1.5.5</c>, that of the original program of that version: ROUGE-1 to ROUGE-9, ROUGE-L over sentences, ROUGE-W,
/// ROUGE-S and ROUGE-SU, with or without stemming, stop words and limits of length. Gives the digits that the program prints.
/// Metrics: C.-Y. Lin (2004), "ROUGE: a package for automatic evaluation of summaries", Text Summarization Branches Out, ACL.
/// </summary>
/// <remarks>
/// <para><b>Words</b> are the runs of A-Z, a-z and 0-9, in lower case; every other character separates. With stemming, words of more than three letters are
/// compared by their stem. N-grams and pairs run across the ends of sentences.</para>
/// <para><b>Rounding:</b> precision and recall are rounded to five decimals, F is computed from the rounded values and rounded likewise, exactly as C's
/// <c>%7.5f</c> does it: of the binary value, exact ties to the even digit.</para>
/// <para><b>Several references:</b> their hits and lengths are summed and then divided; or, as an option, each metric by itself takes the reference of the
/// highest recall, the first of equals. There is no leave-one-out procedure, which the paper describes and the program no longer has.</para>
/// <para><b>Nothing to count</b> on a side gives 0 for precision, recall and F; but ROUGE-W does not exist where a reference has no word.</para>
/// <para><b>What the program does by mistake</b> is done here too, so that the digits are the same: see <see cref="RougeLimit"/> for the limit of bytes,
/// <see cref="RougeS"/> for the last word in ROUGE-SU, <see cref="RougeW"/> for runs in ROUGE-W and <see cref="ScoreW(RougeReferences, RougeCandidate, double)"/> for its
/// length of the reference. Nothing of this is in <see cref="RougeScorer"/>.</para>
/// <para>Safe for threads. Analyse the references of a document once, read each candidate once, and ask for as many metrics as needed.</para>
/// </remarks>
public sealed class Rouge155Scorer
{
    /// <summary>The longest n-gram that can be asked for, in words.</summary>
    public const int MaxN = RougeScorer.MaxN;

    /// <summary>The weight of ROUGE-W that is usual: ROUGE-W-1.2.</summary>
    public const double DefaultWeight = 1.2;

    /// <summary>The highest weight of ROUGE-W.</summary>
    public const double MaxWeight = 10;

    /// <summary>The gap of ROUGE-S and ROUGE-SU that is usual: at most four words between the two of a pair.</summary>
    public const int DefaultGap = 4;

    /// <summary>The gap that lets any two words of a text be a pair.</summary>
    public const int UnlimitedGap = RougeS.Unlimited;

    private const int HitsOnStack = 64;

    private readonly RougeMultiReference _multiReference;
    private readonly double _alpha;
    private readonly RougeReading _reading;

    /// <summary>A scorer with the program's defaults.</summary>
    public Rouge155Scorer()
        : this(new Rouge155Options())
    {
    }

    /// <summary>A scorer with the given options.</summary>
    /// <param name="options">The options.</param>
    /// <exception cref="ArgumentNullException">There are no options.</exception>
    /// <exception cref="ArgumentException">A limit is negative, both limits are given, or alpha is not between 0 and 1.</exception>
    public Rouge155Scorer(Rouge155Options options)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfNegative(options.WordLimit, nameof(options));
        ArgumentOutOfRangeException.ThrowIfNegative(options.ByteLimit, nameof(options));
        if (options.WordLimit > 0 && options.ByteLimit > 0)
        {
            throw new ArgumentException("A text can be limited by words or by bytes, not by both.", nameof(options));
        }

        if (!(options.Alpha >= 0 && options.Alpha <= 1))
        {
            throw new ArgumentException("Alpha must be between 0 and 1.", nameof(options));
        }

        _multiReference = options.MultiReference;
        _alpha = options.Alpha;
        _reading = options.Reading;
    }

    /// <summary>Analyses the references of a document, once for all its candidates. A line feed inside a sentence ends a sentence.</summary>
    /// <param name="references">The references, each a list of sentences in order; a reference may have none.</param>
    /// <returns>The references, to be scored by scorers that read texts with equal options only.</returns>
    /// <exception cref="ArgumentNullException">A list or a sentence is null.</exception>
    /// <exception cref="ArgumentException">There is no reference.</exception>
    public RougeReferences Analyze(IReadOnlyList<IReadOnlyList<string>> references)
    {
        RougeScorer.CheckReferences(references);
        return new RougeReferences(references, _reading);
    }

    /// <summary>Analyses the one reference of a document, once for all its candidates.</summary>
    /// <param name="reference">The reference, one sentence a line.</param>
    /// <returns>The reference, to be scored by scorers that read texts with equal options only.</returns>
    [OverloadResolutionPriority(-1)]
    public RougeReferences Analyze(ReadOnlySpan<char> reference) => new(reference, _reading);

    /// <summary>ROUGE-N: the n-grams that both have, counted as often as they occur in both.</summary>
    /// <param name="references">The references.</param>
    /// <param name="candidate">The candidate, read against these references.</param>
    /// <param name="n">Words of an n-gram, 1 to <see cref="MaxN"/>.</param>
    /// <returns>The scores, each of five decimals.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The candidate was read against other references, or these were analysed with other options.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="n"/> is below 1 or above <see cref="MaxN"/>.</exception>
    public RougeScore ScoreN(RougeReferences references, RougeCandidate candidate, int n)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(n, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(n, MaxN);
        RougeScorer.CheckRead(references, candidate, _reading);
        Span<int> hits = references.Count <= HitsOnStack ? stackalloc int[references.Count] : new int[references.Count];
        RougeN.CountHits(references, candidate.Text, n, hits);
        Rouge155Tally tally = new(_multiReference);
        for (int r = 0; r < hits.Length; r++)
        {
            Rouge155Counts counts = new(hits[r], Math.Max(0, candidate.Text.Count - n + 1), Math.Max(0, references.Texts[r].Count - n + 1));

            // The program compares n-grams and pairs by the rounded recall, subsequences by the exact one.
            tally.Add(counts, FiveDecimals.Round(counts.Recall));
        }

        return Score(tally.Counts.Precision, tally.Counts.Recall);
    }

    /// <summary>
    /// ROUGE-L over sentences: for each reference sentence the union of its longest common subsequences with the candidate's sentences, each
    /// word counted no more often than both texts have it.
    /// </summary>
    /// <param name="references">The references.</param>
    /// <param name="candidate">The candidate, read against these references.</param>
    /// <returns>The scores, each of five decimals.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The candidate was read against other references, or these were analysed with other options.</exception>
    public RougeScore ScoreL(RougeReferences references, RougeCandidate candidate)
    {
        RougeScorer.CheckRead(references, candidate, _reading);
        Span<int> hits = references.Count <= HitsOnStack ? stackalloc int[references.Count] : new int[references.Count];
        RougeLsum.CountHits(references, candidate, hits);
        Rouge155Tally tally = new(_multiReference);
        for (int r = 0; r < hits.Length; r++)
        {
            // The two lengths are of different views of the texts, as in the program; under a limit of bytes they are not cut alike.
            Rouge155Counts counts = new(hits[r], candidate.Text.Count, references.Sentences[r].Count);
            tally.Add(counts, counts.Recall);
        }

        return Score(tally.Counts.Precision, tally.Counts.Recall);
    }

    /// <summary>ROUGE-W: as ROUGE-L, but a run of k consecutive words weighs k to the power of the weight.</summary>
    /// <param name="references">The references.</param>
    /// <param name="candidate">The candidate, read against these references.</param>
    /// <param name="weight">The weight, 1 (all words are equal) to <see cref="MaxWeight"/>.</param>
    /// <returns>The scores, each of five decimals; null where a reference has no word: there the program stops.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The candidate was read against other references, or these were analysed with other options.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="weight"/> is below 1, above <see cref="MaxWeight"/> or not a number.</exception>
    public RougeScore? ScoreW(RougeReferences references, RougeCandidate candidate, double weight = DefaultWeight)
    {
        if (!(weight >= 1 && weight <= MaxWeight))
        {
            throw new ArgumentOutOfRangeException(nameof(weight), weight, "The weight must be between 1 and 10.");
        }

        RougeScorer.CheckRead(references, candidate, _reading);
        foreach (RougeText text in references.Sentences)
        {
            if (text.Count == 0)
            {
                return null;
            }
        }

        Span<double> hits = references.Count <= HitsOnStack ? stackalloc double[references.Count] : new double[references.Count];
        RougeW.CountHits(references, candidate, weight, hits);
        Rouge155Tally tally = new(_multiReference);
        double inverse = 1 / weight;
        for (int r = 0; r < hits.Length; r++)
        {
            // A bug of the program, kept: the length of the reference is weighted twice, by sentence and as a whole. References are compared
            // by the length weighted once.
            double length = RougeW.Base(references.Sentences[r], weight);
            Rouge155Counts counts = new(hits[r], Math.Pow(candidate.Text.Count, weight), Math.Pow(length, weight));
            tally.Add(counts, Math.Pow(hits[r] / length, inverse));
        }

        return Score(Math.Pow(tally.Counts.Precision, inverse), Math.Pow(tally.Counts.Recall, inverse));
    }

    /// <summary>ROUGE-S: pairs of words in their order, with at most so many words between them.</summary>
    /// <param name="references">The references.</param>
    /// <param name="candidate">The candidate, read against these references.</param>
    /// <param name="gap">Most words between the two, from 0; <see cref="UnlimitedGap"/> or null for any number.</param>
    /// <returns>The scores, each of five decimals.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The candidate was read against other references, or these were analysed with other options.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="gap"/> is below -1.</exception>
    public RougeScore ScoreS(RougeReferences references, RougeCandidate candidate, int? gap = DefaultGap) => ScorePairs(references, candidate, gap, false);

    /// <summary>ROUGE-SU: as ROUGE-S, and each single word but the last of the text counts as one more unit.</summary>
    /// <param name="references">The references.</param>
    /// <param name="candidate">The candidate, read against these references.</param>
    /// <param name="gap">Most words between the two, from 0; <see cref="UnlimitedGap"/> or null for any number.</param>
    /// <returns>The scores, each of five decimals.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The candidate was read against other references, or these were analysed with other options.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="gap"/> is below -1.</exception>
    public RougeScore ScoreSU(RougeReferences references, RougeCandidate candidate, int? gap = DefaultGap) => ScorePairs(references, candidate, gap, true);

    /// <summary>ROUGE-N of two texts with one sentence a line, in one call.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="candidate">The candidate.</param>
    /// <param name="n">Words of an n-gram, 1 to <see cref="MaxN"/>.</param>
    /// <returns>The scores, each of five decimals.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="n"/> is below 1 or above <see cref="MaxN"/>.</exception>
    public RougeScore ScoreN(ReadOnlySpan<char> reference, ReadOnlySpan<char> candidate, int n)
    {
        RougeReferences references = Analyze(reference);
        return ScoreN(references, references.Read(candidate), n);
    }

    /// <summary>ROUGE-L of two texts with one sentence a line, in one call.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="candidate">The candidate.</param>
    /// <returns>The scores, each of five decimals.</returns>
    public RougeScore ScoreL(ReadOnlySpan<char> reference, ReadOnlySpan<char> candidate)
    {
        RougeReferences references = Analyze(reference);
        return ScoreL(references, references.Read(candidate));
    }

    /// <summary>ROUGE-W of two texts with one sentence a line, in one call.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="candidate">The candidate.</param>
    /// <param name="weight">The weight, 1 (all words are equal) to <see cref="MaxWeight"/>.</param>
    /// <returns>The scores, each of five decimals; null where the reference has no word: there the program stops.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="weight"/> is below 1, above <see cref="MaxWeight"/> or not a number.</exception>
    public RougeScore? ScoreW(ReadOnlySpan<char> reference, ReadOnlySpan<char> candidate, double weight = DefaultWeight)
    {
        RougeReferences references = Analyze(reference);
        return ScoreW(references, references.Read(candidate), weight);
    }

    /// <summary>ROUGE-S of two texts with one sentence a line, in one call.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="candidate">The candidate.</param>
    /// <param name="gap">Most words between the two, from 0; <see cref="UnlimitedGap"/> or null for any number.</param>
    /// <returns>The scores, each of five decimals.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="gap"/> is below -1.</exception>
    public RougeScore ScoreS(ReadOnlySpan<char> reference, ReadOnlySpan<char> candidate, int? gap = DefaultGap)
    {
        RougeReferences references = Analyze(reference);
        return ScoreS(references, references.Read(candidate), gap);
    }

    /// <summary>ROUGE-SU of two texts with one sentence a line, in one call.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="candidate">The candidate.</param>
    /// <param name="gap">Most words between the two, from 0; <see cref="UnlimitedGap"/> or null for any number.</param>
    /// <returns>The scores, each of five decimals.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="gap"/> is below -1.</exception>
    public RougeScore ScoreSU(ReadOnlySpan<char> reference, ReadOnlySpan<char> candidate, int? gap = DefaultGap)
    {
        RougeReferences references = Analyze(reference);
        return ScoreSU(references, references.Read(candidate), gap);
    }

    private RougeScore ScorePairs(RougeReferences references, RougeCandidate candidate, int? gap, bool withWords)
    {
        int most = gap ?? UnlimitedGap;
        ArgumentOutOfRangeException.ThrowIfLessThan(most, UnlimitedGap, nameof(gap));
        RougeScorer.CheckRead(references, candidate, _reading);
        Span<long> hits = references.Count <= HitsOnStack ? stackalloc long[references.Count] : new long[references.Count];
        RougeS.CountHits(references, candidate, most, withWords, hits);
        double candidateCount = RougeS.Count(candidate.Text.Count, most, withWords);
        Rouge155Tally tally = new(_multiReference);
        for (int r = 0; r < hits.Length; r++)
        {
            Rouge155Counts counts = new(hits[r], candidateCount, RougeS.Count(references.Texts[r].Count, most, withWords));
            tally.Add(counts, FiveDecimals.Round(counts.Recall));
        }

        return Score(tally.Counts.Precision, tally.Counts.Recall);
    }

    private RougeScore Score(double precision, double recall)
    {
        double p = FiveDecimals.Round(precision);
        double r = FiveDecimals.Round(recall);
        double divisor = ((1 - _alpha) * p) + (_alpha * r);
        return new RougeScore(p, r, divisor > 0 ? FiveDecimals.Round(p * r / divisor) : 0);
    }
}
