namespace Summ.Text;

/// <summary>What <see cref="Languages.Detect"/> found.</summary>
/// <param name="Language">The likeliest language.</param>
/// <param name="Confidence">How sure that is, from 0.5 to 1: the share of the evidence that speaks for it and against the others.</param>
public readonly record struct LanguageGuess(Language Language, double Confidence);
