using System.Reflection;
using System.Text;
using Summ.Text;

namespace Summ.Benchmarks.Readability;

/// <summary>
/// The articles of the built-in corpus in a row, by name. They have about 800 sentences; a longer text has them again and so no more distinct words.
/// </summary>
internal static class BuiltInProse
{
    private const string Prefix = "prose/";
    private const string BetweenParagraphs = "\n\n";

    /// <summary>Whole paragraphs with at least so many sentences.</summary>
    public static string Make(int sentences)
    {
        string[] paragraphs = Read();
        StringBuilder text = new();
        int count = 0;
        for (int i = 0; count < sentences; i++)
        {
            string paragraph = paragraphs[i % paragraphs.Length];
            text.Append(i == 0 ? "" : BetweenParagraphs).Append(paragraph);
            count += Document.FromText(paragraph).SentenceCount;
        }

        return text.ToString();
    }

    private static string[] Read()
    {
        Assembly assembly = typeof(BuiltInProse).Assembly;
        List<string> paragraphs = [];
        foreach (string name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using StreamReader reader = new(assembly.GetManifestResourceStream(name)!);
            paragraphs.AddRange(reader.ReadToEnd().Split(BetweenParagraphs, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        }

        return [.. paragraphs];
    }
}
