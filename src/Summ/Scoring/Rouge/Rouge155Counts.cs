namespace Summ.Scoring.Rouge;

/// <summary>What ROUGE-1.5.5 counts for one reference, or for several together. Whole numbers but for ROUGE-W.</summary>
/// <param name="Hits">Units in both texts.</param>
/// <param name="Candidate">Units of the candidate.</param>
/// <param name="Reference">Units of the reference.</param>
internal readonly record struct Rouge155Counts(double Hits, double Candidate, double Reference)
{
    /// <summary>Share of the reference's units that were hit, not rounded; 0 if there are none.</summary>
    public double Recall => Share(Reference);

    /// <summary>Share of the candidate's units that were hit, not rounded; 0 if there are none.</summary>
    public double Precision => Share(Candidate);

    public static Rouge155Counts operator +(Rouge155Counts a, Rouge155Counts b) =>
        new(a.Hits + b.Hits, a.Candidate + b.Candidate, a.Reference + b.Reference);

    private double Share(double count) => count == 0 ? 0 : Hits / count;
}
