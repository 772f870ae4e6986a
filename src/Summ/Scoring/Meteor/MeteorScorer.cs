using Summ.Text;

namespace Summ.Scoring.Meteor;

/// <summary>
/// METEOR without synonyms: S. Banerjee and A. Lavie (2005), "METEOR: an automatic metric for MT evaluation with improved correlation with
/// human judgments", ACL workshop on evaluation measures, section 2; the parameters are named as in A. Lavie and A. Agarwal (2007), "METEOR:
/// an automatic metric for MT evaluation with high levels of correlation with human judgments", WMT, section 2.
/// Words of candidate and reference are aligned one to one, first equal words, then words of equal stem. With m aligned words,
/// P = m / candidate length, R = m / reference length: F = P R / (α P + (1 - α) R). The aligned words fall into c chunks, runs that
/// neighbour each other in both texts; the score is F (1 - γ (c / m)^β).
/// </summary>
/// <remarks>
/// <para><b>Departs from the papers:</b> there is no third stage, which aligns synonyms of WordNet, so that scores are lower than those of
/// programs that have it. Words are the library's, in lower case and without punctuation marks; a possessive has the stem of its noun.
/// Stages are not fixed one after the other: of all alignments with the most equal words and then the most equal stems, one with the fewest
/// chunks counts (the papers: the fewest crossings stage by stage).</para>
/// <para><b>Fewest chunks</b> are exact where the search for them ends, as it does for nearly all summaries; where texts of hundreds of words
/// repeat themselves much, the count is of an alignment with nearly the fewest. Time is bounded.</para>
/// <para><b>Several references:</b> the highest score. <b>Nothing in common,</b> or an empty text: 0. An equal text of m words has
/// 1 - γ / m^β, not 1, as in the papers.</para>
/// <para>Immutable, safe for threads.</para>
/// </remarks>
public sealed class MeteorScorer
{
    private readonly MeteorOptions _options;

    /// <summary>METEOR with the parameters of the first paper.</summary>
    public MeteorScorer()
        : this(new MeteorOptions())
    {
    }

    /// <summary>METEOR with the given parameters.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is out of range.</exception>
    public MeteorScorer(MeteorOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        CheckRange(options.Alpha, 1);
        CheckRange(options.Beta, 100);
        CheckRange(options.Gamma, 1);
        _options = options;
    }

    /// <summary>The score of a candidate, 0 to 1.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="references">Its references, at least one.</param>
    /// <param name="language">Their language; English when null.</param>
    /// <exception cref="ArgumentException">There is no reference.</exception>
    public double Score(string candidate, IReadOnlyList<string> references, Language? language = null)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        ArgumentNullException.ThrowIfNull(references);
        return Score(Document.FromSentences([candidate], language), [.. references.Select(r => Document.FromSentences([r], language))]);
    }

    /// <summary>The score of an analysed candidate, 0 to 1.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="references">Its references, at least one, analysed in the same language.</param>
    /// <exception cref="ArgumentException">There is no reference, or one is of another language.</exception>
    public double Score(Document candidate, IReadOnlyList<Document> references)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        ArgumentNullException.ThrowIfNull(references);
        if (references.Count == 0)
        {
            throw new ArgumentException("At least one reference is needed.", nameof(references));
        }

        return Score(candidate, [.. references.Select(r => new MeteorReference(r))]);
    }

    internal double Score(Document candidate, ReadOnlySpan<MeteorReference> references)
    {
        double best = 0;
        foreach (MeteorReference reference in references)
        {
            if (reference.Language != candidate.Language)
            {
                throw new ArgumentException($"A reference is in {reference.Language.Name}, the candidate in {candidate.Language.Name}.", nameof(references));
            }

            MeteorMatching matching = new(candidate, reference);
            if (matching.MatchCount > 0)
            {
                best = Math.Max(best, Score(matching));
            }
        }

        return best;
    }

    private static void CheckRange(double value, double maximum)
    {
        if (!(value >= 0 && value <= maximum))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "Alpha and gamma are from 0 to 1, beta from 0 to 100.");
        }
    }

    private double Score(MeteorMatching matching)
    {
        double matches = matching.MatchCount;
        double precision = matches / matching.CandidateLength;
        double recall = matches / matching.ReferenceLength;
        double mean = precision * recall / ((_options.Alpha * precision) + ((1 - _options.Alpha) * recall));
        return mean * (1 - (_options.Gamma * Math.Pow(MeteorChunks.Count(matching) / matches, _options.Beta)));
    }
}
