namespace Summ.Scoring.Meteor;

/// <summary>Finds the runs of at least two words that a candidate and a reference may share, each as long as it can be.</summary>
internal static class MeteorRuns
{
    // 1,024 by 1,024 equal words; words of a text repeat so little that texts of 10,000 words stay far below.
    private const int MostPairs = 1 << 20;

    private const int FewestPlaces = 16;

    /// <summary>
    /// All runs, unless the pairs of words with one stem are more than a million: then each word of the candidate is compared with so many
    /// places of the reference only that the limit holds (or 16), those around the same share of the stem's places.
    /// </summary>
    public static List<MeteorRun> Find(MeteorMatching matching)
    {
        MeteorReference reference = matching.Reference;
        List<MeteorRun> all = [];

        // By place in the reference plus 1: the number of the run that the last word of the candidate that came here continued.
        int[] open = new int[reference.Words.Length + 1];
        int[] seen = new int[reference.StemCount];
        (int[] counts, int most) = PlacesToLookAt(matching);
        for (int i = 0; i < matching.CandidateLength; i++)
        {
            int stem = matching.Stems[i];
            ReadOnlySpan<int> places = reference.PlacesOf(stem);
            int first = 0;
            if (places.Length > most)
            {
                first = (int)Math.Clamp(((long)seen[stem] * places.Length / counts[stem]) - (most / 2), 0, places.Length - most);
                places = places.Slice(first, most);
            }

            if (stem >= 0)
            {
                seen[stem]++;
            }

            // From the right, so that the run of the place to the left is still that of the word before.
            for (int p = places.Length - 1; p >= 0; p--)
            {
                int j = places[p];
                if (!matching.CanTake(i, j))
                {
                    continue;
                }

                int run = open[j] - 1;
                if (run >= 0 && all[run].Candidate + all[run].Length == i && all[run].Reference + all[run].Length == j)
                {
                    all[run] = all[run] with { Length = all[run].Length + 1 };
                }
                else
                {
                    run = all.Count;
                    all.Add(new MeteorRun(i, j, 1));
                }

                open[j + 1] = run + 1;
            }
        }

        all.RemoveAll(r => r.Length < 2);
        return all;
    }

    // How often each stem stands in the candidate, and how many places of the reference a word is compared with at most.
    private static (int[] Counts, int Most) PlacesToLookAt(MeteorMatching matching)
    {
        int[] counts = new int[matching.Reference.StemCount];
        long pairs = 0;
        foreach (int stem in matching.Stems)
        {
            if (stem >= 0)
            {
                counts[stem]++;
                pairs += matching.Reference.PlacesOf(stem).Length;
            }
        }

        return (counts, pairs <= MostPairs ? int.MaxValue : Math.Max(FewestPlaces, MostPairs / matching.CandidateLength));
    }
}
