namespace Summ.Scoring.Meteor;

/// <summary>
/// Looks for more links than the longest-run alignment has, by branch and bound over the words of the candidate from the left. Words that could
/// take the same word of the reference, the same left-over occurrences, or that are neighbours in a run depend on each other; the parts of
/// the text that do not are searched one after the other.
/// </summary>
internal sealed class MeteorSearch
{
    private const int MostWords = 256;
    private const int StepsPerPart = 20_000;
    private const int StepsInAll = 200_000;

    private readonly MeteorMatching _matching;
    private readonly List<MeteorRun> _runs;
    private readonly int[] _aligned;
    private readonly int[] _parent;

    // By word of the candidate: where in the reference a run's word stands that is not its last, ascending; flat, with the start of each.
    private readonly int[] _begins;
    private readonly int[] _beginStarts;

    // Of the part at hand: its words, the pairs of neighbouring stems that end with each (or -1), and how many of a pair are left on each side.
    private readonly int[] _words = new int[MostWords];
    private readonly int[] _pairs = new int[MostWords];
    private readonly int[] _candidateLeft;
    private readonly int[] _referenceLeft;
    private int _count;
    private int _bound;
    private int _best;
    private int _steps;

    /// <summary>Prepares the search.</summary>
    /// <param name="matching">With the pairs of the alignment at hand taken.</param>
    /// <param name="runs">All runs.</param>
    /// <param name="aligned">The alignment at hand, by word of the candidate; -1 for none.</param>
    public MeteorSearch(MeteorMatching matching, List<MeteorRun> runs, int[] aligned)
    {
        _matching = matching;
        _runs = runs;
        _aligned = aligned;
        _parent = new int[matching.CandidateLength];
        _candidateLeft = new int[matching.Reference.PairCounts.Length];
        _referenceLeft = new int[_candidateLeft.Length];
        (_begins, _beginStarts) = SortBegins();
        JoinParts();
    }

    /// <summary>The number of links of the best alignment found, at least that of the alignment at hand.</summary>
    public int Improve(int links)
    {
        int[] order = WordsByPart(out int[] ends);
        int start = 0;
        int stepsLeft = StepsInAll;
        foreach (int end in ends)
        {
            ReadOnlySpan<int> part = order.AsSpan(start..end);
            start = end;
            if (part.Length > MostWords || stepsLeft <= 0)
            {
                continue;
            }

            int before = Begin(part);
            if (_bound > before)
            {
                _steps = Math.Min(StepsPerPart, stepsLeft);
                int given = _steps;
                Visit(0, 0, -1);
                stepsLeft -= given - _steps;
                links += _best - before;
            }

            End(part);
        }

        return links;
    }

    // Empties a part of the alignment at hand and counts what it has and what it could have at best.
    private int Begin(ReadOnlySpan<int> part)
    {
        int links = 0;
        _count = part.Length;
        _bound = 0;
        for (int k = 0; k < part.Length; k++)
        {
            int i = part[k];
            bool follows = k > 0 && part[k - 1] == i - 1;
            links += follows && _aligned[i] > 0 && _aligned[i - 1] == _aligned[i] - 1 ? 1 : 0;
            _words[k] = i;
            _pairs[k] = follows ? _matching.Reference.FindPair(_matching.Stems[i - 1], _matching.Stems[i]) : -1;
            if (_pairs[k] is int pair and >= 0)
            {
                _referenceLeft[pair] = _matching.Reference.PairCounts[pair];
                _bound += _candidateLeft[pair]++ < _referenceLeft[pair] ? 1 : 0;
            }
        }

        Toggle(part, take: false);
        _best = links;
        return links;
    }

    private void End(ReadOnlySpan<int> part)
    {
        for (int k = 0; k < _count; k++)
        {
            if (_pairs[k] >= 0)
            {
                _candidateLeft[_pairs[k]] = 0;
            }
        }

        Toggle(part, take: true);
    }

    private void Toggle(ReadOnlySpan<int> part, bool take)
    {
        foreach (int i in part)
        {
            if (_aligned[i] >= 0 && take)
            {
                _matching.Take(i, _aligned[i]);
            }
            else if (_aligned[i] >= 0)
            {
                _matching.Release(i, _aligned[i]);
            }
        }
    }

    // Decides for the k-th word of the part and those behind it. Before: where in the reference the word before is aligned, if that neighbours this one.
    private void Visit(int k, int links, int before)
    {
        _best = Math.Max(_best, links);
        if (k == _count || links + _bound <= _best || _steps-- <= 0)
        {
            return;
        }

        int i = _words[k];
        int pair = _pairs[k];
        int next = pair >= 0 && before >= 0 ? before + 1 : -1;
        bool neighbours = k + 1 < _count && _words[k + 1] == i + 1;
        if (next >= 0 && next < _matching.ReferenceLength && _matching.CanTake(i, next))
        {
            TakeLink(pair, -1);
            _matching.Take(i, next);
            Visit(k + 1, links + 1, neighbours ? next : -1);
            _matching.Release(i, next);
            TakeLink(pair, 1);
        }

        SkipLink(pair, -1);
        for (int b = _beginStarts[i]; neighbours && b < _beginStarts[i + 1] && _steps-- > 0; b++)
        {
            int j = _begins[b];
            if (j != next && _matching.CanTake(i, j))
            {
                _matching.Take(i, j);
                Visit(k + 1, links, j);
                _matching.Release(i, j);
            }
        }

        Visit(k + 1, links, -1);
        SkipLink(pair, 1);
    }

    // One link of a pair is made: one less on both sides, and one less to be had.
    private void TakeLink(int pair, int change)
    {
        _bound += change;
        _candidateLeft[pair] += change;
        _referenceLeft[pair] += change;
    }

    // A word of the candidate is passed without a link.
    private void SkipLink(int pair, int change)
    {
        if (pair >= 0)
        {
            _bound -= Math.Min(_candidateLeft[pair], _referenceLeft[pair]);
            _candidateLeft[pair] += change;
            _bound += Math.Min(_candidateLeft[pair], _referenceLeft[pair]);
        }
    }

    private (int[] Begins, int[] Starts) SortBegins()
    {
        int[] starts = new int[_matching.CandidateLength + 1];
        foreach (MeteorRun run in _runs)
        {
            for (int k = 0; k < run.Length - 1; k++)
            {
                starts[run.Candidate + k + 1]++;
            }
        }

        for (int i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        int[] begins = new int[starts[^1]];
        int[] next = [.. starts];
        foreach (MeteorRun run in _runs)
        {
            for (int k = 0; k < run.Length - 1; k++)
            {
                begins[next[run.Candidate + k]++] = run.Reference + k;
            }
        }

        for (int i = 1; i < starts.Length; i++)
        {
            begins.AsSpan(starts[i - 1]..starts[i]).Sort();
        }

        return (begins, starts);
    }

    private void JoinParts()
    {
        for (int i = 0; i < _parent.Length; i++)
        {
            _parent[i] = i;
        }

        // The first word of the candidate that could take a place of the reference, or left-over occurrences of a word; plus 1.
        int[] ofPlace = new int[_matching.ReferenceLength];
        int[] ofOwnWord = new int[_matching.OwnWordCount];
        int[] ofWord = new int[_matching.Reference.WordCounts.Length];
        foreach (MeteorRun run in _runs)
        {
            for (int k = 0; k < run.Length; k++)
            {
                int i = run.Candidate + k;
                int j = run.Reference + k;
                Join(run.Candidate, i);
                Join(ref ofPlace[j], i);
                if (!_matching.IsExact(i, j))
                {
                    Join(ref ofOwnWord[_matching.OwnWord(i)], i);
                    Join(ref ofWord[_matching.Reference.Words[j]], i);
                }
            }
        }
    }

    private void Join(ref int first, int candidate)
    {
        first = first == 0 ? candidate + 1 : first;
        Join(first - 1, candidate);
    }

    private void Join(int a, int b)
    {
        a = Root(a);
        b = Root(b);
        _parent[Math.Max(a, b)] = Math.Min(a, b);
    }

    private int Root(int i)
    {
        while (_parent[i] != i)
        {
            _parent[i] = _parent[_parent[i]];
            i = _parent[i];
        }

        return i;
    }

    // The words of each part in order, part by part; parts of one word have no link.
    private int[] WordsByPart(out int[] ends)
    {
        int[] sizes = new int[_parent.Length + 1];
        for (int i = 0; i < _parent.Length; i++)
        {
            sizes[Root(i) + 1]++;
        }

        for (int i = 1; i < sizes.Length; i++)
        {
            sizes[i] += sizes[i - 1];
        }

        int[] order = new int[_parent.Length];
        int[] next = [.. sizes];
        for (int i = 0; i < _parent.Length; i++)
        {
            order[next[Root(i)]++] = i;
        }

        ends = sizes[1..];
        return order;
    }
}
