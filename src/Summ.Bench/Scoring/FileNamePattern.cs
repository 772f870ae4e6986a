using System.Text.RegularExpressions;

namespace Summ.Bench.Scoring;

/// <summary>
/// A regular expression over file names as pyrouge takes it: it matches from the beginning of a name and need not reach its end. It cannot
/// take long, whatever it is and whatever the names are.
/// </summary>
internal sealed class FileNamePattern
{
    /// <summary>Stands in a pattern of references for the id of the candidate.</summary>
    public const string IdMark = "#ID#";

    // Of the private-use characters; in a name it stands where the id was.
    private const char IdStandIn = '\uE0DD';

    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(5);

    private readonly Regex _regex;

    private FileNamePattern(Regex regex) => _regex = regex;

    /// <summary>A pattern whose first group is the id.</summary>
    /// <exception cref="InputException">It is no regular expression, or has no group.</exception>
    public static FileNamePattern OfCandidates(string pattern)
    {
        Regex regex = Parse(pattern, pattern, "--system-pattern");
        return regex.GetGroupNumbers().Length < 2
            ? throw new InputException($"--system-pattern '{pattern}' has no group; expected one that matches the id, as in 'text.(\\d+).txt'")
            : new FileNamePattern(regex);
    }

    /// <summary>A pattern with <see cref="IdMark"/> where the id stands.</summary>
    /// <exception cref="InputException">It is no regular expression, or does not have the mark once.</exception>
    public static FileNamePattern OfReferences(string pattern)
    {
        return pattern.Split(IdMark).Length != 2
            ? throw new InputException($"--model-pattern '{pattern}' has {(pattern.Contains(IdMark, StringComparison.Ordinal) ? "more than one #ID#" : "no #ID#")}; expected one, where the id stands, as in 'text.[A-Z].#ID#.txt'")
            : new FileNamePattern(Parse(pattern.Replace(IdMark, IdStandIn.ToString(), StringComparison.Ordinal), pattern, "--model-pattern"));
    }

    /// <summary>The id in a candidate's name, or null when the name does not match.</summary>
    public string? IdOf(string name) => _regex.Match(name) is { Success: true } match ? match.Groups[1].Value : null;

    /// <summary>The ids to which a reference of this name belongs. Work is bounded by the name's length and the number of lengths of ids, not by the number of ids.</summary>
    public IEnumerable<string> IdsOf(string name, IReadOnlySet<string> ids, IReadOnlyCollection<int> lengths)
    {
        HashSet<string> found = [];
        for (int start = 0; start < name.Length; start++)
        {
            foreach (int length in lengths)
            {
                if (start + length <= name.Length && name.Substring(start, length) is string id && ids.Contains(id) && !found.Contains(id)
                    && _regex.IsMatch(string.Concat(name.AsSpan(0, start), [IdStandIn], name.AsSpan(start + length))))
                {
                    found.Add(id);
                }
            }
        }

        return found;
    }

    private static Regex Parse(string pattern, string written, string option)
    {
        try
        {
            return new Regex($@"\A(?:{pattern})", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant, TimeLimit);
        }
        catch (NotSupportedException e)
        {
            throw new InputException($"{option} '{written}' looks around or back, or counts very far; expected a regular expression that a name can be matched with in one pass", e);
        }
        catch (ArgumentException e)
        {
            throw new InputException($"{option} '{written}' is not a regular expression: {ReasonOf(e)}", e);
        }
    }

    // Behind the pattern, which the message repeats.
    private static string ReasonOf(ArgumentException e) => e.Message.Split(". ")[^1].TrimEnd('.');
}
