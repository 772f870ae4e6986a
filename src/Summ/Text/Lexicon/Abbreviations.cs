namespace Summ.Text.Lexicon;

/// <summary>Abbreviations whose full stop may not end a sentence.</summary>
public sealed class Abbreviations
{
    /// <summary>English.</summary>
    public static Abbreviations English { get; } = new();
}
