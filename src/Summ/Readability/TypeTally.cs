using Summ.Text;
using Summ.Text.Lexicon;

namespace Summ.Readability;

/// <summary>Adds distinct words up.</summary>
internal struct TypeTally
{
    private long _types;
    private long _difficult;
    private long _unfamiliar;

    /// <summary>Adds a distinct word that is new in what <paramref name="isNew"/> and <paramref name="newTraits"/> say.</summary>
    public void Add(bool isNew, WordTraits newTraits)
    {
        _types += isNew ? 1 : 0;
        _difficult += (newTraits & WordTraits.Difficult) != 0 ? 1 : 0;
        _unfamiliar += (newTraits & WordTraits.Unfamiliar) != 0 ? 1 : 0;
    }

    /// <summary>The counts with these types.</summary>
    public readonly TextCounts With(in TextCounts counts, Language language)
    {
        bool hasList = FamiliarWords.Of(language) is not null;
        return counts with
        {
            Types = _types,
            DifficultTypes = hasList ? _difficult : TextCounts.NotCounted,
            UnfamiliarTypes = hasList ? _unfamiliar : TextCounts.NotCounted,
        };
    }
}
