namespace Summ.Text;

/// <summary>What <see cref="DocumentBuilder"/> hands to a <see cref="Document"/>.</summary>
internal sealed record DocumentParts(
    string Text,
    string? Title,
    string? Query,
    Language Language,
    Vocabulary Vocabulary,
    Sentence[] Sentences,
    Token[] Tokens)
{
    public int[] TitleTerms { get; init; } = [];

    public int[] QueryTerms { get; init; } = [];
}
