using Summ.Text.Lexicon;
using Summ.Text.Splitting;

namespace Summ.Text;

/// <summary>
/// Divides a text into sentences by rules: no model, no pattern engine, the same result everywhere. Paragraphs are separated by blank
/// lines; whether the line breaks inside one end sentences is told from their lengths (see <see cref="LineWrap"/>); inside a line a
/// terminator ends a sentence unless what stands before and behind it says otherwise (see <see cref="BoundaryRules"/>).
/// </summary>
/// <remarks>
/// The spans are ascending and disjoint, and every letter and digit of the text lies in one. A line without any letter or digit is no
/// sentence; stray marks go with the sentence before them, or else the one behind. Time is linear in the text, memory is the list.
/// </remarks>
public sealed class SentenceSplitter
{
    private const int CaseSample = 4_096;

    private readonly Abbreviations _abbreviations;

    /// <summary>Makes a splitter for a language.</summary>
    /// <param name="abbreviations">The language's words, as <see cref="Abbreviations.English"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="abbreviations"/> is null.</exception>
    public SentenceSplitter(Abbreviations abbreviations)
    {
        ArgumentNullException.ThrowIfNull(abbreviations);
        _abbreviations = abbreviations;
    }

    /// <summary>Appends the sentences of a text. Safe for threads as long as each has its list.</summary>
    /// <param name="text">Any text, also an empty one.</param>
    /// <param name="sentences">Receives the sentences in the order of the text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="sentences"/> is null.</exception>
    public void Split(ReadOnlySpan<char> text, List<SentenceSpan> sentences)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        bool lowerCased = IsLowerCased(text[..Math.Min(text.Length, CaseSample)]);
        LineWrap wrap = default;
        int paragraph = 0;
        int at = 0;
        while (at < text.Length)
        {
            TextLine line = TextLine.Read(text, at);
            at = line.Next;
            if (line.IsBlank)
            {
                continue;
            }

            int before = sentences.Count;
            bool wrapped = wrap.Judge(text, line);
            TextLine first = line;
            while (!line.EndsParagraph)
            {
                TextLine below = TextLine.Read(text, line.Next);
                at = below.Next;
                if (below.IsBlank)
                {
                    break;
                }

                bool divides = wrapped
                    ? wrap.Divides(text, line, below, ListMark.Read(text, first).IsPresent)
                    : lowerCased || !wrap.RunsOn(text, line, below);
                if (divides)
                {
                    SplitPart(text, first.Start, line.End, paragraph, lowerCased, sentences);
                    first = below;
                }

                line = below;
            }

            SplitPart(text, first.Start, line.End, paragraph, lowerCased, sentences);
            paragraph += sentences.Count > before ? 1 : 0;
        }
    }

    /// <summary>Whether a word is a name that is written with an exclamation mark behind it, as <c>Yahoo!</c>; given without the mark.</summary>
    internal bool IsNameWithMark(ReadOnlySpan<char> word) => _abbreviations.HasWithMark(word);

    private void SplitPart(ReadOnlySpan<char> text, int start, int end, int paragraph, bool lowerCased, List<SentenceSpan> sentences)
    {
        SentenceScanner scanner = new(text, new TextSpan(start, end - start), paragraph, _abbreviations, lowerCased, sentences);
        scanner.Run();
    }

    /// <summary>Whether a text has small letters and no capital, as some corpora are published.</summary>
    private static bool IsLowerCased(ReadOnlySpan<char> sample)
    {
        bool small = false;
        foreach (char c in sample)
        {
            if (char.IsUpper(c))
            {
                return false;
            }

            small |= char.IsLower(c);
        }

        return small;
    }
}
