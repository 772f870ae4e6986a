using Summ.Bench.Statistics;
using Summ.Readability;

namespace Summ.Bench.Levels;

/// <summary>The scores of one system on a corpus with human judgements, and everything that is measured of them.</summary>
internal sealed class JudgedSystem
{
    private readonly LeveledCorpus _corpus;
    private readonly ReadabilitySystem _system;
    private readonly LevelOrder? _order;
    private readonly int[] _guesses = [];
    private readonly double[] _squaredErrors = [];

    /// <summary>Takes the scores of a system.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="system">The system.</param>
    /// <param name="scores">Its score of each text; NaN where there is none.</param>
    public JudgedSystem(LeveledCorpus corpus, ReadabilitySystem system, double[] scores)
    {
        _corpus = corpus;
        _system = system;
        Direction = system.Direction ?? DirectionOf(corpus, scores);
        Ease = Direction == ScoreDirection.HigherIsEasier ? scores : [.. scores.Select(s => -s)];
        int folds = Folds.CountOf(corpus.Groups);
        if (corpus.IsGraded)
        {
            _squaredErrors = Calibration.SquaredErrors(corpus.Texts, Ease, folds);
        }
        else
        {
            _order = new LevelOrder(corpus, Ease);
            _guesses = LevelGuess.Of(corpus.Texts, corpus.Levels.Count, Ease, folds);
        }
    }

    public string Name => _system.Name;

    public ScoreDirection Direction { get; }

    /// <summary>The scores, turned so that higher is easier.</summary>
    public double[] Ease { get; }

    public int Documents => Ease.Count(e => !double.IsNaN(e));

    /// <summary>All measures with their intervals.</summary>
    public ReadabilityRow Row(int seed)
    {
        List<(string Name, Func<int[], double> Compute)> measures = [.. Measures()];
        LevelPair[] pairs = [.. _order?.Pairs ?? []];
        Func<int[], double>[] statistics = [.. measures.Select(m => m.Compute), .. pairs.Select(p => (Func<int[], double>)p.Share.Share)];
        double[][] resampled = GroupBootstrap.Resample(_corpus.Groups, seed, statistics);
        int[] once = [.. Enumerable.Repeat(1, _corpus.Groups)];
        Measured[] measured = [.. statistics.Select((s, i) => MeasuredOf(s(once), resampled[i]))];
        return new ReadabilityRow
        {
            Name = Name,
            Direction = Direction,
            IsDeclared = _system.Direction is not null,
            Documents = Documents,
            Missing = Ease.Length - Documents,
            Scores = new OrderedDictionary<string, Measured>(measures.Select((m, i) => KeyValuePair.Create(m.Name, measured[i])), StringComparer.Ordinal),
            Pairs = [.. pairs.Select((p, i) => new PairAccuracy(_corpus.Levels[p.Easier], _corpus.Levels[p.Harder], p.Share.Groups, measured[measures.Count + i]))],
        };
    }

    /// <summary>The measure that ranks, over those texts alone for which the mask is true.</summary>
    public Func<int[], double> Ranking(bool[] mask) => _corpus.IsGraded ? Correlate(mask).Pearson : Guessed(mask).Share;

    /// <summary>Whether the level of each text was guessed, by article, over those texts alone for which the mask is true.</summary>
    public GroupShare Guessed(bool[] mask)
    {
        GroupShare share = new(_corpus.Groups);
        for (int i = 0; i < _guesses.Length; i++)
        {
            if (mask[i] && _guesses[i] != LevelGuess.None)
            {
                share.Add(_corpus.Texts[i].Group, _guesses[i] == _corpus.Texts[i].Level);
            }
        }

        return share;
    }

    /// <summary>For which texts it has a score.</summary>
    public bool[] Mask() => [.. Ease.Select(e => !double.IsNaN(e))];

    private IEnumerable<(string Name, Func<int[], double> Compute)> Measures()
    {
        bool[] mask = Mask();
        (Func<int[], double> pearson, Func<int[], double> spearman) = Correlate(mask);
        if (_order is null)
        {
            return [(ReadabilityMeasures.Pearson, pearson), (ReadabilityMeasures.Spearman, spearman), (ReadabilityMeasures.Rmse, Rmse)];
        }

        return
        [
            (ReadabilityMeasures.LevelAccuracy, Guessed(mask).Share), (ReadabilityMeasures.Pairwise, _order.MeanPairwise), (ReadabilityMeasures.FullOrder, _order.Full.Share),
            (ReadabilityMeasures.Pearson, pearson), (ReadabilityMeasures.Spearman, spearman),
        ];
    }

    private (Func<int[], double> Pearson, Func<int[], double> Spearman) Correlate(bool[] mask)
    {
        int[] texts = [.. Enumerable.Range(0, mask.Length).Where(i => mask[i])];
        WeightedCorrelation correlation = new([.. texts.Select(i => Ease[i])], [.. texts.Select(i => _corpus.Texts[i].Ease)]);
        int[] weights = new int[texts.Length];
        int[] WeightsOf(int[] drawn)
        {
            for (int i = 0; i < texts.Length; i++)
            {
                weights[i] = drawn[_corpus.Texts[texts[i]].Group];
            }

            return weights;
        }

        return (drawn => correlation.Pearson(WeightsOf(drawn)), drawn => correlation.Spearman(WeightsOf(drawn)));
    }

    private double Rmse(int[] drawn)
    {
        double sum = 0;
        long count = 0;
        for (int i = 0; i < _squaredErrors.Length; i++)
        {
            if (!double.IsNaN(_squaredErrors[i]))
            {
                int weight = drawn[_corpus.Texts[i].Group];
                sum += weight * _squaredErrors[i];
                count += weight;
            }
        }

        return count == 0 ? double.NaN : Math.Sqrt(sum / count);
    }

    private static Measured MeasuredOf(double value, double[] resampled)
    {
        (double low, double high) = GroupBootstrap.Interval(resampled);
        return double.IsNaN(value) ? new Measured(double.NaN, double.NaN, double.NaN) : new Measured(value, low, high);
    }

    // Ranks do not mind a few extreme scores.
    private static ScoreDirection DirectionOf(LeveledCorpus corpus, double[] scores)
    {
        int[] known = [.. Enumerable.Range(0, scores.Length).Where(i => !double.IsNaN(scores[i]))];
        double r = Correlation.Spearman([.. known.Select(i => scores[i])], [.. known.Select(i => corpus.Texts[i].Ease)]).Value;
        return r < 0 ? ScoreDirection.HigherIsHarder : ScoreDirection.HigherIsEasier;
    }
}
