namespace Summ.Text.Stemming;

/// <summary>The rules on which both Porter stemmers agree. Suffixes are looked for by one of their last two letters, longest first.</summary>
internal static class PorterSteps
{
    /// <summary>Step 1a without its exceptions: sses and ies lose two letters, another s after a letter that is not s goes.</summary>
    public static void RemovePlural(ref PorterWord word)
    {
        if (word.FromEnd(1) != 's')
        {
            return;
        }

        if (word.EndsIn("sses") || word.EndsIn("ies"))
        {
            word.CutTo(word.Length - 2);
        }
        else if (word.FromEnd(2) != 's')
        {
            word.CutTo(word.Length - 1);
        }
    }

    /// <summary>First half of step 1b: removes a final ed or ing if a vowel precedes it; says whether it did.</summary>
    public static bool RemoveEdOrIng(ref PorterWord word)
    {
        int cut = word.EndsIn("ed") ? 2 : word.EndsIn("ing") ? 3 : 0;
        if (cut == 0 || !word.HasVowel(word.Length - cut))
        {
            return false;
        }

        word.CutTo(word.Length - cut);
        return true;
    }

    /// <summary>In the second half of step 1b: gives a final at, bl or iz its e back; says whether there was one.</summary>
    public static bool RestoreE(ref PorterWord word)
    {
        if (!word.EndsIn("at") && !word.EndsIn("bl") && !word.EndsIn("iz"))
        {
            return false;
        }

        word.ReplaceAfter(word.Length, "e");
        return true;
    }

    /// <summary>Step 2, its common suffixes. True when the word ends in one, even if the rest of it was too short for the rule.</summary>
    public static bool RewriteDoubleSuffix(ref PorterWord word)
    {
        if (word.Length < 3)
        {
            return false;
        }

        return word.FromEnd(2) switch
        {
            'a' => word.Rewrite("ational", "ate") || word.Rewrite("tional", "tion"),
            'c' => word.Rewrite("enci", "ence") || word.Rewrite("anci", "ance"),
            'e' => word.Rewrite("izer", "ize"),
            'l' => word.Rewrite("bli", "ble") || word.Rewrite("alli", "al") || word.Rewrite("entli", "ent")
                || word.Rewrite("eli", "e") || word.Rewrite("ousli", "ous"),
            'o' => word.Rewrite("ization", "ize") || word.Rewrite("ation", "ate") || word.Rewrite("ator", "ate"),
            's' => word.Rewrite("alism", "al") || word.Rewrite("iveness", "ive") || word.Rewrite("fulness", "ful")
                || word.Rewrite("ousness", "ous"),
            't' => word.Rewrite("aliti", "al") || word.Rewrite("iviti", "ive") || word.Rewrite("biliti", "ble"),
            _ => false,
        };
    }

    /// <summary>Step 3.</summary>
    public static void RewriteSuffix(ref PorterWord word)
    {
        if (word.Length < 3)
        {
            return;
        }

        _ = word.FromEnd(1) switch
        {
            'e' => word.Rewrite("icate", "ic") || word.Rewrite("ative", "") || word.Rewrite("alize", "al"),
            'i' => word.Rewrite("iciti", "ic"),
            'l' => word.Rewrite("ical", "ic") || word.Rewrite("ful", ""),
            's' => word.Rewrite("ness", ""),
            _ => false,
        };
    }

    /// <summary>Length of the longest suffix of step 4 that ends the word, leaving out ment, ent and ion; 0 if there is none.</summary>
    public static int FinalSuffix(ref readonly PorterWord word)
    {
        if (word.Length < 3)
        {
            return 0;
        }

        return word.FromEnd(2) switch
        {
            'a' => word.EndsIn("al") ? 2 : 0,
            'c' => word.EndsIn("ance") || word.EndsIn("ence") ? 4 : 0,
            'e' => word.EndsIn("er") ? 2 : 0,
            'i' => word.EndsIn("ic") ? 2 : 0,
            'l' => word.EndsIn("able") || word.EndsIn("ible") ? 4 : 0,
            'n' => word.EndsIn("ant") ? 3 : word.EndsIn("ement") ? 5 : 0,
            'o' => word.EndsIn("ou") ? 2 : 0,
            's' => word.EndsIn("ism") ? 3 : 0,
            't' => word.EndsIn("ate") || word.EndsIn("iti") ? 3 : 0,
            'u' => word.EndsIn("ous") ? 3 : 0,
            'v' => word.EndsIn("ive") ? 3 : 0,
            'z' => word.EndsIn("ize") ? 3 : 0,
            _ => 0,
        };
    }
}
