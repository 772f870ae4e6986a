namespace Summ.Text.Detection;

/// <summary>
/// Tells the language of a text from its words: evidence in nats, as of a naive Bayes classifier, is summed for each language over the beginning of the text;
/// the languages compete with each other and with "none of them". Of a longer text the frequent words at a few places are looked at first; where they leave no
/// doubt, nothing else is.
/// </summary>
/// <remarks>Looks at 20,000 characters at most, so that the time is bounded. Deterministic; safe for threads.</remarks>
internal static class LanguageDetector
{
    private const int MostCharacters = 20_000;
    private const int LongestWord = 40;

    // Evidence that a text in no known language may have by chance: some from the start, and some for each word.
    private const double LeastEvidence = 4.5;
    private const double ChanceEvidence = 0.35;

    // Words are not independent; evidence counts for less than it seems to.
    private const double Discount = 0.6;
    private const double LeastConfidence = 0.5;

    // A Cyrillic text is Russian unless something speaks for a neighbour.
    private const double RussianPrior = 4;
    private const int WordsBetweenLooks = 64;
    private const double DecidingEvidence = 150;
    private const int FewestCyrillicWords = 2;

    // Letters are counted at so many places of a long text.
    private const int CountedCharacters = 96;

    // A glance: rounds of a few words at places spread over the text, so that a foreign heading or quotation does not decide.
    private const int LeastGlanced = 600;
    private const int Rounds = 4;
    private const int PlacesOfRound = 4;
    private const int WordsOfPlace = 6;
    private const int MostCharactersOfPlace = 120;
    private const double DecidingGlance = 30;

    private static readonly Lazy<Evidence> Latin = new(() => new Evidence(ProfileData.Latin));
    private static readonly Lazy<Evidence> Cyrillic = new(() => new Evidence(ProfileData.Cyrillic));

    /// <summary>Code and confidence of the likeliest language, or null.</summary>
    public static (string Code, double Confidence)? Detect(ReadOnlySpan<char> text)
    {
        text = text[..Math.Min(text.Length, MostCharacters)];
        int cyrillic = 0;
        int latin = 0;
        int other = 0;
        int step = text.Length < LeastGlanced ? 1 : text.Length / CountedCharacters;
        for (int i = 0; i < text.Length; i += step)
        {
            char c = text[i];
            if (char.IsLetter(c))
            {
                cyrillic += c is >= '\u0400' and <= '\u052F' ? 1 : 0;
                latin += c < '\u0250' ? 1 : 0;
                other += c >= '\u0250' && c is not (>= '\u0400' and <= '\u052F') ? 1 : 0;
            }
        }

        if (Math.Max(cyrillic, latin) <= other)
        {
            return null;
        }

        return cyrillic > latin ? Best(text, Cyrillic.Value, RussianPrior) : Best(text, Latin.Value, 0);
    }

    private static (string Code, double Confidence)? Best(ReadOnlySpan<char> text, Evidence evidence, double prior)
    {
        Span<double> scores = stackalloc double[evidence.Codes.Length];
        scores.Clear();
        scores[0] = prior;
        int words = text.Length < LeastGlanced ? 0 : Glance(text, evidence, scores);
        if (words == 0)
        {
            scores.Clear();
            scores[0] = prior;
            words = Weigh(text, evidence, scores);
        }

        if (words == 0 || (prior > 0 && words < FewestCyrillicWords))
        {
            return null;
        }

        int best = 0;
        for (int i = 1; i < scores.Length; i++)
        {
            best = scores[i] > scores[best] ? i : best;
        }

        double sum = Math.Exp(Discount * (LeastEvidence + (ChanceEvidence * words) - scores[best]));
        foreach (double score in scores)
        {
            sum += Math.Exp(Discount * (score - scores[best]));
        }

        return sum <= 1 / LeastConfidence ? (evidence.Codes[best], 1 / sum) : null;
    }

    // The words looked at, or none when they leave a doubt.
    private static int Glance(ReadOnlySpan<char> text, Evidence evidence, Span<double> scores)
    {
        int words = 0;
        for (int round = 0; round < Rounds; round++)
        {
            for (int place = 0; place < PlacesOfRound; place++)
            {
                int start = text.Length * ((place * Rounds) + round) / (Rounds * PlacesOfRound);
                words += GlanceAt(text.Slice(start, Math.Min(MostCharactersOfPlace, text.Length - start)), evidence, scores);
            }

            if (IsDecided(scores, DecidingGlance, LeastEvidence + (ChanceEvidence * words)))
            {
                return words;
            }
        }

        return 0;
    }

    // What is cut at either end is no word.
    private static int GlanceAt(ReadOnlySpan<char> text, Evidence evidence, Span<double> scores)
    {
        Span<char> word = stackalloc char[LongestWord];
        int words = 0;
        int i = 0;
        while (i < text.Length && char.IsLetter(text[i]))
        {
            i++;
        }

        while (words < WordsOfPlace)
        {
            while (i < text.Length && !char.IsLetter(text[i]))
            {
                i++;
            }

            int start = i;
            while (i < text.Length && char.IsLetter(text[i]))
            {
                i++;
            }

            if (i == text.Length)
            {
                break;
            }

            words++;
            int length = i - start;
            if (length <= LongestWord)
            {
                text.Slice(start, length).ToLowerInvariant(word);
                evidence.AddListed(word[..length], scores);
            }
        }

        return words;
    }

    private static int Weigh(ReadOnlySpan<char> text, Evidence evidence, Span<double> scores)
    {
        Span<char> word = stackalloc char[LongestWord];
        int words = 0;
        for (int i = 0; i < text.Length; i++)
        {
            int start = i;
            while (i < text.Length && char.IsLetter(text[i]))
            {
                i++;
            }

            int length = i - start;
            if (length is 0 or > LongestWord)
            {
                continue;
            }

            text.Slice(start, length).ToLowerInvariant(word);
            words++;
            evidence.Add(word[..length], scores);

            if (words % WordsBetweenLooks == 0 && IsDecided(scores, DecidingEvidence, double.NegativeInfinity))
            {
                break;
            }
        }

        return words;
    }

    private static bool IsDecided(ReadOnlySpan<double> scores, double margin, double chance)
    {
        double best = double.NegativeInfinity;
        double second = chance;
        foreach (double score in scores)
        {
            second = Math.Max(second, Math.Min(best, score));
            best = Math.Max(best, score);
        }

        return best - second > margin;
    }
}
