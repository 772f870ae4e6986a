using System.Globalization;
using System.Text;
using Summ.Html.Parsing;

namespace Summ.Html.Tests.Robustness;

/// <summary>Makes pages that are meant to break a parser, and reads what remains of them.</summary>
internal static class Bombs
{
    public const string Prose = "The ferry left the old harbour at dawn, as it had done for sixty years, and nobody on deck said a word until the lighthouse lay behind them.";

    private const int SmallStack = 256 * 1024;

    public static string Repeat(string part, int count) => new StringBuilder(part.Length * count).Insert(0, part, count).ToString();

    /// <summary>The part once for each number, with the number in place of <c>#</c>.</summary>
    public static string Number(string part, int count, bool down = false)
    {
        StringBuilder text = new();
        for (int i = 0; i < count; i++)
        {
            text.Append(part.Replace("#", (down ? count - 1 - i : i).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        }

        return text.ToString();
    }

    /// <summary>Options whose time is the thread's work, so much of it that only quadratic work spends it.</summary>
    public static ArticleExtractorOptions Patient(int maxNodes = 2_000_000) =>
        new() { MaxInputBytes = int.MaxValue, MaxNodes = maxNodes, TimeBudget = TimeSpan.FromMinutes(2), Clock = new ThreadTime() };

    /// <summary>Extracts on a stack that some hundred nested calls would overflow, which ends the process.</summary>
    public static ExtractedArticle OnSmallStack(string html, ArticleExtractorOptions? options = null)
    {
        ExtractedArticle? article = null;
        Exception? failure = null;
        Thread thread = new(
            () =>
            {
                try
                {
                    article = new ArticleExtractor(options ?? Patient()).Extract(html);
                }
                catch (Exception exception)
                {
                    failure = exception;
                }
            },
            SmallStack);
        thread.Start();
        thread.Join();
        return failure is null ? article! : throw new AggregateException(failure);
    }

    /// <summary>All characters of the page's tree that are no white space, in document order.</summary>
    public static string TreeText(string html)
    {
        PageTree tree = PageParser.Parse(html, new ParseBudget(Patient(), CancellationToken.None));
        StringBuilder text = new();
        for (int i = 0; i < tree.Count; i++)
        {
            foreach (char c in tree.Text(i))
            {
                if (!char.IsWhiteSpace(c))
                {
                    text.Append(c);
                }
            }
        }

        return text.ToString();
    }
}
