namespace Summ.Text.Lexicon;

/// <summary>How an abbreviation behaves before a capital or a number. A word may have several kinds.</summary>
[Flags]
public enum AbbreviationKinds
{
    /// <summary>Not an abbreviation.</summary>
    None = 0,

    /// <summary>Always followed by a name, as <c>Mr.</c>: its full stop ends no sentence.</summary>
    Title = 1,

    /// <summary>Always followed by more of the sentence, as <c>e.g.</c> or <c>vs.</c>: its full stop ends no sentence.</summary>
    Inner = 2,

    /// <summary>May end a sentence, as <c>Inc.</c> or <c>U.S.</c>: it does before a common sentence starter.</summary>
    CanEnd = 4,

    /// <summary>Takes a number, as <c>Fig.</c> or <c>No.</c>: no boundary before a digit, a Roman numeral or a lone capital; else a plain word.</summary>
    NumberTaking = 8,

    /// <summary>A unit, as <c>in.</c> or <c>km.</c>: an abbreviation behind a number only, and then as <see cref="CanEnd"/>.</summary>
    Unit = 16,

    /// <summary>A state or province, as <c>Mass.</c>: an abbreviation behind a comma only, and then as <see cref="CanEnd"/>.</summary>
    Place = 32,
}
