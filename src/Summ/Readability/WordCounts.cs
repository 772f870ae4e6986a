using Summ.Text;

namespace Summ.Readability;

/// <summary>Adds distinct words up, each with all of its occurrences.</summary>
internal struct WordCounts
{
    private WordTally _words;
    private TypeTally _types;

    /// <summary>Adds a word.</summary>
    public void Add(in WordProfile word, in WordUse use)
    {
        int times = use.Occurrences;
        int asName = use.AsName;
        _words.Add(in word, times, asName);
        _types.Add(isNew: true, asName < times ? word.Traits : WordTraits.None);
    }

    /// <summary>The counts; all 0 without a sentence.</summary>
    public readonly TextCounts ToCounts(long sentences, Language language) =>
        sentences == 0 ? default : _types.With(_words.ToCounts(sentences, language), language);
}
