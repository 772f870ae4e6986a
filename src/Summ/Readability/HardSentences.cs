namespace Summ.Readability;

/// <summary>
/// The sentences on which the hardness of a text rests most: a sentence adds the difference between the text with and without it, measured
/// by a <see cref="Yardstick"/>. So a sentence is hard when it is long or has hard words compared with the rest of its text, and a long one
/// weighs more than a short one with the same share of hard words. In a long text each sentence adds little.
/// </summary>
/// <remarks>
/// The difference has two parts that sum to it. The words' part is what changes when the rest keeps the words per sentence of the whole text
/// and only its words change; the part of the length is what changes from there. The formulas are of counts that add up, so that nothing
/// is counted again: linear in the sentences, apart from sorting them. What the text says elsewhere still decides which words are names.
/// </remarks>
public static class HardSentences
{
    /// <summary>The hardest sentences.</summary>
    /// <param name="analysis">What was counted in the document.</param>
    /// <param name="yardstick">By what they are measured; the one for the document's language when null.</param>
    /// <param name="most">How many are wanted at most.</param>
    /// <returns>
    /// The sentences that have a word, the one that adds most first, of equal ones the one that stands first; also those that
    /// add nothing, when there are few. Those without a value are last, longer ones before shorter ones.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="analysis"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="most"/> is negative.</exception>
    public static IReadOnlyList<HardSentence> Of(ReadabilityAnalysis analysis, Yardstick? yardstick = null, int most = int.MaxValue)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentOutOfRangeException.ThrowIfNegative(most);
        if (most == 0)
        {
            return [];
        }

        yardstick ??= Yardstick.For(analysis.Document.Language);
        TextCounts whole = CountDifference.WithoutTypes(analysis.Count());
        double hardness = yardstick.Measure(in whole);
        List<Candidate> candidates = [];
        for (int s = 0; s < analysis.Sentences.Length; s++)
        {
            if (analysis.Sentences[s].Words > 0)
            {
                TextCounts rest = Without(analysis, s, in whole);
                candidates.Add(new Candidate(s, hardness - yardstick.Measure(in rest), analysis.Sentences[s].Words));
            }
        }

        candidates.Sort();
        HardSentence[] hardest = new HardSentence[Math.Min(most, candidates.Count)];
        for (int i = 0; i < hardest.Length; i++)
        {
            int s = candidates[i].Sentence;
            TextCounts rest = Without(analysis, s, in whole);
            // Words and sentences of the rest in the relation of the whole; whole numbers stay whole.
            TextCounts sameLength = CountDifference.Repeated(in rest, whole.Words, whole.Sentences * rest.Words);
            double byWords = hardness - yardstick.Measure(in sameLength);
            hardest[i] = new HardSentence(s, candidates[i].Adds, candidates[i].Adds - byWords, byWords, CountDifference.WithoutTypes(in analysis.Sentences[s]));
        }

        return hardest;
    }

    /// <summary>The counts without a sentence; neither the one before it nor itself runs on into the next any more.</summary>
    private static TextCounts Without(ReadabilityAnalysis analysis, int sentence, in TextCounts whole)
    {
        TextCounts rest = CountDifference.Of(in whole, in analysis.Sentences[sentence]);
        int parted = (analysis.RunsOn(sentence) ? 1 : 0) + (sentence > 0 && analysis.RunsOn(sentence - 1) ? 1 : 0);
        return rest with { Sentences = rest.Sentences + parted };
    }

    private readonly record struct Candidate(int Sentence, double Adds, long Words) : IComparable<Candidate>
    {
        // Without the only sentence there is no text and no value; NaN sorts below every number.
        public int CompareTo(Candidate other)
        {
            int order = other.Adds.CompareTo(Adds);
            order = order == 0 && double.IsNaN(Adds) ? other.Words.CompareTo(Words) : order;
            return order == 0 ? Sentence.CompareTo(other.Sentence) : order;
        }
    }
}
