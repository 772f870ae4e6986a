namespace Summ.Bench.Corpora.OneStopEnglish;

/// <summary>What the path of a file of OneStopEnglish says.</summary>
/// <param name="Path">The path.</param>
/// <param name="Article">Name of the article: without the level, without blanks at its end.</param>
/// <param name="Level">Index of the level, 0 for the easiest.</param>
internal sealed record LevelFile(string Path, string Article, int Level)
{
    private const string FolderEnd = "-txt";
    private const string FileEnd = ".txt";

    /// <summary>Names of the levels, the easiest first; folders and files have them in their names.</summary>
    public static readonly IReadOnlyList<string> Levels = ["ele", "int", "adv"];

    /// <summary>Identifier of the text, as its file is named.</summary>
    public string Id => $"{Article}-{Levels[Level]}";

    /// <summary>What a path says; null when it is none of the corpus: the folder and the end of the name must tell the same level.</summary>
    public static LevelFile? Of(string path)
    {
        string[] parts = path.Split('/');
        string name = parts[^1].EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? parts[^1][..^3] : parts[^1];
        if (parts.Length < 2 || !name.EndsWith(FileEnd, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        string stem = name[..^FileEnd.Length].Trim();
        for (int level = 0; level < Levels.Count; level++)
        {
            string end = $"-{Levels[level]}";
            if (parts[^2].Equals(Levels[level] + FolderEnd, StringComparison.OrdinalIgnoreCase) && stem.EndsWith(end, StringComparison.OrdinalIgnoreCase) && stem.Length > end.Length)
            {
                return new LevelFile(path, stem[..^end.Length].Trim(), level);
            }
        }

        return null;
    }
}
