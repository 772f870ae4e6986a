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

        return OfProse(lines[0], language);
    }

    /// <summary>The sentences of prose as the splitter finds them, for a corpus whose line breaks are paragraphs and not sentences.</summary>
    public static IReadOnlyList<string> OfProse(string reference, Language? language = null)
    {
        ArgumentNullException.ThrowIfNull(reference);
        List<SentenceSpan> spans = [];
        (language ?? Language.English).Splitter.Split(reference, spans);
        return spans.ConvertAll(s => s.Span.In(reference).ToString());
    }
}
