using Summ.Catalogue;
using Summ.Summarization.Frequency;
using Summ.Text;

namespace Summ.Summarization.Frequency
{
    /// <summary>
    /// Takes again and again the sentence with the highest mean word probability, and squares the probabilities of the words it uses, so
    /// that the next sentence speaks of something else: A. Nenkova and L. Vanderwende (2005), "The impact of frequency on summarization",
    /// MSR-TR-2005-101, section 3; L. Vanderwende, H. Suzuki, C. Brockett and A. Nenkova (2007), "Beyond SumBasic", Information Processing
    /// &amp; Management 43(6). By default a sentence must hold the word that is the most probable one at that moment (step 3 of the report);
    /// the option <em>word-step</em> leaves this out, as the later simplified form does.
    /// <para><b>Reads the paper so:</b> p(w) = count / content words; a sentence weighs the mean over its content words with repeats; the
    /// probability of a word used twice in the chosen sentence is squared once. A word whose sentences are all chosen, or fit no more, is
    /// passed over. What still fits is always taken: when no word with 0 &lt; p &lt; 1 is left, by weight.</para>
    /// <para><b>Scores:</b> of a chosen sentence its weight at the moment of choice, of another its weight at the end; 0 to 1.</para>
    /// <para><b>Complexity:</b> O(k z log z) time for z sentence-term entries, since a probability of at most 1/2 underflows to 0 after k = 11
    /// squarings and is then left alone; O(z) memory. <b>Deterministic:</b> equal words to the one that appears first in the document,
    /// equal sentences to the earlier one. <b>Edge cases:</b> sentences without content words weigh 0 and come last.</para>
    /// </summary>
    internal sealed class SumBasic(bool wordStep) : ISummarizer
    {
        public Summary Summarize(SummaryRequest request, CancellationToken cancellationToken = default)
        {
            ArgumentNullException.ThrowIfNull(request);
            cancellationToken.ThrowIfCancellationRequested();
            Choice choice = new(request, cancellationToken);
            if (wordStep)
            {
                choice.TakeByWord();
            }

            choice.TakeByWeight();
            return choice.ToSummary();
        }

        // Probabilities and weights only sink, and what does not fit once never fits later: both queues hold values that may be too high,
        // and an element is put back with its present value when it comes to the front.
        private sealed class Choice(SummaryRequest request, CancellationToken cancellationToken)
        {
            private readonly Document _document = request.Document;
            private readonly SentenceWeights _weights = new(request.Document.ContentTerms);
            private readonly SummaryBudget _budget = new(request.Document, request.Length);
            private readonly double[] _scores = new double[request.Document.SentenceCount];
            private readonly bool[] _isChosen = new bool[request.Document.SentenceCount];
            private readonly List<int> _chosen = [];

            public void TakeByWord()
            {
                ReadOnlySpan<int> counts = _document.ContentTerms.TermCounts;
                PriorityQueue<int, Key> words = new();
                for (int term = 0; term < counts.Length; term++)
                {
                    if (counts[term] > 0)
                    {
                        words.Enqueue(term, new Key(_weights.ProbabilityOf(term), term));
                    }
                }

                while (!_budget.IsSpent && words.TryPeek(out int word, out Key key))
                {
                    double probability = _weights.ProbabilityOf(word);
                    if (probability != key.Value)
                    {
                        words.DequeueEnqueue(word, new Key(probability, word));
                    }
                    else if (probability is 0 or 1)
                    {
                        // All words used up, or only one word: squaring changes nothing any more, so the weights decide.
                        return;
                    }
                    else if (HeaviestWith(word) is int sentence and >= 0)
                    {
                        Take(sentence);
                    }
                    else
                    {
                        words.Dequeue();
                    }
                }
            }

            public void TakeByWeight()
            {
                PriorityQueue<int, Key> sentences = new();
                for (int s = 0; s < _scores.Length && !_budget.IsSpent; s++)
                {
                    if (!_isChosen[s])
                    {
                        sentences.Enqueue(s, new Key(Ranking.Rounded(_weights.WeightOf(s)), s));
                    }
                }

                while (!_budget.IsSpent && sentences.TryPeek(out int sentence, out Key key))
                {
                    double weight = Ranking.Rounded(_weights.WeightOf(sentence));
                    if (weight != key.Value)
                    {
                        sentences.DequeueEnqueue(sentence, new Key(weight, sentence));
                        continue;
                    }

                    sentences.Dequeue();
                    if (_budget.Fits(sentence))
                    {
                        Take(sentence);
                    }
                }
            }

            public Summary ToSummary()
            {
                for (int s = 0; s < _scores.Length; s++)
                {
                    _scores[s] = _isChosen[s] ? _scores[s] : _weights.WeightOf(s);
                }

                return new Summary(_document, [.. _chosen], _scores);
            }

            private int HeaviestWith(int word)
            {
                int best = -1;
                double bestWeight = -1;
                foreach (int sentence in _weights.SentencesWith(word))
                {
                    double weight = Ranking.Rounded(_weights.WeightOf(sentence));
                    if (weight > bestWeight && !_isChosen[sentence] && _budget.Fits(sentence))
                    {
                        best = sentence;
                        bestWeight = weight;
                    }
                }

                return best;
            }

            private void Take(int sentence)
            {
                cancellationToken.ThrowIfCancellationRequested();
                _budget.TrySpend(sentence);
                _scores[sentence] = _weights.WeightOf(sentence);
                _isChosen[sentence] = true;
                _chosen.Add(sentence);
                _weights.Use(sentence);
            }
        }

        // Orders by descending value, then by ascending index.
        private readonly record struct Key(double Value, int Index) : IComparable<Key>
        {
            public int CompareTo(Key other) => Value != other.Value ? other.Value.CompareTo(Value) : Index.CompareTo(other.Index);
        }
    }
}

namespace Summ.Summarization
{
    public static partial class Summarizers
    {
        /// <summary>Word probabilities that sink with use.</summary>
        public static SummarizerInfo SumBasic { get; } = new()
        {
            Id = "sum-basic",
            Name = "SumBasic",
            Family = SystemFamily.Frequency,
            Paper = "Nenkova & Vanderwende 2005, The impact of frequency on summarization, MSR-TR-2005-101; Vanderwende, Suzuki, Brockett & Nenkova 2007, Beyond SumBasic, Information Processing & Management 43(6)",
            Summary = "Takes sentences of probable words one by one and squares the probabilities of the words used, which keeps repetition out.",
            Complexity = "O(z log z) time, O(z) memory, z sentence-term entries",
            Options = [OptionInfo.Flag("word-step", true, "Each sentence must hold the most probable word of the moment (2005); without, the heaviest of all sentences is taken.")],
            Summarizer = o => new SumBasic(o.Flag("word-step")),
        };
    }
}
