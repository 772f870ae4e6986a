namespace Summ.Readability;

/// <summary>A sentence and what it adds to the hardness of its text; see <see cref="HardSentences"/>.</summary>
/// <param name="Index">Zero-based index of the sentence in the document.</param>
/// <param name="Adds">
/// How much easier the text would be without it, in the unit of the yardstick: the sum of the two parts. Negative for a sentence
/// that makes the text easier; NaN for the only sentence with a word.
/// </param>
/// <param name="ByLength">The part of it that comes from the length of sentences.</param>
/// <param name="ByWords">The part of it that comes from the words: their syllables and letters, and whether they are difficult.</param>
/// <param name="Counts">What was counted in the sentence; its types are not.</param>
public readonly record struct HardSentence(int Index, double Adds, double ByLength, double ByWords, TextCounts Counts);
