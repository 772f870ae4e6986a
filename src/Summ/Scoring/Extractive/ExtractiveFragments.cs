using Summ.Text;

namespace Summ.Scoring.Extractive;

/// <summary>
/// The pieces of the source that a summary is made of: Grusky, Naaman and Artzi 2018, Newsroom: A Dataset of 1.3 Million Summaries with
/// Diverse Extractive Strategies, NAACL, section 4 and figure 3. Walking the summary from the left, the longest match with any place of the
/// source is taken, and the walk goes on behind it.
/// <para>Departs from the paper: words are the library's tokens, lower-cased, without punctuation marks (the paper's tokeniser counts those).</para>
/// <para>Complexity: O(|A|·|S|) in the worst case, for a source and a summary of one repeated word; for text the places where the next word
/// occurs are few.</para>
/// </summary>
internal sealed class ExtractiveFragments
{
    private ExtractiveFragments(int summaryWords, int sourceWords)
    {
        SummaryWords = summaryWords;
        SourceWords = sourceWords;
    }

    /// <summary>Words of the summary.</summary>
    public int SummaryWords { get; }

    /// <summary>Words of the source.</summary>
    public int SourceWords { get; }

    /// <summary>Sum of the lengths of all fragments, in words.</summary>
    public long TotalLength { get; private set; }

    /// <summary>Sum of the squared lengths of all fragments.</summary>
    public long TotalSquaredLength { get; private set; }

    /// <summary>The fragments of a summary, made once for all metrics that need them; null without a source.</summary>
    public static ExtractiveFragments? Of(ScoringInput input) => input.Target.Source is null
        ? null
        : input.Analysis(typeof(ExtractiveFragments), i => Find(SourceIndex.Of(i.Target), i.Document));

    private static ExtractiveFragments Find(SourceIndex source, Document summary)
    {
        int[] words = source.Map(summary);
        ExtractiveFragments fragments = new(words.Length, source.Words.Length);
        for (int i = 0; i < words.Length;)
        {
            int longest = 0;
            foreach (int place in source.PlacesOf(words[i]))
            {
                longest = Math.Max(longest, words.AsSpan(i).CommonPrefixLength(source.Words[place..]));
            }

            fragments.TotalLength += longest;
            fragments.TotalSquaredLength += (long)longest * longest;
            i += Math.Max(1, longest);
        }

        return fragments;
    }
}
