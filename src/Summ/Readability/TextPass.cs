using Summ.Text;

namespace Summ.Readability;

/// <summary>
/// Counts a text without making a <see cref="Document"/> of it: the same sentences and words, but no stems, terms and tokens are kept. The
/// counts are those of <see cref="CountingPass"/>.
/// </summary>
internal static class TextPass
{
    public static TextCounts Count(ReadOnlySpan<char> text, Language language)
    {
        List<SentenceSpan> sentences = [];
        language.Splitter.Split(text, sentences);
        WordIndex words = new(text.Length);
        try
        {
            long count = CountSentences(text, sentences, language, ref words);
            return count == 0 ? default : words.Count(new WordProfiles(language)).ToCounts(count, language);
        }
        finally
        {
            words.Dispose();
        }
    }

    private static long CountSentences(ReadOnlySpan<char> text, List<SentenceSpan> sentences, Language language, ref WordIndex words)
    {
        long count = 0;
        bool runsOn = false;
        foreach (SentenceSpan sentence in sentences)
        {
            TextSpan span = sentence.Span;
            int marked = ReadWords(text, span, language, ref words);
            count += marked - (runsOn && marked > 0 ? 1 : 0);
            runsOn = marked > 0 && SentenceMarks.RunsOn(span.In(text));
        }

        return count;
    }

    // How often the sentence counts; 0 without a word.
    private static int ReadWords(ReadOnlySpan<char> text, TextSpan sentence, Language language, ref WordIndex words)
    {
        int count = 0;
        int position = sentence.Start;
        TextSpan last = default;
        while (Tokenizer.TryNext(text, ref position, sentence.End, out TextSpan word))
        {
            words.Find(text, word.Start, word.Length).Add(text, word.Start, word.Length, isFirst: count == 0);
            count += count == 0 || SentenceMarks.Divides(text, last, word, language.Splitter) ? 1 : 0;
            last = word;
        }

        return count;
    }
}
