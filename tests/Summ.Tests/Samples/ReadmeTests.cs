using System.Text.RegularExpressions;

namespace Summ.Tests.Samples;

public sealed class ReadmeTests
{
    [Theory]
    [InlineData("library")]
    [InlineData("system")]
    [InlineData("use")]
    public void Sample_IsTheCodeThatIsCompiledAndRun(string name)
    {
        string source = File.ReadAllText(Path.Combine(Root(), "tests", "Summ.Tests", "Samples", "LibrarySample.cs"));
        Match sample = Regex.Match(source, $@"// sample: {name}\n(.*?)\n *// end", RegexOptions.Singleline);
        Assert.True(sample.Success);
        Assert.Contains("\n" + Unindented(sample.Groups[1].Value) + "\n", File.ReadAllText(Path.Combine(Root(), "README.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void Links_LeadToFiles()
    {
        foreach (string page in Directory.EnumerateFiles(Path.Combine(Root(), "docs"), "*.md").Append(Path.Combine(Root(), "README.md")))
        {
            foreach (Match link in Regex.Matches(File.ReadAllText(page), @"\]\((?!https?://)([^)#]+)"))
            {
                string target = Path.Combine(Path.GetDirectoryName(page)!, link.Groups[1].Value);
                Assert.True(File.Exists(target) || Directory.Exists(target), $"{Path.GetFileName(page)} links to {link.Groups[1].Value}, which is not there");
            }
        }
    }

    private static string Unindented(string code)
    {
        string[] lines = code.Split('\n');
        int indent = lines.Where(l => l.Trim().Length > 0).Min(l => l.Length - l.TrimStart().Length);
        return string.Join('\n', lines.Select(l => l.Length >= indent ? l[indent..] : ""));
    }

    private static string Root()
    {
        DirectoryInfo folder = new(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Summ.sln")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }
}
