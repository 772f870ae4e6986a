using System.Runtime.InteropServices;

namespace Summ.Bench.Extraction.Measures;

/// <summary>
/// Lays an extracted text beside the expected one. Four words in a row that each text has once are fixed points; the longest sequence of them in the
/// same order in both texts is kept ("patience diff": B. Cohen, 2004; the sequence after C. Schensted, 1961, Canadian Journal of Mathematics 13), fixed
/// points are prolonged as long as the words agree, and what lies between two of them is compared by the longest common subsequence.
/// <para>Where no four words are in each text once, those that both have stand for their first places. Without any, all words are inside.</para>
/// <para><b>Complexity:</b> O(n log n), n words; gaps beyond 250,000 cells, or all after ten million, are taken as different.</para>
/// </summary>
internal sealed class WordAlignment
{
    private const long MostCellsOfGap = 250_000;

    private readonly int[] _true;
    private readonly int[] _found;
    private long _cells = 10_000_000;

    private WordAlignment(WordPair words)
    {
        _true = words.True;
        _found = words.Found;
    }

    public static WordDifference Compare(WordPair words) => new WordAlignment(words).Compare();

    private WordDifference Compare()
    {
        List<(int True, int Found)> pairs = Matched(Increasing(Anchors()));
        if (pairs.Count == 0)
        {
            return new WordDifference(0, _found.Length, 0, 0, _true.Length, 0);
        }

        (int firstTrue, int firstFound) = pairs[0];
        while (firstTrue > 0 && firstFound > 0 && _true[firstTrue - 1] == _found[firstFound - 1])
        {
            firstTrue--;
            firstFound--;
        }

        (int endTrue, int endFound) = (pairs[^1].True + 1, pairs[^1].Found + 1);
        while (endTrue < _true.Length && endFound < _found.Length && _true[endTrue] == _found[endFound])
        {
            endTrue++;
            endFound++;
        }

        int extra = 0;
        int missing = 0;
        for (int i = 1; i < pairs.Count; i++)
        {
            ReadOnlySpan<int> wanted = _true.AsSpan(pairs[i - 1].True + 1, pairs[i].True - pairs[i - 1].True - 1);
            ReadOnlySpan<int> found = _found.AsSpan(pairs[i - 1].Found + 1, pairs[i].Found - pairs[i - 1].Found - 1);
            int shared = Shared(wanted, found);
            extra += found.Length - shared;
            missing += wanted.Length - shared;
        }

        return new WordDifference(firstFound, extra, _found.Length - endFound, firstTrue, missing, _true.Length - endTrue);
    }

    // In the order of the extracted text.
    private List<(int True, int Found)> Anchors()
    {
        Dictionary<Shingle, (int Start, int Count)> wanted = Places(_true);
        Dictionary<Shingle, (int Start, int Count)> found = Places(_found);
        List<(int True, int Found, bool IsUnique)> shared = [];
        foreach ((Shingle shingle, (int start, int count)) in found)
        {
            if (wanted.TryGetValue(shingle, out (int Start, int Count) place))
            {
                shared.Add((place.Start, start, count == 1 && place.Count == 1));
            }
        }

        bool hasUnique = shared.Exists(s => s.IsUnique);
        return [.. shared.Where(s => s.IsUnique || !hasUnique).Select(s => (s.True, s.Found)).OrderBy(s => s.Found)];
    }

    private static Dictionary<Shingle, (int Start, int Count)> Places(int[] words)
    {
        Dictionary<Shingle, (int Start, int Count)> places = [];
        for (int i = 0; i < Shingle.CountOf(words.Length); i++)
        {
            ref (int Start, int Count) place = ref CollectionsMarshal.GetValueRefOrAddDefault(places, Shingle.At(words, i), out bool isKnown);
            place = isKnown ? (place.Start, place.Count + 1) : (i, 1);
        }

        return places;
    }

    // The longest part of the list in which the places in the expected text increase too.
    private static List<(int True, int Found)> Increasing(List<(int True, int Found)> anchors)
    {
        List<int> ends = [];
        int[] before = new int[anchors.Count];
        for (int i = 0; i < anchors.Count; i++)
        {
            int low = 0;
            for (int high = ends.Count; low < high;)
            {
                int middle = (low + high) / 2;
                (low, high) = anchors[ends[middle]].True < anchors[i].True ? (middle + 1, high) : (low, middle);
            }

            before[i] = low == 0 ? -1 : ends[low - 1];
            if (low == ends.Count)
            {
                ends.Add(i);
            }
            else
            {
                ends[low] = i;
            }
        }

        List<(int True, int Found)> sequence = [];
        for (int i = ends.Count == 0 ? -1 : ends[^1]; i >= 0; i = before[i])
        {
            sequence.Add(anchors[i]);
        }

        sequence.Reverse();
        return sequence;
    }

    // The words of the fixed points, each used once.
    private List<(int True, int Found)> Matched(List<(int True, int Found)> anchors)
    {
        List<(int True, int Found)> pairs = [];
        foreach ((int start, int foundStart) in anchors)
        {
            for (int k = 0; k < Shingle.Length && start + k < _true.Length && foundStart + k < _found.Length; k++)
            {
                if (pairs.Count == 0 || (start + k > pairs[^1].True && foundStart + k > pairs[^1].Found))
                {
                    pairs.Add((start + k, foundStart + k));
                }
            }
        }

        return pairs;
    }

    // How many words two gaps have in common in the same order.
    private int Shared(ReadOnlySpan<int> wanted, ReadOnlySpan<int> found)
    {
        int ends = wanted.CommonPrefixLength(found);
        wanted = wanted[ends..];
        found = found[ends..];
        while (wanted.Length > 0 && found.Length > 0 && wanted[^1] == found[^1])
        {
            wanted = wanted[..^1];
            found = found[..^1];
            ends++;
        }

        long cells = (long)wanted.Length * found.Length;
        if (cells == 0 || cells > MostCellsOfGap || cells > _cells)
        {
            return ends;
        }

        _cells -= cells;
        int[] row = new int[found.Length + 1];
        foreach (int word in wanted)
        {
            int diagonal = 0;
            for (int j = 1; j < row.Length; j++)
            {
                int above = row[j];
                row[j] = word == found[j - 1] ? diagonal + 1 : Math.Max(above, row[j - 1]);
                diagonal = above;
            }
        }

        return ends + row[^1];
    }
}
