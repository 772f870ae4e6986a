using System.Globalization;
using System.Text;
using Spectre.Console;
using Summ.Readability;

namespace Summ.Cli.Output;

/// <summary>The hardest sentences and words of a text and its paragraphs, for people.</summary>
internal static class HardnessView
{
    private const int MostParagraphs = 40;
    private const int WidthOfExcerptInPipe = 160;
    private const int NarrowestExcerpt = 20;

    public static void WriteSentences(Terminal terminal, ReadabilityReport report)
    {
        if (report.Sentences.Count == 0)
        {
            return;
        }

        terminal.PrintSentence($"Hardest sentences: {HowMuch(report.Yardstick)} without each", "bold");
        foreach (HardSentence sentence in report.Sentences)
        {
            string parts = double.IsFinite(sentence.Adds) && Math.Abs(sentence.Adds) >= 0.005
                ? $" (length {Signed(sentence.ByLength)}, words {Signed(sentence.ByWords)})"
                : "";
            terminal.PrintSentence(string.Create(CultureInfo.InvariantCulture, $"{sentence.Index + 1,4} {Signed(sentence.Adds),6}  {Why(sentence.Counts)}{parts}"), "default");
            terminal.PrintSentence($"     {Excerpt(report.Document.SentenceText(sentence.Index), Width(terminal) - 6)}", "grey");
        }

        terminal.Output.WriteLine();
    }

    public static void WriteWords(Terminal terminal, ReadabilityReport report)
    {
        if (report.Words.Count == 0)
        {
            return;
        }

        terminal.PrintSentence($"Hardest words: {HowMuch(report.Yardstick)} with a plain word in place", "bold");
        Table table = terminal.NewTable().AddColumn("Word").AddColumn(Right("Adds")).AddColumn(Right("Times")).AddColumn(Right("Syllables")).AddColumn(Right("Letters")).AddColumn(Right("First in"));
        int widest = Math.Max(NarrowestExcerpt, Width(terminal) - 54);
        foreach (HardWord word in report.Words)
        {
            table.AddRow(
                Markup.Escape(Excerpt(word.Word, widest)), Signed(word.Adds), Whole(word.Occurrences), Whole(word.Syllables), Whole(word.Letters), Whole(word.FirstSentence + 1));
        }

        terminal.Tables.Write(table);
        terminal.Output.WriteLine();
    }

    /// <summary>All in the order of the text, since that is how a text is read; a long text shows the first ones only.</summary>
    public static void WriteParagraphs(Terminal terminal, ReadabilityReport report)
    {
        if (report.Paragraphs.Count < 2)
        {
            return;
        }

        bool hasList = report.Paragraphs[0].Counts.DifficultWords != TextCounts.NotCounted;
        Table table = terminal.NewTable().AddColumn(Right("Paragraph")).AddColumn(Right("Words")).AddColumn(Right("Sentences")).AddColumn(Right("Words each"))
            .AddColumn(Right(hasList ? "Difficult" : "Long"));
        foreach (FormulaInfo formula in report.ParagraphFormulas)
        {
            table.AddColumn(Right(formula.Name));
        }

        foreach (ParagraphReadability paragraph in report.Paragraphs.Take(MostParagraphs))
        {
            TextCounts counts = paragraph.Counts;
            long hard = hasList ? counts.DifficultWords : counts.LongWords;
            table.AddRow(
            [
                Whole(paragraph.Index + 1), Whole(counts.Words), Whole(counts.Sentences), ReadabilityView.Shown(paragraph.WordsPerSentence),
                string.Create(CultureInfo.InvariantCulture, $"{100.0 * hard / counts.Words:0}%"),
                .. report.ParagraphFormulas.Select(f => Rough(paragraph, paragraph.Compute(f))),
            ]);
        }

        terminal.Tables.Write(table);
        string rough = report.Paragraphs.Take(MostParagraphs).Any(p => p.IsRough)
            ? string.Create(CultureInfo.InvariantCulture, $"~ rough: fewer than {ParagraphReadability.SampleWords} words; n/a below {ParagraphReadability.FewestWords} words.")
            : "";
        string left = report.Paragraphs.Count > MostParagraphs
            ? string.Create(CultureInfo.InvariantCulture, $" {report.Paragraphs.Count - MostParagraphs:#,0} more paragraphs are in --format json.")
            : "";
        if (rough.Length + left.Length > 0)
        {
            terminal.PrintSentence((rough + left).Trim(), "grey");
        }

        terminal.Output.WriteLine();
    }

    /// <summary>The beginning of a text in one line without control characters, cut between characters.</summary>
    public static string Excerpt(ReadOnlySpan<char> text, int width)
    {
        StringBuilder line = new();
        int columns = 0;
        bool isGap = false;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (TurnsDirection(rune))
            {
                continue;
            }

            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
            {
                isGap = line.Length > 0;
                continue;
            }

            int needed = (isGap ? 1 : 0) + Columns(rune);
            if (columns + needed > width)
            {
                // Room for the mark: what does not fit goes with a character before it.
                while (line.Length > 0 && columns >= width)
                {
                    Rune.DecodeLastFromUtf16(line.ToString(Math.Max(0, line.Length - 2), Math.Min(2, line.Length)), out Rune last, out int length);
                    line.Length -= length;
                    columns -= Columns(last);
                }

                return line.ToString().TrimEnd() + "…";
            }

            line.Append(isGap ? " " : "").Append(rune);
            columns += needed;
            isGap = false;
        }

        return line.ToString();
    }

    // What would turn round the rest of the screen's line.
    private static bool TurnsDirection(Rune rune) => rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);

    private static int Columns(Rune rune)
    {
        UnicodeCategory category = Rune.GetUnicodeCategory(rune);
        if (category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format)
        {
            return 0;
        }

        // East Asian scripts and pictures take two columns; a rune too wide is only cut earlier.
        return rune.Value is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF)
            or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or >= 0x1F000 ? 2 : 1;
    }

    private static string Why(TextCounts counts) => counts.DifficultWords != TextCounts.NotCounted
        ? string.Create(CultureInfo.InvariantCulture, $"{Words(counts.Words)}, {counts.DifficultWords} difficult, {counts.Polysyllables} polysyllabic")
        : string.Create(CultureInfo.InvariantCulture, $"{Words(counts.Words)}, {counts.LongWords} long, {counts.Polysyllables} polysyllabic");

    private static string Words(long count) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "word" : "words")}");

    private static string HowMuch(Yardstick yardstick) => yardstick.Formulas.Count > 1
        ? "grades that the text would lose"
        : $"how much easier {yardstick.Name} would be";

    private static TableColumn Right(string head) => new TableColumn(Markup.Escape(head)).RightAligned();

    private static string Rough(ParagraphReadability paragraph, double score) => (double.IsFinite(score) && paragraph.IsRough ? "~" : "") + ReadabilityView.Shown(score);

    private static string Whole(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    private static string Signed(double value) => double.IsFinite(value) ? value.ToString("+0.00;-0.00;0.00", CultureInfo.InvariantCulture) : "n/a";

    private static int Width(Terminal terminal) => terminal.OutputIsTerminal ? terminal.Tables.Profile.Width : WidthOfExcerptInPipe;
}
