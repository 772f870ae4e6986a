using System.Collections.Frozen;

namespace Summ.Bench.Corpora.Readers;

/// <summary>
/// Finds the sentences of text that is already cut into Penn Treebank tokens (words, marks and quotes between blanks), where letter case
/// says nothing. A sentence ends at <c>.</c> <c>?</c> <c>!</c> with the closing quotes and brackets behind it. A straight <c>'</c> closes when the
/// sentence holds an open one. A question or exclamation that is quoted and followed by who said it goes on: <c>? '' he said .</c>
/// </summary>
internal static class PennTokens
{
    private static readonly FrozenSet<string> Closing =
        FrozenSet.ToFrozenSet(["''", "\"", ")", "]", "}", "-rrb-", "-rsb-", "-rcb-", "’", "”"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Speakers =
        FrozenSet.ToFrozenSet(["he", "she", "they", "i", "we", "it"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Saying =
        FrozenSet.ToFrozenSet(["said", "says", "asked", "asks", "wrote", "added", "told", "replied", "wondered", "cried", "shouted", "yelled"], StringComparer.Ordinal);

    public static IReadOnlyList<string> Split(string text)
    {
        string[] tokens = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        List<string> sentences = [];
        int start = 0;
        for (int i = 0; i < tokens.Length; i++)
        {
            if (tokens[i] is not ("." or "?" or "!"))
            {
                continue;
            }

            int end = EndOfClosing(tokens, start, i + 1);
            bool goesOn = (tokens[i] != "." && end > i + 1 && IsAttribution(tokens, end)) || !HasWord(tokens, start, end);
            i = end - 1;
            if (!goesOn)
            {
                sentences.Add(string.Join(' ', tokens, start, end - start));
                start = end;
            }
        }

        Finish(tokens, start, sentences);
        return sentences;
    }

    private static int EndOfClosing(string[] tokens, int start, int end)
    {
        bool isOpen = tokens.AsSpan(start, end - start).Count("'") % 2 == 1;
        while (end < tokens.Length && (Closing.Contains(tokens[end]) || (tokens[end] == "'" && isOpen)))
        {
            isOpen ^= tokens[end] == "'";
            end++;
        }

        return end;
    }

    private static bool IsAttribution(string[] tokens, int next) =>
        next + 1 < tokens.Length && (Saying.Contains(tokens[next]) || tokens[next] == "and"
            || (Speakers.Contains(tokens[next]) && Saying.Contains(tokens[next + 1])));

    private static bool HasWord(string[] tokens, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (char.IsLetterOrDigit(tokens[i][0]) || (tokens[i].Length > 1 && char.IsLetterOrDigit(tokens[i][1])))
            {
                return true;
            }
        }

        return false;
    }

    // What stands behind the last mark is a sentence when it has a word, else it belongs to the last one.
    private static void Finish(string[] tokens, int start, List<string> sentences)
    {
        if (start == tokens.Length)
        {
            return;
        }

        string rest = string.Join(' ', tokens, start, tokens.Length - start);
        if (HasWord(tokens, start, tokens.Length) || sentences.Count == 0)
        {
            sentences.Add(rest);
        }
        else
        {
            sentences[^1] += " " + rest;
        }
    }
}
