using System.Text;
using Summ.Numerics;
using Summ.Text;

namespace Summ.Tests.Contracts;

/// <summary>Documents for tests: made-up words whose frequencies fall as in natural text, and a few sentences of English.</summary>
internal static class GeneratedDocuments
{
    private const int VocabularySize = 400;
    private static readonly string[] Syllables = ["ba", "de", "ki", "lo", "mu", "na", "pe", "ri", "so", "tu", "va", "zi"];
    private static readonly string[] StopWords = ["the", "of", "and", "to", "in", "is", "it", "was", "for", "on"];

    private static readonly string[] English =
    [
        "The harbour was closed on Tuesday after a storm tore two boats from their moorings.",
        "Nobody was hurt, but the repairs will cost about £40,000.",
        "\"We had no warning,\" said the harbour master, who has worked there since 1987.",
        "The storm came in from the north-west and lasted less than an hour.",
        "Insurers will visit the harbour next week; İzmir's café İris stays open.",
        "It was what it was.",
        "***",
        "The boats will be repaired in the yard beside the harbour.",
    ];

    public static Document Empty { get; } = Document.FromSentences([]);

    public static Document OneSentence { get; } = Document.FromSentences([English[0]]);

    public static Document AllStopWords { get; } = Document.FromSentences(["It was the.", "And of it.", "It was the.", "To be or not to be."]);

    public static Document NoWords { get; } = Document.FromSentences(["***", "...", "?!", "***"]);

    public static Document AllIdentical { get; } = Document.FromSentences(Enumerable.Repeat("The cat saw a bird and the bird saw the cat.", 40));

    public static Document News { get; } = Document.FromSentences(English);

    /// <summary>Every third sentence stands there twice or more.</summary>
    public static Document Repeating { get; } = Document.FromSentences(SentencesOf(17, 30).SelectMany((s, i) => i % 3 == 0 ? [s, English[0], s] : new[] { s }));

    public static Document Medium { get; } = Document.FromSentences([.. SentencesOf(1, 50), .. English]);

    public static Document Large { get; } = Document.FromSentences(SentencesOf(2, 2000));

    /// <summary>What an oracle is to come near to; words of all documents above.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> References { get; } =
    [
        ["A storm closed the harbour.", "The cat saw a bird.", SentencesOf(1, 3)[2]],
        [SentencesOf(2, 8)[7], "Repairs will cost £40,000."],
    ];

    public static IReadOnlyList<Document> All { get; } =
        [Empty, OneSentence, AllStopWords, NoWords, AllIdentical, News, Repeating, Medium];

    /// <summary>Sentences of 1 to 30 words, a third of them stop words; the k-th made-up word is about 1/k as frequent as the first.</summary>
    public static List<string> SentencesOf(ulong seed, int count)
    {
        SplitMix64 random = new(seed);
        List<string> sentences = [];
        for (int s = 0; s < count; s++)
        {
            StringBuilder sentence = new();
            for (int words = 1 + random.NextInt(30); words > 0; words--)
            {
                sentence.Append(random.NextInt(3) == 0 ? StopWords[random.NextInt(StopWords.Length)] : WordOf((int)Math.Pow(VocabularySize, random.NextDouble())));
                sentence.Append(words > 1 ? ' ' : '.');
            }

            sentences.Add(sentence.ToString());
        }

        return sentences;
    }

    private static string WordOf(int rank) =>
        Syllables[rank % 12] + Syllables[rank / 12 % 12] + Syllables[rank / 144 % 12] + Syllables[rank * 7 % 12];
}
