namespace Summ.Bench.Scoring;

/// <summary>
/// Marks between the sentences of a line, as data sets with one summary a line have them: <c>&lt;q&gt;</c>, or a pair such as
/// <c>&lt;t&gt; &lt;/t&gt;</c> round each sentence.
/// </summary>
public sealed class SentenceMarks
{
    private readonly string[] _marks;

    private SentenceMarks(string[] marks) => _marks = marks;

    /// <summary>No marks: a line is one sentence.</summary>
    public static SentenceMarks None { get; } = new([]);

    /// <summary>Marks of an option's value: the text as it stands, or the two tags of a pair with a blank between them.</summary>
    /// <param name="values">One value a mark.</param>
    /// <exception cref="InputException">A mark is empty.</exception>
    public static SentenceMarks Parse(IReadOnlyList<string> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return values.Any(string.IsNullOrEmpty)
            ? throw new InputException("--sentence-mark is empty; expected the text between two sentences of a line, as in '<q>'")
            : new SentenceMarks([.. values.SelectMany(v => IsPairOfTags(v) ? v.Split(' ', StringSplitOptions.RemoveEmptyEntries) : [v]).Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>The sentences of a line; those of white space only are left out, unless there are no marks.</summary>
    public IReadOnlyList<string> Split(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return _marks.Length == 0 ? [line] : line.Split(_marks, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    }

    private static bool IsPairOfTags(string value) => value.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var open, var close]
        && open.StartsWith('<') && open.EndsWith('>') && close.StartsWith("</", StringComparison.Ordinal) && close.EndsWith('>');
}
