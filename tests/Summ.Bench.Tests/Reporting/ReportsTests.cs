using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CsvHelper;
using Summ.Bench.Reporting;
using Summ.Catalogue;

namespace Summ.Bench.Tests.Reporting;

public sealed class ReportsTests
{
    [Fact]
    public void Markdown_EscapesMarksAndShowsTheBound() => Assert.Equal(
        """
        **R\&D\_\<news\>\|50%**, 12 documents, at most 3s each

        | # | System | ROUGE-1 | Redundancy | Compression | Words | Flesch | FK grade | docs/s | MB/s | KB/doc | Failed |
        | ---: | :--- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
        | 1 | text-rank:damping=0.9 | 43.22 ±3.0 | 0.043 | 7.000 | 58 | 55.5 | 8.3 | 12,346 | 7.9 | 1.2 | 0 |
        | 2 | my\_sys\|\<b\>\*\&% | 25.00 ±3.0 | 0.025 | 7.000 | 58 | 55.5 | 8.3 | n/a | n/a | n/a | 2 |
        | 3 | broken | n/a | n/a | n/a | n/a | n/a | n/a | n/a | n/a | n/a | 12 |
        |  | *oracle* (bound) | 60.00 ±3.0 | 0.060 | 7.000 | 58 | 55.5 | 8.3 | 3 | 0.0 | 987.7 | 0 |

        - ROUGE is F1 x 100, mean over documents.
        - Sorted by ROUGE-1; ± is the wider half of its 95% bootstrap interval.
        - A system with failures has means over fewer documents and cannot be compared; it stands behind the others.
        - The oracle below the line looks at the references: it is the bound, not a contestant.
        - Flesch and FK grade are of the summaries; those of the articles are 60.3 and 9.0.
        - Speed by BenchmarkDotNet: analysed documents summarised on one thread; KB allocated for each.
        - 1 broken record passed over.

        """,
        Write("markdown"));

    [Fact]
    public void Latex_EscapesMarksAndRulesTheBoundOff() => Assert.Equal(
        """
        \begin{table}
        \centering
        \begin{tabular}{rlrrrrrrrrrr}
        \toprule
        \# & System & ROUGE-1 & Redundancy & Compression & Words & Flesch & FK grade & docs/s & MB/s & KB/doc & Failed \\
        \midrule
        1 & text-rank:damping=0.9 & 43.22 $\pm$3.0 & 0.043 & 7.000 & 58 & 55.5 & 8.3 & 12,346 & 7.9 & 1.2 & 0 \\
        2 & my\_sys\textbar{}\textless{}b\textgreater{}*\&\% & 25.00 $\pm$3.0 & 0.025 & 7.000 & 58 & 55.5 & 8.3 & n/a & n/a & n/a & 2 \\
        3 & broken & n/a & n/a & n/a & n/a & n/a & n/a & n/a & n/a & n/a & 12 \\
        \midrule
         & oracle & 60.00 $\pm$3.0 & 0.060 & 7.000 & 58 & 55.5 & 8.3 & 3 & 0.0 & 987.7 & 0 \\
        \bottomrule
        \end{tabular}
        \caption{R\&D\_\textless{}news\textgreater{}\textbar{}50\%, 12 documents, at most 3s each. ROUGE is F1 x 100, mean over documents. Sorted by ROUGE-1; $\pm$ is the wider half of its 95\% bootstrap interval. A system with failures has means over fewer documents and cannot be compared; it stands behind the others. The oracle below the line looks at the references: it is the bound, not a contestant. Flesch and FK grade are of the summaries; those of the articles are 60.3 and 9.0. Speed by BenchmarkDotNet: analysed documents summarised on one thread; KB allocated for each. 1 broken record passed over.}
        \end{table}

        """,
        Write("latex"));

    [Fact]
    public void Html_IsWellFormedAndNeedsNothingFromOutside()
    {
        string html = Write("html");
        List<string> errors = [];
        HtmlParser parser = new(new HtmlParserOptions { IsStrictMode = true });
        parser.Error += (_, e) => errors.Add(e.ToString()!);
        using AngleSharp.Html.Dom.IHtmlDocument page = parser.ParseDocument(html);
        Assert.Empty(errors);
        Assert.Equal("Summ: R&D_<news>|50%", page.Title);
        Assert.Empty(page.QuerySelectorAll("[src],[href],script,link,img,iframe,b"));
        Assert.DoesNotContain("url(", html, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", html, StringComparison.Ordinal);
        LeaderboardTable table = LeaderboardTable.Of(HandMade.Board);
        Assert.Equal(table.Columns, page.QuerySelectorAll("th").Select(t => t.TextContent));
        Assert.Equal(table.Lines.SelectMany(l => l.Cells), page.QuerySelectorAll("tbody td").Select(t => t.TextContent));
        IElement bound = Assert.Single(page.QuerySelectorAll("tr.bound"));
        Assert.Equal("oracle", bound.Children[1].TextContent);
        Assert.Equal(table.Notes, page.QuerySelectorAll("li").Select(t => t.TextContent));
    }

    [Fact]
    public void Csv_ParsesBackToEverythingMeasured()
    {
        using CsvReader csv = CsvReader.FromText(Write("csv"), new CsvReaderOptions());
        Assert.Equal(
            [
                "system", "upper_bound", "documents", "failures", "words", "rouge-1_precision", "rouge-1_recall", "rouge-1_f1", "rouge-1_f1_low", "rouge-1_f1_high",
                "redundancy", "redundancy_low", "redundancy_high", "compression", "compression_low", "compression_high",
                "flesch-reading-ease", "flesch-reading-ease_low", "flesch-reading-ease_high", "flesch-kincaid", "flesch-kincaid_low", "flesch-kincaid_high",
                "documents_per_second", "megabytes_per_second", "allocated_bytes_per_document",
                "vs_best_difference", "vs_best_low", "vs_best_high", "vs_best_p", "vs_best_p_holm", "vs_best_tied",
            ],
            csv.Headers);
        AssertRows(csv, HandMade.Board);
    }

    [Fact]
    public void Csv_OfATestedBoardHasTheTest()
    {
        using CsvReader csv = CsvReader.FromText(Write("csv", HandMade.Tested), new CsvReaderOptions());
        AssertRows(csv, HandMade.Tested);
    }

    [Theory]
    [InlineData("markdown", "| ≈2 | like |")]
    [InlineData("html", "<td>≈2</td><td>like</td>")]
    [InlineData("latex", @"$\approx$2 & like &")]
    public void TiedSystem_IsMarked(string format, string expected)
    {
        string report = Write(format, HandMade.Tested);
        Assert.Contains(expected, report, StringComparison.Ordinal);
        Assert.DoesNotContain(format == "latex" ? "≥" : "\0", report, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("markdown", "| FK grade | Harder |", "| 8.3 | -0.8 |", "- Harder is the FK grade")]
    [InlineData("html", "<th>FK grade</th><th>Harder</th>", "<td>8.3</td><td>-0.8</td>", "<li>Harder is the FK grade")]
    [InlineData("latex", "& FK grade & Harder &", "& 8.3 & -0.8 &", " Harder is the FK grade")]
    [InlineData("json", "\"readability_change\": {", "\"value\": -0.8125", "\"documents\": 9")]
    public void ChangeOfReadability_IsInEachReport(string format, string head, string value, string note)
    {
        string report = Write(format, HandMade.Changed);
        Assert.Contains(head, report, StringComparison.Ordinal);
        Assert.Contains(value, report, StringComparison.Ordinal);
        Assert.Contains(note, report, StringComparison.Ordinal);
    }

    [Fact]
    public void Csv_HasTheChangeByAllFormulasAtTheEnd()
    {
        using CsvReader csv = CsvReader.FromText(Write("csv", HandMade.Changed), new CsvReaderOptions());
        Assert.Equal(
            [
                "vs_best_tied",
                "flesch-reading-ease_change", "flesch-reading-ease_change_low", "flesch-reading-ease_change_high", "flesch-reading-ease_change_documents",
                "flesch-kincaid_change", "flesch-kincaid_change_low", "flesch-kincaid_change_high", "flesch-kincaid_change_documents",
            ],
            csv.Headers!.TakeLast(9));
        foreach (LeaderboardRow row in HandMade.Changed.Rows)
        {
            Assert.True(csv.Read());
            foreach ((string formula, Summ.Bench.Statistics.MeanInterval change) in row.ReadabilityChange)
            {
                Assert.Equal(
                    (change.Mean, change.Low, change.High, change.Count),
                    (Number(csv, $"{formula}_change"), Number(csv, $"{formula}_change_low"), Number(csv, $"{formula}_change_high"), csv.Parse<int>($"{formula}_change_documents")));
            }
        }
    }

    // A file put together by hand may lack the change of a system: the others keep their columns.
    [Fact]
    public void Csv_OfASystemWithoutChange_HasEmptyFields()
    {
        Leaderboard board = HandMade.Changed with { Rows = [HandMade.Changed.Rows[0], HandMade.Board.Rows[1]] };
        string[] lines = Write("csv", board).ReplaceLineEndings("\n").Split('\n');
        Assert.EndsWith(",,,,0,,,,0", lines[2], StringComparison.Ordinal);
        Assert.Equal("n/a", LeaderboardTable.Of(board).Lines[1].Cells[8]);
    }

    private static void AssertRows(CsvReader csv, Leaderboard board)
    {
        foreach (LeaderboardRow row in board.Rows)
        {
            Assert.True(csv.Read());
            Assert.Equal(row.Name, csv.GetString("system"));
            Assert.Equal(row.IsUpperBound, csv.Parse<bool>("upper_bound"));
            Assert.Equal((row.Documents, row.Failures), (csv.Parse<int>("documents"), csv.Parse<int>("failures")));
            Assert.Equal(row.Words, Number(csv, "words"));
            Assert.Equal(row.Scores["rouge-1"].Precision, Number(csv, "rouge-1_precision"));
            Assert.Equal(row.Scores["rouge-1"].Recall, Number(csv, "rouge-1_recall"));
            Assert.Equal(row.Scores["rouge-1"].Primary.Mean, Number(csv, "rouge-1_f1"));
            Assert.Equal(row.Scores["rouge-1"].Primary.Low, Number(csv, "rouge-1_f1_low"));
            Assert.Equal(row.Scores["redundancy"].Primary.High, Number(csv, "redundancy_high"));
            Assert.Equal(row.Readability["flesch-kincaid"].Mean, Number(csv, "flesch-kincaid"));
            Assert.Equal((row.VersusBest?.Difference ?? double.NaN, row.VersusBest?.Low ?? double.NaN), (Number(csv, "vs_best_difference"), Number(csv, "vs_best_low")));
            Assert.Equal((row.VersusBest?.P ?? double.NaN, row.VersusBest?.AdjustedP ?? double.NaN), (Number(csv, "vs_best_p"), Number(csv, "vs_best_p_holm")));
            Assert.Equal(row.VersusBest?.Tied.ToString().ToLowerInvariant() ?? "", csv.GetString("vs_best_tied"));
            Assert.Equal(row.Throughput?.AllocatedBytesPerDocument ?? double.NaN, Number(csv, "allocated_bytes_per_document"));
        }

        Assert.False(csv.Read());
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    public void Culture_ChangesNoReport(string culture)
    {
        string[] expected = [.. Reports.All.Select(r => Write(r.Format, HandMade.Tested))];
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Reports.All.Select(r => Write(r.Format, HandMade.Tested)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void UnknownFormat_IsRefusedWithAGuess()
    {
        Assert.Equal(["markdown", "html", "csv", "latex", "json"], Reports.All.Select(r => r.Format));
        Assert.Contains("'markdown'", Assert.Throws<CatalogueException>(() => Reports.Find("markdwon")).Message, StringComparison.Ordinal);
    }

    private static double Number(CsvReader csv, string name) =>
        csv.GetString(name) is { Length: > 0 } text ? double.Parse(text, CultureInfo.InvariantCulture) : double.NaN;

    private static string Write(string format) => Write(format, HandMade.Board);

    private static string Write(string format, Leaderboard board)
    {
        using StringWriter writer = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
        Reports.Find(format).Write(board, writer);
        return writer.ToString();
    }
}
