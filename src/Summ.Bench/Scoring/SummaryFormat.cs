namespace Summ.Bench.Scoring;

/// <summary>How the sentences of a summary stand in a file of its own.</summary>
public enum SummaryFormat
{
    /// <summary>What the content looks like.</summary>
    Auto,

    /// <summary>One sentence a line.</summary>
    Spl,

    /// <summary>HTML of the Summary Evaluation Environment: an anchor a sentence.</summary>
    See,

    /// <summary>An element <c>S</c> with a number a sentence.</summary>
    Isi,
}
