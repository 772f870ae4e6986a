using Summ.Catalogue;
using Summ.Numerics;
using Summ.Summarization.Baselines;
using Summ.Text;

namespace Summ.Summarization.Baselines
{
    /// <summary>
    /// Scores sentences by their place in a random order: 1 for the first of that order down to 1/n for the last. Every order is equally
    /// likely (R. Durstenfeld, 1964, "Algorithm 235: random permutation", Communications of the ACM 7(7)). The order depends on the seed
    /// and on the text alone, so that a run repeats while documents are drawn independently of each other and of their place in a corpus.
    /// </summary>
    internal sealed class RandomOrder(int seed) : ISentenceRanker
    {
        private const ulong FnvOffset = 14695981039346656037;
        private const ulong FnvPrime = 1099511628211;

        public RankReport Rank(Document document, Span<double> scores, CancellationToken cancellationToken)
        {
            cancellationToken.ThrowIfCancellationRequested();
            SplitMix64 random = new(Start(document.Text));
            for (int s = 0; s < scores.Length; s++)
            {
                scores[s] = (double)(s + 1) / scores.Length;
            }

            for (int last = scores.Length - 1; last > 0; last--)
            {
                int other = random.NextInt(last + 1);
                (scores[last], scores[other]) = (scores[other], scores[last]);
            }

            return RankReport.Direct;
        }

        // FNV-1a over the bytes of the UTF-16 text, low byte first on every machine; the seed goes through the generator before it is mixed
        // in, because neighbouring seeds differ in few bits.
        private ulong Start(string text)
        {
            ulong hash = FnvOffset;
            foreach (char c in text)
            {
                hash = (hash ^ (byte)c) * FnvPrime;
                hash = (hash ^ (byte)(c >> 8)) * FnvPrime;
            }

            return hash ^ new SplitMix64((ulong)seed).NextUInt64();
        }
    }
}

namespace Summ.Summarization
{
    public static partial class Summarizers
    {
        /// <summary>A random order.</summary>
        public static SummarizerInfo RandomOrder { get; } = new()
        {
            Id = "random",
            Name = "Random",
            Family = SystemFamily.Baseline,
            Paper = "Steele, Lea & Flood 2014, Fast splittable pseudorandom number generators, OOPSLA (the generator; the baseline is common property)",
            Summary = "Sentences in a random order that depends on the seed and the text alone.",
            Complexity = "O(c) time for c characters, O(n) memory, n sentences",
            Options = [OptionInfo.Integer("seed", 1, 0, int.MaxValue, "Which random order; the same seed gives the same summaries.")],
            Ranker = o => new RandomOrder(o.Integer("seed")),
        };
    }
}
