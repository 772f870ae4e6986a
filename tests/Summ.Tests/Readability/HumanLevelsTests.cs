using System.Globalization;
using System.Text;
using Summ.Readability;
using Summ.Text;

namespace Summ.Tests.Readability;

/// <summary>
/// The 2,362 even rows of CLEAR (Crossley et al. 2022): the number of sentences that its sheet gives, and the correlation of formulas with
/// the ease that readers judged. The floors are what other programs reach with these formulas on the same rows.
/// </summary>
public sealed class HumanLevelsTests
{
    private const string Golden = "corpora/clear/clear-even.csv";

    // Pearson's r in the direction in which it should point.
    private static readonly (string Formula, double Floor)[] Floors =
    [
        ("flesch-reading-ease", 0.556),
        ("flesch-kincaid", 0.527),

        // Fathom, to which names are hard words, has 0.540; textstat 0.523.
        ("gunning-fog", 0.523),
        ("gunning-fog-names", 0.540),
        ("smog", 0.568),
        ("coleman-liau", 0.478),
        ("automated-readability-index", 0.485),

        // text-readability, which counts each difficult word once but divides by all words, has 0.571; CLEAR's own sheet 0.559.
        ("dale-chall-1948", 0.559),

        // As text-readability to three digits, and no further.
        ("dale-chall-1948-names", 0.5705),
        ("dale-chall-1995-cloze", 0.593),

        // On textstat's counts 0.593; the floor is what names bring beyond that.
        ("dale-chall-1995-cloze-names", 0.61),

        // On textstat's counts, where names are difficult, 0.600.
        ("psk-dale-chall", 0.590),
        ("psk-dale-chall-names", 0.600),
        ("spache-1953", 0.525),
        ("spache-1974", 0.541),
        ("bormuth-mean-cloze", 0.517),
        ("lix", 0.537),
        ("rix", 0.531),
        ("forcast", 0.401),
        ("linsear-write", 0.429),
        ("mcalpine-eflaw", 0.338),
        ("psk-flesch", 0.539),
        ("psk-fog", 0.527),
    ];

    [GoldenFact(Golden)]
    public void Excerpts_HaveTheSheetsSentences_AndScoresFollowTheReaders()
    {
        List<string[]> rows = ReadCsv(File.ReadAllText(GoldenFiles.Find(Golden)!));
        int excerpt = Array.IndexOf(rows[0], "Excerpt");
        int sentences = Array.IndexOf(rows[0], "Sentence Count");
        int ease = Array.IndexOf(rows[0], "BT_easiness");
        rows.RemoveAt(0);
        TextCounts[] counts = [.. rows.Select(r => ReadabilityCounter.Count(Document.FromText(r[excerpt])))];
        double[] judged = [.. rows.Select(r => double.Parse(r[ease], CultureInfo.InvariantCulture))];

        Assert.Equal(2362, rows.Count);
        double equal = rows.Zip(counts).Count(x => x.Second.Sentences == long.Parse(x.First[sentences], CultureInfo.InvariantCulture)) / 2362.0;
        Assert.True(equal >= 0.92, FormattableString.Invariant($"{equal:P1} of the sentence counts are the sheet's"));
        Assert.All(Floors, floor =>
        {
            FormulaInfo formula = Formulas.Find(floor.Formula);
            double r = Pearson([.. counts.Select(c => formula.Compute(c))], judged);
            double towardsEase = formula.Direction == ScoreDirection.HigherIsEasier ? r : -r;
            Assert.True(towardsEase >= floor.Floor, FormattableString.Invariant($"{floor.Formula}: {r:F4}"));
        });
    }

    private static double Pearson(double[] x, double[] y)
    {
        double meanX = x.Average();
        double meanY = y.Average();
        double xy = x.Zip(y).Sum(p => (p.First - meanX) * (p.Second - meanY));
        return xy / Math.Sqrt(x.Sum(v => (v - meanX) * (v - meanX)) * y.Sum(v => (v - meanY) * (v - meanY)));
    }

    private static List<string[]> ReadCsv(string text)
    {
        List<string[]> rows = [];
        List<string> row = [];
        StringBuilder cell = new();
        bool quoted = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '"' && quoted && i + 1 < text.Length && text[i + 1] == '"')
            {
                cell.Append('"');
                i++;
            }
            else if (c == '"')
            {
                quoted = !quoted;
            }
            else if (!quoted && c is ',' or '\n')
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (c == '\n')
                {
                    rows.Add([.. row]);
                    row.Clear();
                }
            }
            else
            {
                cell.Append(c);
            }
        }

        return rows;
    }
}
