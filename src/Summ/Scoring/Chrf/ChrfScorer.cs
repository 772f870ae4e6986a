namespace Summ.Scoring.Chrf;

/// <summary>
/// chrF and chrF++: M. Popović (2015), "chrF: character n-gram F-score for automatic MT evaluation", WMT; (2017), "chrF++: words
/// helping character n-grams", WMT. P and R are the means, over the lengths of n-grams, of the share of the candidate's n-grams that the
/// reference has and of the reference's that the candidate has; the score is 100 · (1 + β²) P R / (β² P + R). chrF takes n-grams of up to
/// six characters without white space, chrF++ also of up to two words. Counting and the scale from 0 to 100 are sacreBLEU's (M. Post 2018).
/// </summary>
/// <remarks>
/// <para><b>One candidate or many:</b> <see cref="Score"/> is sacreBLEU's <c>sentence_chrf</c>; <see cref="CorpusScore"/> scores counts that
/// were added up, which is not the mean of the scores. Of several references the one with the highest score is counted.</para>
/// <para><b>Lengths</b> that one of the two texts is too short for are left out of the means, or count as almost 0 with
/// <see cref="ChrfOptions.EpsilonSmoothing"/>.</para>
/// <para><b>Characters</b> are code points. Departs from sacreBLEU in lower case only: a capital sigma at a word's end becomes σ, and İ stays.</para>
/// <para><b>Empty texts:</b> 0 (1e-14 with epsilon smoothing) when one of the two has no character. An equal text has 100, with epsilon smoothing if it is long enough.</para>
/// <para>Linear in the texts for given orders. Immutable, safe for threads.</para>
/// </remarks>
public sealed class ChrfScorer
{
    private const double Epsilon = 1e-16;

    private readonly ChrfOptions _options;

    /// <summary>chrF with sacreBLEU's defaults.</summary>
    public ChrfScorer()
        : this(new ChrfOptions())
    {
    }

    /// <summary>chrF with the given options.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    public ChrfScorer(ChrfOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.CharacterOrder, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.CharacterOrder, 10, nameof(options));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.WordOrder, 0, nameof(options));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.WordOrder, 4, nameof(options));
        if (!(options.Beta is > 0 and <= 100))
        {
            throw new ArgumentOutOfRangeException(nameof(options), options.Beta, "Beta is above 0 and at most 100.");
        }

        _options = options;
    }

    internal int Order => _options.CharacterOrder + _options.WordOrder;

    /// <summary>The score of one candidate, 0 to 100.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="references">Its references, at least one.</param>
    /// <exception cref="ArgumentException">There is no reference.</exception>
    public double Score(string candidate, IReadOnlyList<string> references) => CorpusScore(Count(candidate, references));

    /// <summary>Counts one candidate against its best reference, to be added to others.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="references">Its references, at least one.</param>
    /// <exception cref="ArgumentException">There is no reference.</exception>
    public ChrfStatistics Count(string candidate, IReadOnlyList<string> references)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        ArgumentNullException.ThrowIfNull(references);
        if (references.Count == 0)
        {
            throw new ArgumentException("At least one reference is needed.", nameof(references));
        }

        return new ChrfReferences(references, _options).Count(candidate, this);
    }

    /// <summary>The score of all candidates together, 0 to 100.</summary>
    /// <param name="statistics">What was counted of one candidate, or the sum of what was counted of each.</param>
    /// <exception cref="ArgumentException">They were counted with another order.</exception>
    public double CorpusScore(ChrfStatistics statistics)
    {
        ArgumentNullException.ThrowIfNull(statistics);
        if (statistics.Order != Order)
        {
            throw new ArgumentException($"The order is {statistics.Order}, expected {Order}.", nameof(statistics));
        }

        // Operations in sacreBLEU's order.
        double factor = _options.Beta * _options.Beta;
        double score = 0;
        double precision = 0;
        double recall = 0;
        int lengths = 0;
        for (int n = 0; n < statistics.Order; n++)
        {
            long candidate = statistics.CandidateTotals[n];
            long reference = statistics.ReferenceTotals[n];
            double p = candidate > 0 ? (double)statistics.Matches[n] / candidate : Epsilon;
            double r = reference > 0 ? (double)statistics.Matches[n] / reference : Epsilon;
            double divisor = (factor * p) + r;
            score += divisor > 0 ? (1 + factor) * p * r / divisor : Epsilon;
            if (candidate > 0 && reference > 0)
            {
                precision += p;
                recall += r;
                lengths++;
            }
        }

        if (_options.EpsilonSmoothing)
        {
            return 100 * score / statistics.Order;
        }

        if (precision + recall == 0)
        {
            return 0;
        }

        precision /= lengths;
        recall /= lengths;
        return 100 * ((1 + factor) * precision * recall / ((factor * precision) + recall));
    }
}
