using Summ.Html.Blocks;

namespace Summ.Html.Candidates;

/// <summary>One finder's body after cleaning and trimming.</summary>
internal sealed class Proposal
{
    public Proposal(PageReading page, bool[] kept, Trace? trace)
    {
        Page = page;
        Kept = kept;
        Trace = trace;
        for (int i = 0; i < kept.Length; i++)
        {
            if (kept[i])
            {
                TextBlock block = page.Blocks[i];
                Length += block.Length;
                NetProse += Candidates.NetProse.IsProse(block) ? block.Length - block.LinkLength : 0;
            }
        }
    }

    public PageReading Page { get; }

    /// <summary>One flag a block.</summary>
    public bool[] Kept { get; }

    public Trace? Trace { get; }

    public BodySignals Signals { get; set; }

    /// <summary>Characters kept.</summary>
    public int Length { get; }

    /// <summary>Characters of kept running text outside links.</summary>
    public int NetProse { get; }
}
