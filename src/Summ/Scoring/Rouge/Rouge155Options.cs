namespace Summ.Scoring.Rouge;

/// <summary>Options of the protocol <c>rouge-1.5.5</c>, with the defaults of the program of that name.</summary>
public sealed record Rouge155Options
{
    /// <summary>Whether tokens of more than three letters are compared by their stem (<see cref="Text.Stemming.Rouge155Stemmer"/>; the program's <c>-m</c>). Default: no.</summary>
    public bool Stem { get; init; }

    /// <summary>Whether the 598 stop words of the program are left out on both sides (<c>-s</c>). Default: no.</summary>
    public bool RemoveStopWords { get; init; }

    /// <summary>Only the first so many words of each text, as white space separates them (<c>-l</c>). Default: 0, all.</summary>
    public int WordLimit { get; init; }

    /// <summary>Only the first so many bytes of each text in UTF-8, line feeds not counted (<c>-b</c>). Default: 0, all. Not together with <see cref="WordLimit"/>.</summary>
    public int ByteLimit { get; init; }

    /// <summary>What becomes of several references (<c>-f A</c> and <c>-f B</c>). Default: all together.</summary>
    public RougeMultiReference MultiReference { get; init; } = RougeMultiReference.Average;

    /// <summary>Weight of the precision in F, 0 to 1: 1 gives the precision, 0 the recall (<c>-p</c>). Default: 0.5, the harmonic mean.</summary>
    public double Alpha { get; init; } = 0.5;

    internal RougeReading Reading => new(
        Stem ? RougeStemming.Rouge155 : RougeStemming.None, IsAsciiOnly: true, RemoveStopWords, WordLimit, ByteLimit);
}
