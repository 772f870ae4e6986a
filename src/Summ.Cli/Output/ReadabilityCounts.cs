using Summ.Readability;

namespace Summ.Cli.Output;

/// <summary>The counts of a text by the names they have in tables and in JSON.</summary>
internal static class ReadabilityCounts
{
    public static IEnumerable<(string Name, long Value)> Of(TextCounts counts) =>
    [
        ("sentences", counts.Sentences), ("words", counts.Words), ("characters", counts.Characters), ("letters", counts.Letters),
        ("syllables", counts.Syllables), ("polysyllables", counts.Polysyllables), ("monosyllables", counts.Monosyllables),
        ("long_words", counts.LongWords), ("complex_words", counts.ComplexWords), ("complex_words_and_names", counts.ComplexWordsAndNames),
        ("types", counts.Types),
        ("mini_words", counts.MiniWords), ("words_of_six_letters", counts.WordsOfSixLetters), ("words_of_four_syllables", counts.WordsOfFourSyllables),
        ("difficult_words", counts.DifficultWords), ("difficult_words_and_names", counts.DifficultWordsAndNames), ("difficult_types", counts.DifficultTypes),
        ("unfamiliar_words", counts.UnfamiliarWords), ("unfamiliar_types", counts.UnfamiliarTypes),
    ];
}
