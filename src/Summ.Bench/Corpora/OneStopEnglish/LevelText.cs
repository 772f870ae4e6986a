namespace Summ.Bench.Corpora.OneStopEnglish;

/// <summary>A text of OneStopEnglish while its faults are looked for.</summary>
internal sealed class LevelText
{
    // The first line of the damaged copy, and of copies that people make of it.
    private static readonly string[] Headings = ["Elementary", "Intermediate", "Advanced"];

    public LevelText(LevelFile file, string raw)
    {
        File = file;
        Article = file.Article;
        Level = file.Level;
        List<string> lines = [.. raw.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
        if (lines.Count > 1 && Headings.Contains(lines[0].TrimEnd(':', '.'), StringComparer.OrdinalIgnoreCase))
        {
            Repairs.Add($"the first line '{lines[0]}' is taken off");
            lines.RemoveAt(0);
            HadHeading = true;
        }

        Text = string.Join("\n\n", lines);
        Words = LevelWords.Of(Text);
        Trigrams = LevelWords.Trigrams(Words);
    }

    public LevelFile File { get; }

    /// <summary>Whether its first line only named the level.</summary>
    public bool HadHeading { get; }

    /// <summary>Paragraphs with blank lines between.</summary>
    public string Text { get; }

    /// <summary>Words in lower case without apostrophes.</summary>
    public IReadOnlyList<string> Words { get; }

    public HashSet<(string First, string Second, string Third)> Trigrams { get; }

    /// <summary>Name of the article it belongs to, at first the one of its file.</summary>
    public string Article { get; set; }

    /// <summary>Index of its level, at first the one of its file.</summary>
    public int Level { get; set; }

    /// <summary>What was put right.</summary>
    public List<string> Repairs { get; } = [];

    /// <summary>Why it is left out, or null.</summary>
    public string? Fault { get; set; }

    /// <summary>Of the distinct runs of three words of the text with fewer of them, the share that the other has too, 0 to 1.</summary>
    public double Shared(LevelText other)
    {
        (LevelText few, LevelText many) = Trigrams.Count <= other.Trigrams.Count ? (this, other) : (other, this);
        return few.Trigrams.Count == 0 ? 0 : (double)few.Trigrams.Count(many.Trigrams.Contains) / few.Trigrams.Count;
    }
}
