using Summ.Catalogue;
using Summ.Summarization.Frequency;
using Summ.Text;

namespace Summ.Summarization.Frequency
{
    /// <summary>
    /// Adds again and again the sentence that brings the summary's word distribution nearest to the document's, KL(P_D ‖ P_S): KLSum of
    /// A. Haghighi and L. Vanderwende (2009), "Exploring content models for multi-document summarization", NAACL, section 3.2.
    /// Over the content terms w of the document, P_D(w) = count / length and P_S(w) = (c(w) + α) / (L + α V), where c and L are counts and
    /// length of the summary, V the number of distinct content terms, α the smoothing that the divergence needs to be finite.
    /// <para><b>The change in closed form:</b> with KL = Σ P_D ln P_D − Σ P_D(w) ln(c(w) + α) + ln(L + α V), a sentence of length l and counts
    /// k lowers it by g − ln((L + l + α V) / (L + α V)), g = Σ P_D(w) ln((c(w) + k(w) + α) / (c(w) + α)) over its own terms only.</para>
    /// <para><b>Lazy:</b> g only sinks while the summary grows, and the other part is the same for sentences of one length. So there is a
    /// queue for each length, ordered by a g that may be too high, and g is computed anew only for what comes to the front. Of sentences
    /// with equal counts only the first that is left stands in the queue.</para>
    /// <para><b>Departs from the paper:</b> it names no smoothing; α is an option, 1 by default (add-one, after Laplace). The summary is filled: sentences are added, the
    /// least harmful first, even when none brings it nearer. A sentence without content terms changes nothing and comes last.</para>
    /// <para><b>Scores:</b> the decrease of the divergence in nats, of a chosen sentence when it was chosen, of another at the end.</para>
    /// <para><b>Complexity:</b> O(z + m (√t + r) log n) for z entries, m chosen sentences, t tokens, r gains computed anew for each; r is small
    /// in texts and n at worst (n sentences that share a word and have one length, but differ). <b>Deterministic:</b> equal decreases to the higher g, then to the earlier sentence.</para>
    /// </summary>
    internal sealed class KlSum(double smoothing) : ISummarizer
    {
        public Summary Summarize(SummaryRequest request, CancellationToken cancellationToken = default)
        {
            ArgumentNullException.ThrowIfNull(request);
            cancellationToken.ThrowIfCancellationRequested();
            Document document = request.Document;
            Divergence divergence = new(document.ContentTerms, smoothing);
            SummaryBudget budget = new(document, request.Length);
            double[] scores = new double[document.SentenceCount];
            List<int> chosen = [];
            bool[] isChosen = new bool[scores.Length];
            int[] nextEqual = NextEqual(document.ContentTerms, out List<int> firsts);
            PriorityQueue<int, Key>[] queues = Queues(document.ContentTerms, firsts, divergence);
            while (!budget.IsSpent && Nearest(queues, nextEqual, divergence, budget, cancellationToken) is int sentence and >= 0)
            {
                budget.TrySpend(sentence);
                scores[sentence] = divergence.DecreaseBy(sentence);
                divergence.Add(sentence);
                isChosen[sentence] = true;
                chosen.Add(sentence);
            }

            for (int s = 0; s < scores.Length; s++)
            {
                if (!isChosen[s])
                {
                    scores[s] = divergence.DecreaseBy(s);
                    AddEmpty(s, document.ContentTerms, budget, chosen);
                }
            }

            return new Summary(document, [.. chosen], scores);
        }

        private static void AddEmpty(int sentence, SentenceTerms rows, SummaryBudget budget, List<int> chosen)
        {
            if (rows.Lengths[sentence] == 0 && budget.TrySpend(sentence))
            {
                chosen.Add(sentence);
            }
        }

        // For each sentence the next one with the same counts, or -1; and those that are no other's next. Sentences without terms are neither.
        private static int[] NextEqual(SentenceTerms rows, out List<int> firsts)
        {
            int[] next = new int[rows.SentenceCount];
            Array.Fill(next, -1);
            firsts = [];
            Dictionary<ulong, int> lastOf = [];
            for (int s = 0; s < next.Length; s++)
            {
                if (rows.Lengths[s] == 0)
                {
                    continue;
                }

                // Two different rows may share a hash; the chain then begins anew, and no more is lost than time.
                ulong hash = Hash(rows.CountsOf(s), Hash(rows.TermsOf(s), 0));
                if (lastOf.TryGetValue(hash, out int last) && rows.TermsOf(s).SequenceEqual(rows.TermsOf(last)) && rows.CountsOf(s).SequenceEqual(rows.CountsOf(last)))
                {
                    next[last] = s;
                }
                else
                {
                    firsts.Add(s);
                }

                lastOf[hash] = s;
            }

            return next;
        }

        private static ulong Hash(ReadOnlySpan<int> values, ulong hash)
        {
            foreach (int value in values)
            {
                hash = (hash ^ (uint)value) * 0x9E3779B97F4A7C15;
                hash ^= hash >> 32;
            }

            return hash;
        }

        private static PriorityQueue<int, Key>[] Queues(SentenceTerms rows, List<int> firsts, Divergence divergence)
        {
            SortedDictionary<int, PriorityQueue<int, Key>> byLength = [];
            foreach (int s in firsts)
            {
                if (!byLength.TryGetValue(rows.Lengths[s], out PriorityQueue<int, Key>? queue))
                {
                    byLength.Add(rows.Lengths[s], queue = new PriorityQueue<int, Key>());
                }

                queue.Enqueue(s, new Key(Ranking.Rounded(divergence.GainOf(s)), s, 0));
            }

            return [.. byLength.Values];
        }

        // The fitting sentence with the largest decrease, taken from its queue; -1 when none is left.
        private static int Nearest(
            PriorityQueue<int, Key>[] queues, int[] nextEqual, Divergence divergence, SummaryBudget budget, CancellationToken cancellationToken)
        {
            cancellationToken.ThrowIfCancellationRequested();
            (double Decrease, Key Key) best = (double.NegativeInfinity, default);
            PriorityQueue<int, Key>? bestQueue = null;
            foreach (PriorityQueue<int, Key> queue in queues)
            {
                while (queue.TryPeek(out int sentence, out Key key))
                {
                    double decrease = Ranking.Rounded(key.Gain - divergence.CostOf(sentence));
                    if (decrease < best.Decrease || (decrease == best.Decrease && best.Key.CompareTo(key) < 0))
                    {
                        break;
                    }

                    if (!budget.Fits(sentence))
                    {
                        TakeFront(queue, nextEqual);
                    }
                    else if (key.Step < divergence.Steps)
                    {
                        queue.DequeueEnqueue(sentence, new Key(Ranking.Rounded(divergence.GainOf(sentence)), sentence, divergence.Steps));
                    }
                    else
                    {
                        best = (decrease, key);
                        bestQueue = queue;
                        break;
                    }
                }
            }

            return bestQueue is null ? -1 : TakeFront(bestQueue, nextEqual);
        }

        // The next equal sentence takes the place of the one that leaves.
        private static int TakeFront(PriorityQueue<int, Key> queue, int[] nextEqual)
        {
            queue.TryDequeue(out int sentence, out Key key);
            if (nextEqual[sentence] >= 0)
            {
                queue.Enqueue(nextEqual[sentence], key with { Sentence = nextEqual[sentence] });
            }

            return sentence;
        }

        // Orders by descending gain, then by ascending sentence; the step at which the gain was computed is not compared.
        private readonly record struct Key(double Gain, int Sentence, int Step) : IComparable<Key>
        {
            public int CompareTo(Key other) => Gain != other.Gain ? other.Gain.CompareTo(Gain) : Sentence.CompareTo(other.Sentence);
        }

        // The summary's counts, and what a sentence would change.
        private sealed class Divergence
        {
            private readonly SentenceTerms _rows;
            private readonly double _smoothingMass;

            // ln(j + α) for every count that can be; no other logarithm is in the gain.
            private readonly double[] _logs;
            private readonly int[] _counts;
            private long _length;

            public Divergence(SentenceTerms rows, double smoothing)
            {
                _rows = rows;
                _counts = new int[rows.TermCount];
                int distinct = 0;
                int most = 0;
                foreach (int count in rows.TermCounts)
                {
                    distinct += count > 0 ? 1 : 0;
                    most = Math.Max(most, count);
                }

                _smoothingMass = smoothing * distinct;
                _logs = new double[most + 1];
                for (int j = 0; j < _logs.Length; j++)
                {
                    _logs[j] = Math.Log(j + smoothing);
                }
            }

            // Sentences added so far.
            public int Steps { get; private set; }

            public double GainOf(int sentence)
            {
                ReadOnlySpan<int> terms = _rows.TermsOf(sentence);
                ReadOnlySpan<int> counts = _rows.CountsOf(sentence);
                ReadOnlySpan<int> termCounts = _rows.TermCounts;
                double sum = 0;
                for (int i = 0; i < terms.Length; i++)
                {
                    int count = _counts[terms[i]];
                    sum += termCounts[terms[i]] * (_logs[count + counts[i]] - _logs[count]);
                }

                return terms.Length == 0 ? 0 : sum / _rows.TotalLength;
            }

            public double CostOf(int sentence) =>
                _rows.Lengths[sentence] == 0 ? 0 : Math.Log((_length + _rows.Lengths[sentence] + _smoothingMass) / (_length + _smoothingMass));

            public double DecreaseBy(int sentence) => GainOf(sentence) - CostOf(sentence);

            public void Add(int sentence)
            {
                ReadOnlySpan<int> terms = _rows.TermsOf(sentence);
                ReadOnlySpan<int> counts = _rows.CountsOf(sentence);
                for (int i = 0; i < terms.Length; i++)
                {
                    _counts[terms[i]] += counts[i];
                }

                _length += _rows.Lengths[sentence];
                Steps++;
            }
        }
    }
}

namespace Summ.Summarization
{
    public static partial class Summarizers
    {
        /// <summary>Nearest word distribution.</summary>
        public static SummarizerInfo KlSum { get; } = new()
        {
            Id = "kl-sum",
            Name = "KLSum",
            Family = SystemFamily.Frequency,
            Paper = "Haghighi & Vanderwende 2009, Exploring content models for multi-document summarization, NAACL",
            Summary = "Adds sentences so that the summary's word distribution comes nearest to the document's, by Kullback-Leibler divergence.",
            Complexity = "about O(z + m √t log n) time, O(z) memory, z sentence-term entries, m chosen of n sentences, t tokens; O(m z) at worst",
            Options = [OptionInfo.Number("smoothing", 1, 1e-6, 1000, "Added to the count of every content term of the document in the summary; the paper names no value, 1 is Laplace's.")],
            Summarizer = o => new KlSum(o.Number("smoothing")),
        };
    }
}
