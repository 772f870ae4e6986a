using CsCheck;
using Summ.Text;

namespace Summ.Tests.Summarization;

/// <summary>Small documents of few words, so that repeats, ties, equal sentences and sentences without content are common.</summary>
internal static class RandomDocuments
{
    public const string Seed = "0N0XIzNsQ0O2";
    public const int Count = 200;

    private static readonly string[] Words = ["kato", "zumi", "belo", "driv", "pank", "sorl", "twem", "quoz", "yarb", "flim", "the", "of", "and", "is"];

    public static Gen<string[]> Sentences { get; } =
        Gen.Int[0, Words.Length - 1].Array[0, 12].Select(w => w.Length == 0 ? "***" : string.Join(' ', w.Select(i => Words[i])) + ".").Array[1, 12];

    public static Gen<Document> Documents { get; } = Sentences.Select(s => Document.FromSentences(s));

    /// <summary>Content terms of a sentence with repeats, in order; found from the tokens, not from the shared table.</summary>
    public static List<int> ContentOf(Document document, int sentence)
    {
        List<int> terms = [];
        foreach (Token token in document.TokensOf(sentence))
        {
            if (!document.Vocabulary.IsStopTerm(token.Term))
            {
                terms.Add(token.Term);
            }
        }

        return terms;
    }

    public static List<List<int>> ContentOf(Document document) => [.. Enumerable.Range(0, document.SentenceCount).Select(s => ContentOf(document, s))];
}
