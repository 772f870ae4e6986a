using System.Buffers;

namespace Summ.Text;

/// <summary>Turns sentence spans into a <see cref="Document"/>: finds the tokens, gives words and terms their ids.</summary>
internal static class DocumentBuilder
{
    private const int CharactersPerToken = 6;

    public static Document Build(string text, List<SentenceSpan> spans, Language language, string? title, string? query)
    {
        VocabularyBuilder vocabulary = new(language, text.Length / 16);
        Sentence[] sentences = new Sentence[spans.Count];
        Token[] tokens = ArrayPool<Token>.Shared.Rent((text.Length / CharactersPerToken) + 16);
        int count = 0;
        try
        {
            for (int s = 0; s < sentences.Length; s++)
            {
                TextSpan span = spans[s].Span;
                int first = count;
                int position = span.Start;
                while (Tokenizer.TryNext(text, ref position, span.End, out TextSpan word))
                {
                    if (count == tokens.Length)
                    {
                        Enlarge(ref tokens);
                    }

                    int id = vocabulary.Add(word.In(text));
                    tokens[count++] = new Token(word.Start, word.Length, id, vocabulary.TermOf(id));
                }

                sentences[s] = new Sentence(span.Start, span.Length, first, count - first, spans[s].Paragraph);
            }

            int[] titleTerms = Terms(title, ref vocabulary);
            int[] queryTerms = Terms(query, ref vocabulary);
            return new Document(new DocumentParts(text, title, query, language, vocabulary.ToVocabulary(), sentences, tokens[..count])
            {
                TitleTerms = titleTerms,
                QueryTerms = queryTerms,
            });
        }
        finally
        {
            ArrayPool<Token>.Shared.Return(tokens);
            vocabulary.Dispose();
        }
    }

    private static int[] Terms(string? text, ref VocabularyBuilder vocabulary)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return [];
        }

        List<int> terms = [];
        int position = 0;
        while (Tokenizer.TryNext(text, ref position, text.Length, out TextSpan word))
        {
            terms.Add(vocabulary.TermOf(vocabulary.Add(word.In(text))));
        }

        return [.. terms];
    }

    private static void Enlarge(ref Token[] tokens)
    {
        Token[] larger = ArrayPool<Token>.Shared.Rent(tokens.Length * 2);
        tokens.AsSpan().CopyTo(larger);
        ArrayPool<Token>.Shared.Return(tokens);
        tokens = larger;
    }
}
