namespace Summ.Text;

/// <summary>A word of a <see cref="Document"/>.</summary>
/// <param name="Start">Offset of its first UTF-16 code unit in <see cref="Document.Text"/>.</param>
/// <param name="Length">Number of code units, at least 1.</param>
/// <param name="Word">Id of its lower-cased form in <see cref="Document.Vocabulary"/>.</param>
/// <param name="Term">Id of its term, that is its stem together with whether it is a stop word.</param>
public readonly record struct Token(int Start, int Length, int Word, int Term);
