namespace Summ.Readability;

/// <summary>What a word is to the formulas unless it is a name.</summary>
[Flags]
internal enum WordTraits
{
    /// <summary>Nothing special.</summary>
    None = 0,

    /// <summary>One of Gunning's hard words.</summary>
    Hard = 1,

    /// <summary>Unfamiliar by Dale and Chall's list and rules.</summary>
    Difficult = 2,

    /// <summary>Unfamiliar by Spache's list and rules.</summary>
    Unfamiliar = 4,
}
