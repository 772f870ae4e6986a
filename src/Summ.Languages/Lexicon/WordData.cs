namespace Summ.Text.Lexicon;

/// <summary>Reads the word lists of this library, which are written as text.</summary>
internal static class WordData
{
    /// <summary>The words of a text, as blanks and line breaks separate them.</summary>
    public static string[] Words(string text) => text.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Abbreviations by kind.</summary>
    public static IEnumerable<KeyValuePair<string, AbbreviationKinds>> Entries(params (AbbreviationKinds Kinds, string Text)[] groups)
    {
        foreach ((AbbreviationKinds kinds, string text) in groups)
        {
            foreach (string word in Words(text))
            {
                yield return new KeyValuePair<string, AbbreviationKinds>(word, kinds);
            }
        }
    }
}
