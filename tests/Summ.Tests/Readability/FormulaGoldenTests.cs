using System.Globalization;
using System.Text.Json;
using Summ.Readability;

namespace Summ.Tests.Readability;

/// <summary>
/// Every row of the golden cases. Rows called <c>degenerate</c> record what other programs return, which contradict each other; there our
/// contract holds:
/// <list type="bullet">
/// <item>no words or no sentences: NaN. Others give 0, or compute as if sentences had no length; that holds too for formulas that need only
/// one of the two (FORCAST without sentences, EFLAW and Linsear Write without words), and for Coleman-Liau, Crawford and Gulpease, which
/// divide by words alone.</item>
/// <item>words and sentences, but no syllables or letters: plain arithmetic, as the reference has it. Others give NaN (npm) or 0
/// (textstat), though an analysed text cannot have such counts.</item>
/// </list>
/// </summary>
public sealed class FormulaGoldenTests
{
    private const string Golden = "reference/readability/formula-cases.jsonl";
    private const string GradeTable = "dale_chall_grade_level";

    [GoldenFact(Golden)]
    public void EveryRow_IsReproduced()
    {
        Dictionary<string, int> rows = [];
        foreach (JsonElement row in Rows())
        {
            string name = row.GetProperty("formula").GetString()!;
            if (name == GradeTable)
            {
                continue;
            }

            TextCounts counts = CountsOf(name, row.GetProperty("inputs"));
            double expected = Expected(row, in counts);
            double actual = Formulas.Find(IdOf(name)).Compute(in counts);
            Assert.True(
                double.IsNaN(expected) ? double.IsNaN(actual) : Math.Abs(expected - actual) <= 1e-9 * Math.Abs(expected),
                $"{row.GetProperty("id")}: {actual}, expected {expected}");
            rows[name] = rows.GetValueOrDefault(name) + 1;
        }

        Assert.Equal(50, rows.Count);
        Assert.Equal(985, rows.Values.Sum());
        Assert.All(rows, r => Assert.True(r.Value >= 19, r.Key));
    }

    // The bands of Dale-Chall are its table of grades.
    [GoldenFact(Golden)]
    public void GradeTableOfDaleChall_IsReproducedByTheBands()
    {
        Dictionary<string, string> labels = new()
        {
            ["[0, 4]"] = "grade 4 and below",
            ["[5, 6]"] = "grades 5 and 6",
            ["[7, 8]"] = "grades 7 and 8",
            ["[9, 10]"] = "grades 9 and 10",
            ["[11, 12]"] = "grades 11 and 12",
            ["[13, 15]"] = "grades 13 to 15",
            ["[16, \"Infinity\"]"] = "grade 16 and above",
        };
        JsonElement[] rows = [.. Rows().Where(r => r.GetProperty("formula").GetString() == GradeTable)];

        Assert.Equal(17, rows.Length);
        foreach (JsonElement row in rows)
        {
            string? expected = labels.GetValueOrDefault(row.GetProperty("expected").GetRawText());
            Assert.Equal(expected, Formulas.DaleChall1948.BandOf(Number(row.GetProperty("inputs").GetProperty("score"))));
        }
    }

    private static IEnumerable<JsonElement> Rows() => File.ReadLines(GoldenFiles.Find(Golden)!).Select(l => JsonElement.Parse(l));

    // Ids are the names there, but for one.
    private static string IdOf(string name) => name == "flesch_kincaid_grade" ? "flesch-kincaid" : name.Replace('_', '-');

    private static double Expected(JsonElement row, in TextCounts counts)
    {
        if (row.GetProperty("kind").GetString() != "degenerate")
        {
            return Number(row.GetProperty("expected"));
        }

        return counts.Words == 0 || counts.Sentences == 0 ? double.NaN : Number(row.GetProperty("peers").GetProperty("reference"));
    }

    private static double Number(JsonElement value) => value.ValueKind == JsonValueKind.Number
        ? value.GetDouble()
        : double.Parse(value.GetString()!, CultureInfo.InvariantCulture);

    // Formulas that use no words, or no sentences, are given none there: a word each, or one sentence.
    private static TextCounts CountsOf(string name, JsonElement inputs)
    {
        long Get(string input) => inputs.TryGetProperty(input, out JsonElement value) ? value.GetInt64() : 0;
        long sentences = inputs.TryGetProperty("sentences", out JsonElement given) ? given.GetInt64() : 1;
        long words = inputs.TryGetProperty("words", out given) ? given.GetInt64()
            : inputs.TryGetProperty("easy_words", out given) ? given.GetInt64() + Get("hard_words")
            : sentences;
        bool isFamiliarGiven = inputs.TryGetProperty("familiar_words", out JsonElement familiar);
        return new TextCounts
        {
            Sentences = sentences,
            Words = words,
            Letters = Get("letters"),
            Characters = Get("characters"),
            Syllables = Get("syllables"),
            Polysyllables = Get("polysyllables") + (name == "linsear_write" ? Get("hard_words") : 0),
            Monosyllables = Get("monosyllables"),
            LongWords = Get("long_words"),
            MiniWords = Get("mini_words"),
            WordsOfSixLetters = Get("long_words"),
            WordsOfFourSyllables = Get("hard_words"),
            WordsOfFiveSyllables = Get("complex_words"),
            DifficultWords = isFamiliarGiven ? words - familiar.GetInt64() : Get("difficult_words"),
            DifficultWordsOfTwoSyllables = Get("difficult_words"),
            UnfamiliarTypes = Get("unfamiliar_words"),
            FaseehWords = Get("faseeh_words"),
            ComplexWords = Get("complex_words"),
        };
    }
}
