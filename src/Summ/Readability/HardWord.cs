namespace Summ.Readability;

/// <summary>A word and what it adds to the hardness of its text; see <see cref="HardWords"/>.</summary>
/// <param name="Word">The word in lower case; in German, where capitals make nouns, as it is spelled where it stands first.</param>
/// <param name="Adds">How much easier the text would be with a plain word in its place everywhere, in the unit of the yardstick; above 0.</param>
/// <param name="Occurrences">How often it occurs, without its occurrences as a name; at least 1.</param>
/// <param name="Syllables">Its syllables as usually read aloud; at least 1.</param>
/// <param name="Letters">Its letters.</param>
/// <param name="IsUnfamiliar">Whether it is unfamiliar by Dale and Chall's list and rules; always in English, never elsewhere.</param>
/// <param name="FirstSentence">Zero-based index of the sentence in which it stands first.</param>
public readonly record struct HardWord(string Word, double Adds, int Occurrences, int Syllables, int Letters, bool IsUnfamiliar, int FirstSentence);
