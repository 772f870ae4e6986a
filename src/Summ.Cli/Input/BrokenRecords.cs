using System.Globalization;
using Summ.Bench;

namespace Summ.Cli.Input;

/// <summary>
/// Tells of the broken records among good ones, the first few in full and then how many more. Where there is no good one at all, the first
/// problem is the error.
/// </summary>
internal sealed class BrokenRecords(Terminal terminal)
{
    private const int Shown = 5;

    private readonly List<string> _held = [];
    private bool _hasGood;

    public int Count { get; private set; }

    /// <summary>A record is broken.</summary>
    public void Add(string problem)
    {
        Count++;
        if (Count <= Shown)
        {
            _held.Add(problem);
            Tell();
        }
    }

    /// <summary>A record is good.</summary>
    public void AddGood()
    {
        _hasGood = true;
        Tell();
    }

    /// <summary>There are no more records.</summary>
    /// <exception cref="InputException">None was good.</exception>
    public void Finish(string input, string kind)
    {
        if (!_hasGood)
        {
            throw new InputException(Count == 0 ? $"{input}: holds no {kind}" : _held[0] + Rest(Count - 1, " (and ", " more broken)"));
        }

        if (Count > Shown)
        {
            terminal.Note(Rest(Count - Shown, "and ", " more broken records"));
        }
    }

    private static string Rest(int count, string before, string behind) =>
        count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{before}{count:#,0}{behind}");

    private void Tell()
    {
        if (_hasGood)
        {
            _held.ForEach(terminal.Note);
            _held.Clear();
        }
    }
}
