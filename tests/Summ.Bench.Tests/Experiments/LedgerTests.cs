using System.Text.Json;
using CsCheck;
using Summ.Bench.Experiments;
using Summ.Scoring;

namespace Summ.Bench.Tests.Experiments;

public sealed class LedgerTests
{
    private static readonly Gen<double> Number = Gen.OneOf(Gen.Double[-1e6, 1e6], Gen.OneOf(double.NaN, 0, 1e-300, 0.1, 1.0 / 3));

    private static readonly Gen<string> Text = Gen.OneOf("", "a", "\"quoted\" \\", "two\nlines\r\n", "é€𝄞", "\u2028\0\u007f", "<b>&'", "{\"key\":1}");

    [Fact]
    public void Cells_AreReadBackAsTheyWereWritten()
    {
        using TemporaryFolder folder = new();
        Gen<Cell> cell =
            from texts in Text.Array[4]
            from index in Gen.Int[0, 1_000_000]
            from sentences in Gen.Int[0, 9999].Array[0, 5]
            from numbers in Number.Array[6]
            from error in Gen.Bool
            select new Cell
            {
                Key = texts[0],
                System = texts[1],
                Document = texts[2],
                Language = texts[3],
                Index = index,
                Sentences = sentences,
                Summary = texts[3],
                Words = index,
                Scores = new Dictionary<string, MetricValue> { ["t"] = MetricValue.OfTriple(numbers[0], numbers[1], numbers[2]), ["n"] = MetricValue.OfNumber(numbers[3]) },
                Readability = new Dictionary<string, double> { ["f"] = numbers[4] },
                SourceReadability = new Dictionary<string, double> { ["f"] = numbers[5] },
                ElapsedMicroseconds = 12.5,
                Error = error ? texts[0] : null,
            };
        cell.Array[1, 5].Sample(
            cells =>
            {
                File.Delete(folder.PathOf(Ledger.FileName));
                using (Ledger ledger = Ledger.Open(folder.Path))
                {
                    ledger.Append(cells[..1]);
                    ledger.Append(cells[1..]);
                }

                Cell[] read = [.. Ledger.Read(folder.Path)];
                Assert.Equal(cells.Select(Plain), read.Select(Plain));
            },
            iter: 200,
            seed: "0000KiRr70F1",
            threads: 1);
    }

    [Fact]
    public void Line_HasTheFieldsThatScriptsDependOn()
    {
        using TemporaryFolder folder = new();
        using (Ledger ledger = Ledger.Open(folder.Path))
        {
            ledger.Append([new Cell { Key = "k", System = "lead", Document = "d", Index = 3, Sentences = [0, 4], Summary = "S.", Scores = new Dictionary<string, MetricValue> { ["rouge-1"] = MetricValue.OfTriple(0.5, 0.25, 1.0 / 3) }, Readability = new Dictionary<string, double> { ["x"] = double.NaN }, ElapsedMicroseconds = 1.26 }]);
        }

        Assert.Equal(
            """{"system":"lead","document":"d","index":3,"key":"k","language":"en","sentences":[0,4],"summary":"S.","words":0,"scores":{"rouge-1":{"precision":0.5,"recall":0.25,"f1":0.3333333333333333}},"readability":{"x":null},"source_readability":{},"elapsed_us":1.3}""" + "\n",
            File.ReadAllText(folder.PathOf(Ledger.FileName)));
    }

    [Fact]
    public void LineThatSaysNoLanguage_IsEnglish()
    {
        using TemporaryFolder folder = new();
        const string line = """{"system":"lead","document":"d","index":3,"key":"k","sentences":[],"summary":"","words":0,"scores":{},"readability":{},"source_readability":{},"elapsed_us":1}""";
        folder.Write(Ledger.FileName, $"{line}\n{line.Replace("\"key\"", "\"language\":\"de\",\"key\"", StringComparison.Ordinal)}\n");
        Assert.Equal(["en", "de"], Ledger.Read(folder.Path).Select(c => c.Language));
        folder.Write(Ledger.FileName, $"{line.Replace("\"key\"", "\"language\":7,\"key\"", StringComparison.Ordinal)}\n");
        Assert.Throws<InputException>(() => Ledger.Read(folder.Path).Count());
    }

    private static string Plain(Cell cell) => JsonSerializer.Serialize(new
    {
        cell.Key,
        cell.System,
        cell.Document,
        cell.Language,
        cell.Index,
        cell.Sentences,
        cell.Summary,
        cell.Words,
        Scores = cell.Scores.Select(s => $"{s.Key} {s.Value.IsTriple} {s.Value.Precision:R} {s.Value.Recall:R} {s.Value.F1:R} {s.Value.Value:R}"),
        Readability = cell.Readability.Select(s => $"{s.Key} {s.Value:R}"),
        Source = cell.SourceReadability.Select(s => $"{s.Key} {s.Value:R}"),
        cell.ElapsedMicroseconds,
        cell.Error,
    });
}
