namespace Summ.Text.Stemming;

/// <summary>
/// Porter's English stemmer as the program ROUGE-1.5.5 has it (C.-Y. Lin, 2004, "ROUGE: a package for automatic evaluation of summaries",
/// Text Summarization Branches Out, ACL), without the table of irregular forms that the program asks first.
/// Base: M. F. Porter (1980), "An algorithm for suffix stripping", Program 14(3), 130-137.
/// </summary>
/// <remarks>
/// <para><b>Departs from the paper,</b> as the program does: words of up to two letters stay; <c>bli</c> and <c>logi</c> in step 2; in step 4
/// the suffixes <c>ment</c>, <c>ent</c> and <c>ion</c> are tried one after the other on what the earlier removal left, so that
/// <c>element</c> gives <c>elem</c>; a short word is consonants, one vowel and one consonant from its first letter on.</para>
/// <para><b>Complexity:</b> linear in the word, no allocation. Anything but a, e, i, o, u and y is a consonant, so any character is accepted;
/// letters are expected in lower case.</para>
/// </remarks>
public sealed class Rouge155PorterStemmer : IStemmer
{
    /// <inheritdoc/>
    public string Id => "porter-rouge-1.5.5";

    /// <inheritdoc/>
    public int Stem(Span<char> word, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, word.Length);
        if (length <= 2)
        {
            return length;
        }

        PorterWord current = new(word, length);
        PorterSteps.RemovePlural(ref current);
        Step1B(ref current);
        Step1C(ref current);
        if (!PorterSteps.RewriteDoubleSuffix(ref current))
        {
            current.Rewrite("logi", "log");
        }

        PorterSteps.RewriteSuffix(ref current);
        Step4(ref current);
        Step5(ref current);
        return current.Length;
    }

    private static void Step1B(ref PorterWord word)
    {
        if (word.EndsIn("eed"))
        {
            word.Rewrite("eed", "ee");
        }
        else if (PorterSteps.RemoveEdOrIng(ref word) && !PorterSteps.RestoreE(ref word))
        {
            if (EndsInDroppedDouble(ref word))
            {
                word.CutTo(word.Length - 1);
            }
            else if (IsShort(ref word, word.Length))
            {
                word.ReplaceAfter(word.Length, "e");
            }
        }
    }

    private static bool EndsInDroppedDouble(ref PorterWord word) =>
        word.Length >= 2
        && word.FromEnd(1) == word.FromEnd(2)
        && word.FromEnd(1) is not ('a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'l' or 's' or 'z');

    private static void Step1C(ref PorterWord word)
    {
        if (word.FromEnd(1) == 'y' && word.HasVowel(word.Length - 1))
        {
            word.ReplaceAfter(word.Length - 1, "i");
        }
    }

    // Four tests in a row, each on what the one before has left.
    private static void Step4(ref PorterWord word)
    {
        RemoveLong(ref word, PorterSteps.FinalSuffix(ref word));
        RemoveLong(ref word, word.EndsIn("ment") ? 4 : 0);
        if (word.EndsIn("ent"))
        {
            RemoveLong(ref word, 3);
        }
        else if (word.EndsIn("sion") || word.EndsIn("tion"))
        {
            RemoveLong(ref word, 3);
        }
    }

    private static void RemoveLong(ref PorterWord word, int suffix)
    {
        if (suffix > 0 && word.Measure(word.Length - suffix) > 1)
        {
            word.CutTo(word.Length - suffix);
        }
    }

    private static void Step5(ref PorterWord word)
    {
        int rest = word.Length - 1;
        if (rest > 0 && word.FromEnd(1) == 'e')
        {
            int measure = word.Measure(rest);
            if (measure > 1 || (measure == 1 && !IsShort(ref word, rest)))
            {
                word.CutTo(rest);
            }
        }

        if (word.EndsIn("ll") && word.Measure(word.Length) > 1)
        {
            word.CutTo(word.Length - 1);
        }
    }

    // The last vowel must be the only one: then nothing but consonants comes before it.
    private static bool IsShort(ref PorterWord word, int length) =>
        word.EndsInShortSyllable(length) && !word.HasVowel(length - 2);
}
