namespace Summ.Scoring.Bleu;

/// <summary>
/// BLEU: K. Papineni, S. Roukos, T. Ward and W.-J. Zhu (2002), "BLEU: a method for automatic evaluation of machine translation", ACL,
/// section 2.3. With p(n) the share of the candidate's n-grams that stand in a reference, each counted at most as often as one reference has
/// it, BLEU = 100 · BP · exp((Σ ln p(n)) / N), and the brevity penalty BP = exp(1 - r/c) for a candidate of c tokens when c is less than the
/// length r of the closest reference (of two, the shorter), otherwise 1.
/// Tokens, smoothing and the scale from 0 to 100 are those of sacreBLEU (M. Post 2018, "A call for clarity in reporting BLEU scores", WMT),
/// tokeniser <c>13a</c>.
/// </summary>
/// <remarks>
/// <para><b>One candidate or many:</b> BLEU is defined over a test set. <see cref="CorpusScore"/> scores counts that were added up;
/// <see cref="Score"/> is sacreBLEU's <c>sentence_bleu</c>, whose mean over a set is another number.</para>
/// <para><b>Departs from sacreBLEU</b> in lower case only: a capital sigma at a word's end becomes σ, and İ stays.</para>
/// <para><b>Empty texts:</b> 0 for an empty candidate, and for one that shares no word with a reference. An equal text has 100 within rounding.</para>
/// <para>Linear in the texts for a given order. Immutable, safe for threads.</para>
/// </remarks>
public sealed class BleuScorer
{
    /// <summary>The longest n-gram that can be asked for, in tokens.</summary>
    public const int MaxOrder = 9;

    private readonly BleuOptions _options;

    /// <summary>BLEU with sacreBLEU's defaults.</summary>
    public BleuScorer()
        : this(new BleuOptions())
    {
    }

    /// <summary>BLEU with the given options.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    public BleuScorer(BleuOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Order, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.Order, MaxOrder, nameof(options));
        CheckShare(options.FloorValue);
        CheckShare(options.AddKValue);
        _options = options;
    }

    /// <summary>The tokens that BLEU counts, by the rules of tokeniser <c>13a</c>; case is left as it is.</summary>
    /// <param name="text">The text.</param>
    public static IReadOnlyList<string> Tokenize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<string> all = [];
        BleuTokens tokens = new(BleuTokens.Prepare(text, lowercase: false));
        while (tokens.TryNext(out ReadOnlySpan<char> token))
        {
            all.Add(token.ToString());
        }

        return all;
    }

    /// <summary>The score of one candidate, 0 to 100.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="references">Its references, at least one.</param>
    /// <exception cref="ArgumentException">There is no reference.</exception>
    public double Score(string candidate, IReadOnlyList<string> references) => SentenceScore(Count(candidate, references));

    /// <summary>Counts one candidate, to be added to others.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="references">Its references, at least one.</param>
    /// <exception cref="ArgumentException">There is no reference.</exception>
    public BleuStatistics Count(string candidate, IReadOnlyList<string> references)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        ArgumentNullException.ThrowIfNull(references);
        if (references.Count == 0)
        {
            throw new ArgumentException("At least one reference is needed.", nameof(references));
        }

        return new BleuReferences(references, _options).Count(candidate, _options.Order);
    }

    /// <summary>The score of all candidates together, 0 to 100; no length of n-gram is left out.</summary>
    /// <param name="statistics">The sum of what was counted of each.</param>
    /// <exception cref="ArgumentException">They were counted with another order.</exception>
    public double CorpusScore(BleuStatistics statistics) => ScoreOf(statistics, effectiveOrder: false);

    internal double SentenceScore(BleuStatistics statistics) => ScoreOf(statistics, _options.EffectiveOrder);

    private static void CheckShare(double value)
    {
        if (!(value is >= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "Smoothing values are from 0 to 1.");
        }
    }

    private double ScoreOf(BleuStatistics statistics, bool effectiveOrder)
    {
        ArgumentNullException.ThrowIfNull(statistics);
        if (statistics.Order != _options.Order)
        {
            throw new ArgumentException($"The order is {statistics.Order}, expected {_options.Order}.", nameof(statistics));
        }

        if (statistics.Matches.IndexOfAnyExcept(0) < 0)
        {
            return 0;
        }

        int order = _options.Order;
        double logs = 0;
        double halved = 1;
        for (int n = 0; n < _options.Order; n++)
        {
            double added = _options.Smoothing == BleuSmoothing.AddK && n > 0 ? _options.AddKValue : 0;
            double total = statistics.Totals[n] + added;
            if (total == 0)
            {
                // Too short for this length: it counts as a precision of 0, unless it is left out.
                logs = effectiveOrder ? logs : double.NegativeInfinity;
                break;
            }

            order = effectiveOrder ? n + 1 : order;
            logs += Math.Log(Precision(statistics.Matches[n] + added, total, ref halved));
        }

        return BrevityPenalty(statistics) * Math.Exp(logs / order);
    }

    // In per cent, by the order of sacreBLEU's operations.
    private double Precision(double matches, double total, ref double halved)
    {
        if (matches > 0)
        {
            return 100 * matches / total;
        }

        switch (_options.Smoothing)
        {
            case BleuSmoothing.Exponential:
                halved *= 2;
                return 100 / (halved * total);
            case BleuSmoothing.Floor:
                return 100 * _options.FloorValue / total;
            default:
                return 0;
        }
    }

    private static double BrevityPenalty(BleuStatistics statistics) => statistics.CandidateLength >= statistics.ReferenceLength
        ? 1
        : Math.Exp(1 - ((double)statistics.ReferenceLength / statistics.CandidateLength));
}
