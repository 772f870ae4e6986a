using Summ.Text;

namespace Summ.Scoring.Extractive;

/// <summary>The pairs of neighbouring words inside the sentences of a document.</summary>
internal static class SentenceBigrams
{
    /// <summary>Each bigram packed into one number.</summary>
    /// <param name="document">Says where sentences begin and end.</param>
    /// <param name="words">An id for each token of the document; ids may be -1.</param>
    public static IEnumerable<long> Of(Document document, int[] words)
    {
        for (int s = 0; s < document.SentenceCount; s++)
        {
            Sentence sentence = document.Sentences[s];
            for (int i = sentence.FirstToken + 1; i < sentence.FirstToken + sentence.TokenCount; i++)
            {
                yield return ((long)words[i - 1] << 32) | (uint)words[i];
            }
        }
    }
}
