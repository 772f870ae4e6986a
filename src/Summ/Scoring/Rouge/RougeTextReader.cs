using Summ.Text.Stemming;

namespace Summ.Scoring.Rouge;

/// <summary>
/// Reads sentences into terms: those of references into a growing <see cref="RougeVocabulary"/>, those of candidates against a finished one.
/// A line feed inside a sentence ends a sentence, as it does where texts are handed over with one sentence a line.
/// </summary>
internal static class RougeTextReader
{
    // English running text has about six characters a word; a longer text only makes an array grow.
    private const int CharactersPerWord = 5;

    private const int RecentWords = 256;

    /// <summary>Number of characters of all sentences.</summary>
    public static int TotalLength(IReadOnlyList<string> sentences)
    {
        int total = 0;
        for (int i = 0; i < sentences.Count; i++)
        {
            total = checked(total + sentences[i].Length);
        }

        return total;
    }

    /// <summary>Reads a reference; new words and their stems go into the vocabulary.</summary>
    public static RougeText ReadReference(IReadOnlyList<string> sentences, RougeVocabulary vocabulary)
    {
        RougeText.Builder builder = new((TotalLength(sentences) / CharactersPerWord) + 1, sentences.Count);
        for (int i = 0; i < sentences.Count; i++)
        {
            ReadOnlySpan<char> rest = sentences[i];
            while (TakeLine(ref rest, out ReadOnlySpan<char> line))
            {
                RougeWords words = new(line);
                for (int length; (length = words.Next(vocabulary.Room(line.Length), out uint hash)) > 0;)
                {
                    builder.Add(vocabulary.AddRead(length, hash));
                }

                builder.EndSentence();
            }
        }

        return builder.ToText();
    }

    /// <summary>Reads a candidate; the vocabulary is left as it is, words that it does not have become <see cref="RougeVocabulary.Unknown"/>.</summary>
    public static RougeText ReadCandidate(IReadOnlyList<string> sentences, RougeVocabulary vocabulary)
    {
        int total = TotalLength(sentences);
        RougeText.Builder builder = new((total / CharactersPerWord) + 1, sentences.Count);

        // Words that wait for a repetition, then the word at hand, then its copy to be stemmed.
        using Scratch<char> scratch = new((2 * total) + IStemmer.Room);
        Span<char> letters = scratch.Span;
        Span<RecentWord> recent = stackalloc RecentWord[RecentWords];
        recent.Clear();
        int used = 0;
        for (int i = 0; i < sentences.Count; i++)
        {
            ReadOnlySpan<char> rest = sentences[i];
            while (TakeLine(ref rest, out ReadOnlySpan<char> line))
            {
                RougeWords words = new(line);
                for (int length; (length = words.Next(letters[used..], out uint hash)) > 0;)
                {
                    ReadOnlySpan<char> word = letters.Slice(used, length);
                    int term = vocabulary.Find(word, hash, out bool needsStem);
                    if (needsStem)
                    {
                        ref RecentWord slot = ref recent[(int)(hash % RecentWords)];
                        if (!letters.Slice(slot.Start, slot.Length).SequenceEqual(word))
                        {
                            Span<char> copy = letters[(used + length)..];
                            word.CopyTo(copy);
                            slot = new RecentWord(used, length, vocabulary.FindStem(copy, length));
                            used += length;
                        }

                        term = slot.Term;
                    }

                    builder.Add(term);
                }

                builder.EndSentence();
            }
        }

        return builder.ToText();
    }

    private static bool TakeLine(ref ReadOnlySpan<char> rest, out ReadOnlySpan<char> line)
    {
        int end = rest.IndexOf('\n');
        line = end < 0 ? rest : rest[..end];
        rest = end < 0 ? default : rest[(end + 1)..];
        return !line.IsEmpty || end >= 0;
    }

    /// <summary>A word that the references do not have in this form, and the term of its stem: found again without stemming twice.</summary>
    private record struct RecentWord(int Start, int Length, int Term);
}
