namespace Summ.Scoring.Meteor;

/// <summary>
/// Counts the chunks of an alignment with the most matches: runs of aligned words that neighbour each other, in the same order, on both
/// sides. Fewest chunks means most links, a link being two neighbouring pairs; finding the most is NP-hard in general.
/// <para><b>Found so:</b> the longest run is taken again and again, cut to what is still free. If that gives as many links as the pairs of
/// neighbouring stems allow at best (of each as many as the rarer side has), it is the optimum. Otherwise <see cref="MeteorSearch"/> improves
/// the parts of the text that depend on each other, and ends with the optimum of each part that has at most 256 words and needs at most
/// 20,000 steps; beyond, the best found stands.</para>
/// <para><b>Bounds:</b> a million pairs, four million words of runs looked at and 200,000 steps of search, whatever the texts.</para>
/// </summary>
internal static class MeteorChunks
{
    private const long MostWordsOfRuns = 4L << 20;

    /// <summary>The number of chunks.</summary>
    public static int Count(MeteorMatching matching)
    {
        int bound = BestLinks(matching);
        if (bound == 0)
        {
            return matching.MatchCount;
        }

        List<MeteorRun> runs = MeteorRuns.Find(matching);
        int[] aligned = new int[matching.CandidateLength];
        Array.Fill(aligned, -1);
        TakeLongest(matching, runs, aligned);
        int links = Links(aligned);
        return matching.MatchCount - (links == bound ? links : new MeteorSearch(matching, runs, aligned).Improve(links));
    }

    // Of each pair of neighbouring stems there are at most as many links as the rarer side has of it.
    private static int BestLinks(MeteorMatching matching)
    {
        int[] left = matching.Reference.PairCounts.ToArray();
        int links = 0;
        for (int i = 1; i < matching.CandidateLength; i++)
        {
            int pair = matching.Reference.FindPair(matching.Stems[i - 1], matching.Stems[i]);
            if (pair >= 0 && left[pair] > 0)
            {
                left[pair]--;
                links++;
            }
        }

        return links;
    }

    private static void TakeLongest(MeteorMatching matching, List<MeteorRun> runs, int[] aligned)
    {
        PriorityQueue<MeteorRun, MeteorRun> queue = new(runs.Select(r => (r, r)));
        long words = 0;
        while (words < MostWordsOfRuns && queue.TryDequeue(out MeteorRun run, out _))
        {
            words += run.Length;
            int taken = TakeFirst(matching, run);
            if (taken == run.Length)
            {
                for (int k = 0; k < taken; k++)
                {
                    aligned[run.Candidate + k] = run.Reference + k;
                }

                continue;
            }

            // Only whole pieces are taken, and in their turn.
            int start = 0;
            while (start < run.Length)
            {
                Release(matching, run, start, taken);
                if (taken >= 2)
                {
                    MeteorRun piece = new(run.Candidate + start, run.Reference + start, taken);
                    queue.Enqueue(piece, piece);
                }

                start += Math.Max(1, taken);
                taken = TakeFirst(matching, new MeteorRun(run.Candidate + start, run.Reference + start, run.Length - start));
            }
        }
    }

    private static int Links(int[] aligned)
    {
        int links = 0;
        for (int i = 1; i < aligned.Length; i++)
        {
            links += aligned[i] > 0 && aligned[i - 1] == aligned[i] - 1 ? 1 : 0;
        }

        return links;
    }

    // Takes pairs from the start of a run for as long as they can be taken.
    private static int TakeFirst(MeteorMatching matching, MeteorRun run)
    {
        int taken = 0;
        while (taken < run.Length && matching.CanTake(run.Candidate + taken, run.Reference + taken))
        {
            matching.Take(run.Candidate + taken, run.Reference + taken);
            taken++;
        }

        return taken;
    }

    private static void Release(MeteorMatching matching, MeteorRun run, int start, int count)
    {
        for (int k = start; k < start + count; k++)
        {
            matching.Release(run.Candidate + k, run.Reference + k);
        }
    }
}
