using System.Buffers;
using Summ.Text.Lexicon;

namespace Summ.Text.Splitting;

/// <summary>
/// Decides whether a terminator ends its sentence. Looks back over one word and its neighbour and ahead over a few words, each of bounded
/// length, so that a decision costs constant time.
/// </summary>
/// <param name="text">The text between two line breaks that end sentences.</param>
/// <param name="abbreviations">The language's words.</param>
/// <param name="lowerCased">Whether the text was written or made without capitals, so that a small letter may begin a sentence.</param>
internal readonly ref struct BoundaryRules(ReadOnlySpan<char> text, Abbreviations abbreviations, bool lowerCased)
{
    private const int LongestWord = 40;
    private const int LongestSpeaker = 3;
    private const int LongestSpaced = 16;
    private const int LongestSpacedPart = 4;
    private const int MostOrdinalDigits = 2;

    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789.");

    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>For a terminator with white space behind it.</summary>
    /// <param name="mark">The terminator.</param>
    /// <param name="sentence">Offset of the current sentence's first character.</param>
    /// <param name="next">What follows.</param>
    public bool EndsBeforeSpace(in Terminator mark, int sentence, in Following next)
    {
        switch (next.Kind)
        {
            case FollowingKind.Continuation:
                return false;
            case FollowingKind.Lower when abbreviations.HasApostropheStarters && IsApostropheStarter(next):
                break;
            case FollowingKind.Lower when !lowerCased || mark.Kind == TerminatorKind.Ellipsis || mark.QuoteClosed || mark.InnerBracketClosed:
                return false;
        }

        return mark.Kind switch
        {
            TerminatorKind.Ellipsis => next.Kind is FollowingKind.Upper or FollowingKind.Caseless,
            TerminatorKind.Exclamation => ExclamationEnds(mark, sentence, next),
            _ => FullStopEnds(mark, sentence, next),
        };
    }

    /// <summary>For a terminator that touches the next letter ("end.The next"): only between plain words.</summary>
    /// <inheritdoc cref="EndsBeforeSpace"/>
    public bool EndsWithoutSpace(in Terminator mark, int sentence, in Following next)
    {
        if (next.Kind != FollowingKind.Upper || mark.Kind == TerminatorKind.Ellipsis || !IsPlainWord(next) || mark.Start == sentence)
        {
            return false;
        }

        char before = _text[mark.Start - 1];
        bool starter = IsStarter(next);
        ReadOnlySpan<char> word = WordBefore(mark.Start, sentence, out int start);
        char outside = start > sentence ? _text[start - 1] : ' ';
        if (word.Contains('.') || outside is '/' or '@' or ':' or '\\' or '=' or '#' or '<' or '?' || next.Start - mark.End > 3)
        {
            return false;
        }

        bool plain = word.Length == 0
            ? Marks.IsClosingQuote(before) || before is ')' or ']'
            : word.Length > 1 && (char.IsLower(before) || (starter && char.IsAsciiDigit(before)));
        if (!plain || ((word.Length == 0 || !char.IsLower(word[0])) && !starter && mark.Kind == TerminatorKind.FullStop))
        {
            return false;
        }

        return EndsBeforeSpace(mark, sentence, next);
    }

    private bool ExclamationEnds(in Terminator mark, int sentence, in Following next)
    {
        if (mark.InnerBracketClosed)
        {
            return IsStarter(next);
        }

        if (mark.QuoteClosed && IsAttribution(next))
        {
            return false;
        }

        if (mark.End - mark.Start == 1 && _text[mark.Start] == '!')
        {
            WordBefore(mark.Start, sentence, out int start);
            if (abbreviations.Find(_text[start..mark.End]) != AbbreviationKinds.None)
            {
                return IsStarter(next);
            }
        }

        return true;
    }

    private bool FullStopEnds(in Terminator mark, int sentence, in Following next)
    {
        ReadOnlySpan<char> word = WordBefore(mark.Start, sentence, out int start);
        if (word.Length is 0 or >= LongestWord)
        {
            return true;
        }

        bool first = start == sentence || OnlyOpenings(_text[sentence..start]);
        if (first && IsListMark(word))
        {
            return false;
        }

        if (abbreviations.HasElisions && word.LastIndexOfAny('\'', '’') is int apostrophe and > 0 && apostrophe < word.Length - 1)
        {
            word = word[(apostrophe + 1)..];
        }

        AbbreviationKinds kinds = KindsOf(word);
        if (abbreviations.HasSpaced && word.Length <= LongestSpacedPart && SpacedKinds(word, start, sentence) is var spaced and not AbbreviationKinds.None)
        {
            if ((spaced & AbbreviationKinds.Inner) != 0)
            {
                return false;
            }

            kinds = spaced;
        }

        if (abbreviations.HasSpaced && word.Length == 1 && next.Length == 1 && CharAt(next.End) == '.' && char.IsLower(word[0]))
        {
            // The first letter of one such as "a. C.".
            return false;
        }

        if (abbreviations.OrdinalStops && IsOrdinal(word))
        {
            return next.Kind == FollowingKind.Caseless || IsStarter(next);
        }

        if (next.Kind == FollowingKind.Digit && abbreviations.TakesNumberByEnding(word))
        {
            return false;
        }

        if (next.Kind == FollowingKind.Digit && char.IsAsciiDigit(word[0]) && char.IsLetter(word[^1]))
        {
            // "5ft. 6in.": nobody writes the full stop of a unit that touches its number, except between two numbers.
            return (abbreviations.Find(word.TrimStart("0123456789.")) & AbbreviationKinds.Unit) == 0;
        }

        if ((kinds & AbbreviationKinds.NumberTaking) != 0 && TakesNumber(word, first, next))
        {
            return false;
        }

        if (word.Length == 1 && char.IsLetter(word[0]) && IsInitial(word[0], start, sentence))
        {
            return InitialEnds(next);
        }

        if ((kinds & (AbbreviationKinds.Title | AbbreviationKinds.Inner)) != 0)
        {
            return mark.Closed && (kinds & AbbreviationKinds.Title) != 0 && IsStarter(next);
        }

        bool canEnd = (kinds & AbbreviationKinds.CanEnd) != 0
            || ((kinds & AbbreviationKinds.Unit) != 0 && FollowsNumber(start, sentence))
            || ((kinds & AbbreviationKinds.Place) != 0 && FollowsComma(start, sentence))
            || IsDottedLetters(word);
        return !canEnd || next.Kind == FollowingKind.Caseless || IsStarter(next);
    }

    private AbbreviationKinds KindsOf(ReadOnlySpan<char> word)
    {
        AbbreviationKinds kinds = abbreviations.Find(word);
        if (lowerCased && kinds == AbbreviationKinds.None && word.Length < 8)
        {
            Span<char> capitalised = stackalloc char[8];
            word.CopyTo(capitalised);
            capitalised[0] = char.ToUpperInvariant(word[0]);
            kinds = abbreviations.Find(capitalised[..word.Length]);
        }

        return kinds;
    }

    /// <summary>The word that ends at <paramref name="end"/>: letters, digits, inner full stops, apostrophes; at most 40 characters.</summary>
    private ReadOnlySpan<char> WordBefore(int end, int sentence, out int start)
    {
        start = end;
        int least = Math.Max(sentence, end - LongestWord);
        while (start > least && IsWordCharacter(_text[start - 1]))
        {
            start--;
        }

        // An opening quote or stop is no part of the word.
        while (start < end && _text[start] is '.' or '\'' or '’' or '&' or '_')
        {
            start++;
        }

        return _text[start..end];
    }

    private static bool IsWordCharacter(char c) =>
        char.IsAsciiLetterOrDigit(c) || c is '.' or '\'' or '’' or '&' or '_' || (c >= '\u0080' && char.IsLetterOrDigit(c));

    private static bool OnlyOpenings(ReadOnlySpan<char> span)
    {
        if (span.Length > 4)
        {
            return false;
        }

        foreach (char c in span)
        {
            if (!Marks.IsOpening(c) && !Marks.IsSpace(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"1", "12", "3.2.1", "a", "B", "iv": what numbers a paragraph or an item when it comes first.</summary>
    private static bool IsListMark(ReadOnlySpan<char> word)
    {
        if (char.IsAsciiDigit(word[0]))
        {
            return (word.Length <= 3 || word.Contains('.')) && !word.ContainsAnyExcept(NumberCharacters);
        }

        return (word.Length == 1 && char.IsAsciiLetter(word[0]))
            || (word.Length <= 4 && (!word.ContainsAnyExcept("IVX") || !word.ContainsAnyExcept("ivx")));
    }

    private bool TakesNumber(ReadOnlySpan<char> word, bool first, in Following next)
    {
        if (next.Kind == FollowingKind.Digit)
        {
            return true;
        }

        if (next.Kind != FollowingKind.Upper || !char.IsUpper(word[0]) || next.Length > 5)
        {
            return false;
        }

        ReadOnlySpan<char> number = _text.Slice(next.Start, next.Length);
        bool answer = first && word.Equals("No", StringComparison.Ordinal);
        return number is "I" or "A" ? !answer && !IsContraction(next) && word.Length > 1 : number.Length == 1 || !number.ContainsAnyExcept("IVXLC");
    }

    /// <summary>A lone capital that may shorten a name; not a symbol's letter as in "20 °C." or "C&amp;A.".</summary>
    private bool IsInitial(char letter, int start, int sentence)
    {
        if (!char.IsUpper(letter) && !lowerCased)
        {
            return false;
        }

        char before = start > sentence ? _text[start - 1] : ' ';
        return Marks.IsSpace(before) || Marks.IsOpening(before) || before == '.';
    }

    private bool InitialEnds(in Following next) => next.Kind switch
    {
        FollowingKind.Upper => IsStarter(next) && !(next.Length <= 3 && CharAt(next.End) == ',') && !IsParticleOfName(next),
        FollowingKind.Caseless or FollowingKind.Symbol => true,
        _ => false,
    };

    /// <summary>"U.S", "J.K", "Ph.D", "p.m": letters with full stops between.</summary>
    private static bool IsDottedLetters(ReadOnlySpan<char> word)
    {
        int dots = 0;
        int run = 0;
        foreach (char c in word)
        {
            if (c == '.')
            {
                dots++;
                run = 0;
            }
            else if (!char.IsLetter(c) || ++run > 1)
            {
                return false;
            }
        }

        return dots > 0;
    }

    /// <summary>"3", "21", "XIV": a number that with its full stop may be an ordinal.</summary>
    private static bool IsOrdinal(ReadOnlySpan<char> word) => char.IsAsciiDigit(word[0])
        ? word.Length <= MostOrdinalDigits && !word.ContainsAnyExceptInRange('0', '9')
        : word.Length is > 1 and <= 6 && !word.ContainsAnyExcept("IVXLC");

    /// <summary>The kinds of an abbreviation written with blanks that ends with this word, as "z. B." or "и т. д.".</summary>
    private AbbreviationKinds SpacedKinds(ReadOnlySpan<char> word, int start, int sentence)
    {
        Span<char> joined = stackalloc char[LongestSpaced];
        int first = LongestSpaced - word.Length;
        word.CopyTo(joined[first..]);
        AbbreviationKinds kinds = AbbreviationKinds.None;
        int at = start;
        while (true)
        {
            while (at > sentence && Marks.IsSpace(_text[at - 1]) && start - at < LongestSpaced)
            {
                at--;
            }

            int end = at;
            if (end - 1 <= sentence || _text[end - 1] != '.' || end == start)
            {
                return kinds;
            }

            ReadOnlySpan<char> part = WordBefore(end - 1, sentence, out at);
            if (part.Length is 0 or > LongestSpacedPart || part.Length + 1 > first)
            {
                return kinds;
            }

            joined[--first] = '.';
            first -= part.Length;
            part.CopyTo(joined[first..]);
            AbbreviationKinds found = abbreviations.Find(joined[first..]);
            kinds = found == AbbreviationKinds.None ? kinds : found;
            start = at;
        }
    }

    /// <summary>"'s Ochtends": an article cut to an apostrophe and a small letter, before a capital.</summary>
    private bool IsApostropheStarter(in Following next)
    {
        if (next.Length != 1 || next.Start == 0 || _text[next.Start - 1] is not ('\'' or '’') || CharAt(next.End) != ' ' || !char.IsUpper(CharAt(next.End + 1)))
        {
            return false;
        }

        ReadOnlySpan<char> starter = ['\'', _text[next.Start]];
        return abbreviations.IsSentenceStarter(starter);
    }

    /// <summary>"Le" of "J. Le Goff".</summary>
    private bool IsParticleOfName(in Following next) =>
        CharAt(next.End) == ' ' && char.IsUpper(CharAt(next.End + 1)) && abbreviations.IsNameParticle(_text.Slice(next.Start, next.Length));

    private bool FollowsNumber(int start, int sentence)
    {
        int at = start - 1;
        if (at > sentence && (Marks.IsSpace(_text[at]) || _text[at] == '-'))
        {
            at--;
        }

        return at >= sentence && char.IsNumber(_text[at]);
    }

    private bool FollowsComma(int start, int sentence) => start - 2 >= sentence && _text[start - 2] == ',';

    private bool IsStarter(in Following next)
    {
        if (next.Kind != FollowingKind.Upper || !abbreviations.IsSentenceStarter(_text.Slice(next.Start, next.Length)))
        {
            return false;
        }

        char after = CharAt(next.End);
        return Marks.IsSpace(after) || after is ',' or '\'' or '’' or ':' or ';' or '"' or '”' or '…'
            || (after == '.' && next.Length > 1 && (abbreviations.Find(_text.Slice(next.Start, next.Length)) & AbbreviationKinds.Title) != 0);
    }

    private bool IsPronounI(in Following next) => next.Length == 1 && _text[next.Start] == 'I';

    private bool IsContraction(in Following next) => CharAt(next.End) is '\'' or '’';

    /// <summary>Whether a word written without a space before it is prose: not "Node.Js", "System.Console.Write" or "file.TXT".</summary>
    private bool IsPlainWord(in Following next)
    {
        ReadOnlySpan<char> word = _text.Slice(next.Start, next.Length);
        bool shape = word.Length > 1 ? char.IsLower(word[1]) : word is "I" or "A";
        char after = CharAt(next.End);
        bool closed = Marks.IsSpace(after) || after is ',' or '\'' or '’' or ';' or '!' or '?' or '-'
            || (after == '.' && Marks.IsSpace(CharAt(next.End + 1)));
        return shape && closed && !(word is "Com" or "Net" or "Org" or "Js" or "Io" or "Co" or "Uk" or "Edu" or "Gov");
    }

    /// <summary>A speaker and a verb behind a quotation, as in: "Really?" John Smith asked.</summary>
    private bool IsAttribution(in Following next)
    {
        if (next.Kind != FollowingKind.Upper || (IsStarter(next) && !IsPronounI(next) && CharAt(next.End) != '.'))
        {
            return false;
        }

        Following word = next;
        for (int i = 0; i < LongestSpeaker + 1; i++)
        {
            if (word.Kind == FollowingKind.Lower)
            {
                return abbreviations.IsSpeechVerb(_text.Slice(word.Start, word.Length));
            }

            int at = CharAt(word.End) == '.' ? word.End + 1 : word.End;
            if (word.Kind != FollowingKind.Upper || CharAt(at) != ' ' || at + 1 >= _text.Length)
            {
                return false;
            }

            word = Following.Read(_text, at + 1);
        }

        return false;
    }

    private char CharAt(int at) => at < _text.Length ? _text[at] : ' ';
}
