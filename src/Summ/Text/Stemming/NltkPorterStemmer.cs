namespace Summ.Text.Stemming;

/// <summary>
/// Porter's English stemmer with the extensions of the Natural Language Toolkit (NLTK 3.8, <c>PorterStemmer</c> in its default mode).
/// It is the stemmer of the Python package <c>rouge-score</c>. Base: M. F. Porter (1980), "An algorithm for suffix stripping",
/// Program 14(3), 130-137.
/// </summary>
/// <remarks>
/// <para><b>Departs from the paper,</b> as NLTK does: a list of whole words with fixed stems; four-letter words in <c>ies</c> and <c>ied</c>
/// keep their <c>ie</c>; <c>y</c> becomes <c>i</c> only after a consonant that is not the first letter; <c>bli</c>, <c>fulli</c> and
/// <c>logi</c> in step 2, which starts again after <c>alli</c>; a two-letter stem of vowel and consonant counts as a short syllable.</para>
/// <para><b>Complexity:</b> linear in the word, no allocation. Anything but a, e, i, o, u and y is a consonant, so any character is accepted;
/// letters are expected in lower case.</para>
/// </remarks>
public sealed class NltkPorterStemmer : IStemmer
{
    /// <inheritdoc/>
    public string Id => "porter-nltk";

    /// <inheritdoc/>
    public int Stem(Span<char> word, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, word.Length);
        PorterWord current = new(word, length);
        if (length <= 2 || IsFixed(ref current))
        {
            return current.Length;
        }

        Step1A(ref current);
        Step1B(ref current);
        Step1C(ref current);
        Step2(ref current);
        PorterSteps.RewriteSuffix(ref current);
        Step4(ref current);
        Step5(ref current);
        return current.Length;
    }

    private static bool IsFixed(ref PorterWord word)
    {
        string? stem = word.FromEnd(word.Length) switch
        {
            'c' => word.Letters is "canning" or "cannings" ? "canning" : null,
            'd' => word.Letters is "dying" ? "die" : null,
            'e' => word.Letters is "exceed" ? "exceed" : null,
            'h' => word.Letters is "howe" ? "howe" : null,
            'i' => word.Letters is "inning" or "innings" ? "inning" : null,
            'l' => word.Letters is "lying" ? "lie" : null,
            'n' => word.Letters is "news" ? "news" : null,
            'o' => word.Letters is "outing" or "outings" ? "outing" : null,
            'p' => word.Letters is "proceed" ? "proceed" : null,
            's' => word.Letters is "sky" or "skies" ? "sky" : word.Letters is "succeed" ? "succeed" : null,
            't' => word.Letters is "tying" ? "tie" : null,
            _ => null,
        };

        if (stem is not null)
        {
            word.ReplaceAfter(0, stem);
        }

        return stem is not null;
    }

    private static void Step1A(ref PorterWord word)
    {
        if (word.Length == 4 && word.EndsIn("ies"))
        {
            word.CutTo(3);
        }
        else
        {
            PorterSteps.RemovePlural(ref word);
        }
    }

    private static void Step1B(ref PorterWord word)
    {
        if (word.EndsIn("ied"))
        {
            word.CutTo(word.Length - (word.Length == 4 ? 1 : 2));
        }
        else if (word.EndsIn("eed"))
        {
            word.Rewrite("eed", "ee");
        }
        else if (PorterSteps.RemoveEdOrIng(ref word) && !PorterSteps.RestoreE(ref word))
        {
            RestoreShortWord(ref word);
        }
    }

    private static void RestoreShortWord(ref PorterWord word)
    {
        if (word.Length >= 2 && word.FromEnd(1) == word.FromEnd(2) && word.IsConsonant(word.Length - 1))
        {
            if (word.FromEnd(1) is not ('l' or 's' or 'z'))
            {
                word.CutTo(word.Length - 1);
            }
        }
        else if (word.Measure(word.Length) == 1 && IsShort(ref word, word.Length))
        {
            word.ReplaceAfter(word.Length, "e");
        }
    }

    private static void Step1C(ref PorterWord word)
    {
        if (word.Length > 2 && word.FromEnd(1) == 'y' && word.IsConsonant(word.Length - 2))
        {
            word.ReplaceAfter(word.Length - 1, "i");
        }
    }

    private static void Step2(ref PorterWord word)
    {
        if (word.EndsIn("alli") && word.Measure(word.Length - 4) > 0)
        {
            word.CutTo(word.Length - 2);
        }

        if (!PorterSteps.RewriteDoubleSuffix(ref word) && !word.Rewrite("fulli", "ful")
            && word.EndsIn("logi") && word.Measure(word.Length - 3) > 0)
        {
            word.CutTo(word.Length - 1);
        }
    }

    private static void Step4(ref PorterWord word)
    {
        int cut = PorterSteps.FinalSuffix(ref word);
        if (cut == 0)
        {
            cut = word.EndsIn("ment") ? 4
                : word.EndsIn("ent") || word.EndsIn("sion") || word.EndsIn("tion") ? 3
                : 0;
        }

        if (cut > 0 && word.Measure(word.Length - cut) > 1)
        {
            word.CutTo(word.Length - cut);
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

        if (word.EndsIn("ll") && word.Measure(word.Length - 1) > 1)
        {
            word.CutTo(word.Length - 1);
        }
    }

    private static bool IsShort(ref PorterWord word, int length) =>
        word.EndsInShortSyllable(length) || (length == 2 && !word.IsConsonant(0) && word.IsConsonant(1));
}
