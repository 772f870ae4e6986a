using Summ.Text.Lexicon;

namespace Summ.Text;

/// <summary>Splits text into sentences.</summary>
public sealed class SentenceSplitter(Abbreviations abbreviations)
{
    /// <summary>Appends the sentences of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentences">Receives the sentences in text order.</param>
    public void Split(ReadOnlySpan<char> text, List<SentenceSpan> sentences)
    {
        _ = abbreviations;
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || (text[i] is '.' or '!' or '?' && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]))))
            {
                int end = Math.Min(i + 1, text.Length);
                while (start < end && char.IsWhiteSpace(text[start]))
                {
                    start++;
                }

                if (start < end)
                {
                    sentences.Add(new SentenceSpan(new TextSpan(start, end - start), 0));
                }

                start = end;
            }
        }
    }
}
