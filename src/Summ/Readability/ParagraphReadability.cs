using Summ.Text;

namespace Summ.Readability;

/// <summary>
/// A paragraph and what was counted in it. Paragraphs are those of the document, separated by blank lines; a heading that stands alone is
/// one. Their words, letters and syllables add up to those of the text. So do their sentences, but for a sentence that goes on in the next
/// paragraph (<c>he said:</c>), which is one of each and in the text one of both.
/// </summary>
/// <param name="Index">Zero-based index among the paragraphs that hold a word.</param>
/// <param name="FirstSentence">Zero-based index of its first sentence in the document.</param>
/// <param name="SentenceCount">Number of its sentences in the document; punctuation may make <see cref="TextCounts.Sentences"/> of them another.</param>
/// <param name="Counts">What was counted in it, without distinct words.</param>
public readonly record struct ParagraphReadability(int Index, int FirstSentence, int SentenceCount, TextCounts Counts)
{
    /// <summary>
    /// Words of the samples that formulas were made with: 100 by R. Flesch (1948), R. Gunning (1952), E. Dale and J. S. Chall (1948). The
    /// score of a shorter paragraph is rough: one sentence more or less moves it by grades.
    /// </summary>
    public const int SampleWords = 100;

    /// <summary>Words below which a paragraph has no score: with two sentences or one, it would be that of a sentence. This project's choice.</summary>
    public const int FewestWords = 30;

    /// <summary>Whether its scores are rough, since it is shorter than the samples formulas were made with.</summary>
    public bool IsRough => Counts.Words < SampleWords;

    /// <summary>Words per sentence; NaN without a sentence.</summary>
    public double WordsPerSentence => Counts.WordsPerSentence;

    /// <summary>The paragraphs of a document, in their order, without those that have no word.</summary>
    /// <param name="analysis">What was counted in the document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="analysis"/> is null.</exception>
    public static IReadOnlyList<ParagraphReadability> Of(ReadabilityAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ReadOnlySpan<Sentence> sentences = analysis.Document.Sentences;
        List<ParagraphReadability> paragraphs = [];
        int first = 0;
        while (first < sentences.Length)
        {
            TextCounts counts = default;
            int end = first;
            bool isOpen = false;
            for (; end < sentences.Length && sentences[end].Paragraph == sentences[first].Paragraph; end++)
            {
                counts = CountingPass.Sum(in counts, in analysis.Sentences[end]);
                counts = isOpen ? counts with { Sentences = counts.Sentences - 1 } : counts;
                isOpen = analysis.RunsOn(end);
            }

            if (counts.Words > 0)
            {
                paragraphs.Add(new ParagraphReadability(paragraphs.Count, first, end - first, CountDifference.WithoutTypes(in counts)));
            }

            first = end;
        }

        return paragraphs;
    }

    /// <summary>The score of a formula.</summary>
    /// <param name="formula">The formula.</param>
    /// <returns>The score; NaN below <see cref="FewestWords"/> words, and when it needs distinct words.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="formula"/> is null.</exception>
    public double Compute(FormulaInfo formula)
    {
        ArgumentNullException.ThrowIfNull(formula);
        return Counts.Words < FewestWords ? double.NaN : formula.Compute(Counts);
    }
}
