namespace Summ.Cli.Tests;

public sealed class HelpTests
{
    [Theory]
    [InlineData]
    [InlineData("summarize")]
    [InlineData("extract")]
    [InlineData("readability")]
    [InlineData("score")]
    [InlineData("run")]
    [InlineData("report")]
    [InlineData("compare")]
    [InlineData("metrics-vs-humans")]
    [InlineData("list")]
    [InlineData("list", "systems")]
    [InlineData("list", "selectors")]
    [InlineData("list", "metrics")]
    [InlineData("list", "formulas")]
    [InlineData("list", "measures")]
    [InlineData("list", "corpora")]
    public async Task Help_EndsWithExamplesThatAreUnderstood(params string[] command)
    {
        string help = (await Cli.RunAsync([.. command, "--help"])).Succeeded().Output;

        string[] examples = [.. help[help.IndexOf("Example", StringComparison.Ordinal)..].Split('\n').Where(l => l.StartsWith("  summ ", StringComparison.Ordinal)).Select(l => l.Trim())];
        Assert.NotEmpty(examples);
        foreach (string example in examples)
        {
            await AssertIsUnderstood(example);
        }
    }

    [Fact]
    public async Task Version_IsANumber() => Assert.Matches(@"^\d+\.\d+\.\d+", (await Cli.RunAsync("--version")).Succeeded().Output);

    // What needs no file runs; of the others the only complaint is the file.
    private static async Task AssertIsUnderstood(string example)
    {
        string[] words = example.Split(" > ")[0].Split(' ')[1..];
        if (words[0] == "list")
        {
            Assert.NotEqual("", (await Cli.RunAsync(words)).Succeeded().Output);
        }
        else if (words is ["run"])
        {
            using TempFolder folder = new();
            (await Cli.RunAsync("run", "--limit", "1", "--no-throughput", "--output", folder.At("o"))).Succeeded();
        }
        else
        {
            using TempFolder folder = new();
            string[] elsewhere = [.. words.Select(w => (w.Contains('.') || w.Contains('/')) && !w.StartsWith("http", StringComparison.Ordinal) && w != "rouge-1.5.5" ? folder.At(w) : w)];
            string[] offline = [.. elsewhere.Select(w => w.StartsWith("http", StringComparison.Ordinal) ? folder.At("page.html") : w)];
            Assert.Contains("no such", (await Cli.RunAsync(offline)).Failed());
        }
    }
}
