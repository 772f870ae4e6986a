using Summ.Bench.Corpora;

namespace Summ.Bench.Tests.Corpora;

public sealed class MarkdownTextTests
{
    [Fact]
    public void Prose_IsReadWithoutMarks()
    {
        (string? title, string text) = MarkdownText.Read("""
            ---
            layout: post
            ---
            # The *old* harbour

            It was **built** in 1953, see [the plans](http://example.org/plans "x") and `make`.
            The line goes on &amp; on.

            ![a picture](p.png)

            ```sh
            # no heading
            ```

            - First item.
            - Second item.

            > A quotation.

            | head | other |
            | --- | --- |
            | cell | more |

            <div>raw</div>

            Setext
            ------
            """);
        Assert.Equal("The old harbour", title);
        Assert.Equal(
            ["It was built in 1953, see the plans and make. The line goes on & on.", "First item.", "Second item.", "A quotation.", "head", "other", "cell", "more", "Setext"],
            text.Split("\n\n"));
    }

    [Theory]
    [InlineData("", null, "")]
    [InlineData("# Only a heading", null, "Only a heading")]
    [InlineData("No heading.", null, "No heading.")]
    [InlineData("```\ncode\n```", null, "")]
    public void SmallFile_IsRead(string markdown, string? title, string text) => Assert.Equal((title, text), MarkdownText.Read(markdown));

    [Theory]
    [InlineData(">", 10_000)]
    [InlineData("[", 20_000)]
    [InlineData("*a ", 20_000)]
    [InlineData("- ", 5_000)]
    public void DeepNesting_IsReadOrRefused(string unit, int times)
    {
        try
        {
            Assert.Contains("end", MarkdownText.Read(string.Concat(Enumerable.Repeat(unit, times)) + "end").Text, StringComparison.Ordinal);
        }
        catch (InputException e)
        {
            Assert.Contains("nested", e.Message, StringComparison.Ordinal);
        }
    }
}
