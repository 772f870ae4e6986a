using Summ.Text.Stemming;

namespace Summ.Scoring.Rouge;

/// <summary>
/// Reads sentences into terms: those of references into a growing <see cref="RougeVocabulary"/>, those of candidates against a finished one.
/// Stop words are compared in lower case before stemming.
/// </summary>
internal static class RougeTextReader
{
    // English running text has about six characters a word; a longer text only makes an array grow.
    private const int CharactersPerWord = 5;

    private const int RecentWords = 256;

    /// <summary>Reads a reference; new words and their stems go into the vocabulary.</summary>
    public static RougeText ReadReference(RougeLines lines, RougeLimit limit, RougeVocabulary vocabulary)
    {
        RougeReading reading = vocabulary.Reading;
        RougeStopWords? stopWords = reading.RemoveStopWords ? RougeStopWords.Smart : null;
        RougeText.Builder builder = new((lines.TotalLength / CharactersPerWord) + 1, lines.Sentences);
        bool isOpen = true;
        while (isOpen && lines.Next(out ReadOnlySpan<char> line))
        {
            isOpen = limit.Take(ref line);
            RougeWords words = new(line, reading.IsAsciiOnly);
            Span<char> room;
            for (int length; (length = words.Next(room = vocabulary.Room(line.Length), out uint hash)) > 0;)
            {
                if (stopWords is null || !stopWords.Contains(room[..length], hash))
                {
                    builder.Add(vocabulary.AddRead(length, hash));
                }
            }

            builder.EndSentence();
        }

        return builder.ToText();
    }

    /// <summary>Reads a candidate; the vocabulary is left as it is, words that it does not have become <see cref="RougeVocabulary.Unknown"/>.</summary>
    public static RougeText ReadCandidate(RougeLines lines, RougeLimit limit, RougeVocabulary vocabulary)
    {
        RougeReading reading = vocabulary.Reading;
        RougeStopWords? stopWords = reading.RemoveStopWords ? RougeStopWords.Smart : null;
        int total = lines.TotalLength;
        RougeText.Builder builder = new((total / CharactersPerWord) + 1, lines.Sentences);

        // Words that wait for a repetition, then the word at hand, then its copy to be stemmed.
        using Scratch<char> scratch = new((2 * total) + IStemmer.Room);
        Span<char> letters = scratch.Span;
        Span<RecentWord> recent = stackalloc RecentWord[RecentWords];
        recent.Clear();
        int used = 0;
        bool isOpen = true;
        while (isOpen && lines.Next(out ReadOnlySpan<char> line))
        {
            isOpen = limit.Take(ref line);
            RougeWords words = new(line, reading.IsAsciiOnly);
            for (int length; (length = words.Next(letters[used..], out uint hash)) > 0;)
            {
                ReadOnlySpan<char> word = letters.Slice(used, length);
                if (stopWords is not null && stopWords.Contains(word, hash))
                {
                    continue;
                }

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

        return builder.ToText();
    }

    /// <summary>A word that the references do not have in this form, and the term of its stem: found again without stemming twice.</summary>
    private record struct RecentWord(int Start, int Length, int Term);
}
