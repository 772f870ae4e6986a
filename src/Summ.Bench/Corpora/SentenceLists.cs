using Summ.Text;

namespace Summ.Bench.Corpora;

/// <summary>Makes the list of sentences of a reference that a corpus gives as one string.</summary>
public static class SentenceLists
{
    /// <summary>Its lines when it has several, as ROUGE's tools expect; else its sentences as the splitter finds them.</summary>
    public static IReadOnlyList<string> Of(string reference, Language? language = null)
    {
        ArgumentNullException.ThrowIfNull(reference);
        string[] lines = reference.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (lines.Length != 1)
        {
            return lines;
        }

        List<SentenceSpan> spans = [];
        (language ?? Language.English).Splitter.Split(lines[0], spans);
        return spans.ConvertAll(s => s.Span.In(lines[0]).ToString());
    }
}
