namespace Summ.Text.Lexicon;

/// <summary>On which lists of familiar words a word is, and what else they know of it.</summary>
[Flags]
internal enum WordLists : byte
{
    /// <summary>On none.</summary>
    None = 0,

    /// <summary>Dale and Chall's.</summary>
    DaleChall = 1,

    /// <summary>Spache's revised one.</summary>
    Spache = 2,

    /// <summary>Both.</summary>
    All = DaleChall | Spache,

    /// <summary>It is compared with -er and -est.</summary>
    Compared = 4,
}
