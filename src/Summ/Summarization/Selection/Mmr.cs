using Summ.Catalogue;
using Summ.Numerics;
using Summ.Summarization.Selection;
using Summ.Text;

namespace Summ.Summarization.Selection
{
    /// <summary>
    /// Maximal marginal relevance: takes again and again the sentence with the highest
    /// <c>lambda·relevance − (1 − lambda)·(largest similarity to a chosen sentence)</c>. J. Carbonell and J. Goldstein (1998), "The use of MMR,
    /// diversity-based reranking for reordering documents and producing summaries", SIGIR, section 2.
    /// </summary>
    /// <remarks>
    /// <para><b>Departs from the paper:</b> relevance is the ranker's score instead of the similarity to a query, scaled so that the lowest is 0 and
    /// the highest 1 (all equal: 0), because rankers have scales of their own. Similarity is the cosine of tf-idf vectors of content terms.</para>
    /// <para><b>Complexity:</b> O(z + (n + u)·log n) time, O(z) memory: z non-zero sentence-term entries, n sentences, u times that a chosen
    /// sentence shares a term with an open one. Values only fall while sentences are chosen, so a queue with stale values is enough.</para>
    /// <para><b>Deterministic:</b> values compared as <see cref="Ranking.Rounded"/>, ties to the earlier sentence. <b>Edge cases:</b> goes on while
    /// any sentence fits the length, even with a negative value; a sentence that does not fit is passed over.</para>
    /// </remarks>
    internal sealed class Mmr : ISentenceSelector
    {
        private readonly double _lambda;

        /// <summary>Makes the selector.</summary>
        /// <param name="lambda">Weight of relevance against novelty, 0 to 1; 1 is the order of the scores.</param>
        public Mmr(double lambda)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(lambda);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(lambda, 1);
            _lambda = lambda;
        }

        public IReadOnlyList<int> Select(Document document, ReadOnlySpan<double> scores, SummaryLength length, CancellationToken cancellationToken)
        {
            SummaryBudget budget = new(document, length);
            List<int> chosen = [];
            double[] relevance = Scaled(scores);
            ChosenSimilarity similarity = new(SentenceVectors.Unit(document.ContentTerms));
            PriorityQueue<int, Place> queue = new(scores.Length, Comparer<Place>.Default);
            for (int s = 0; s < relevance.Length; s++)
            {
                queue.Enqueue(s, new Place(Value(relevance[s], 0), s));
            }

            while (!budget.IsSpent && queue.TryDequeue(out int sentence, out Place place))
            {
                double value = Value(relevance[sentence], similarity[sentence]);
                if (value < place.Value)
                {
                    queue.Enqueue(sentence, new Place(value, sentence));
                }
                else if (budget.TrySpend(sentence))
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    chosen.Add(sentence);
                    similarity.Choose(sentence);
                }
            }

            return chosen;
        }

        private double Value(double relevance, double similarity) =>
            Ranking.Rounded((_lambda * relevance) - ((1 - _lambda) * similarity));

        private static double[] Scaled(ReadOnlySpan<double> scores)
        {
            double lowest = double.PositiveInfinity;
            double highest = double.NegativeInfinity;
            foreach (double score in scores)
            {
                lowest = Math.Min(lowest, score);
                highest = Math.Max(highest, score);
            }

            double[] scaled = new double[scores.Length];
            for (int s = 0; s < scaled.Length && highest > lowest; s++)
            {
                scaled[s] = (scores[s] - lowest) / (highest - lowest);
            }

            return scaled;
        }

        // Order in the queue: higher value first, then the earlier sentence.
        private readonly record struct Place(double Value, int Sentence) : IComparable<Place>
        {
            public int CompareTo(Place other) =>
                Value != other.Value ? other.Value.CompareTo(Value) : Sentence.CompareTo(other.Sentence);
        }
    }

    /// <summary>The largest cosine of every sentence to one chosen so far, brought up to date through an inverted index.</summary>
    internal sealed class ChosenSimilarity
    {
        private readonly SparseRows _rows;
        private readonly SparseRows _columns;
        private readonly double[] _largest;
        private readonly double[] _cosines;
        private readonly int[] _touched;

        public ChosenSimilarity(SparseRows rows)
        {
            _rows = rows;
            _columns = rows.Transposed();
            _largest = new double[rows.RowCount];
            _cosines = new double[rows.RowCount];
            _touched = new int[rows.RowCount];
        }

        public double this[int sentence] => _largest[sentence];

        public void Choose(int sentence)
        {
            // One like it was chosen before and has told the others all that this one could.
            if (Ranking.Rounded(_largest[sentence]) >= 1)
            {
                return;
            }

            int count = 0;
            ReadOnlySpan<int> terms = _rows.ColumnsOf(sentence);
            for (int e = 0; e < terms.Length; e++)
            {
                double weight = _rows.ValuesOf(sentence)[e];
                ReadOnlySpan<int> sentences = _columns.ColumnsOf(terms[e]);
                ReadOnlySpan<double> weights = _columns.ValuesOf(terms[e]);
                for (int p = 0; p < sentences.Length; p++)
                {
                    int other = sentences[p];
                    if (_cosines[other] == 0)
                    {
                        _touched[count++] = other;
                    }

                    _cosines[other] += weight * weights[p];
                }
            }

            foreach (int other in _touched.AsSpan(0, count))
            {
                _largest[other] = Math.Max(_largest[other], _cosines[other]);
                _cosines[other] = 0;
            }
        }
    }
}

namespace Summ.Summarization
{
    public static partial class Selectors
    {
        /// <summary>Relevant and new.</summary>
        public static SelectorInfo Mmr { get; } = new()
        {
            Id = "mmr",
            Name = "Maximal marginal relevance",
            Paper = "Carbonell & Goldstein 1998, The use of MMR, diversity-based reranking for reordering documents and producing summaries, SIGIR",
            Summary = "Takes the sentence with the best balance of a high score and little likeness to those chosen already, one after the other.",
            Complexity = "O(z + (n + u)·log n) time, O(z) memory: z sentence-term entries, n sentences, u likenesses of chosen to open sentences",
            Options = [OptionInfo.Number("lambda", DefaultLambda, 0, 1, "weight of the score against novelty; 1 is the order of the scores; the paper leaves it to the user")],
            Create = values => new Mmr(values.Number("lambda")),
        };

        // Best of 0.3, 0.5 and 0.7 behind both graph rankers on news.
        private const double DefaultLambda = 0.7;
    }
}
