namespace Summ.Scoring.Meteor;

/// <summary>Neighbouring words of the candidate that may be aligned with neighbouring words of the reference, one by one.</summary>
/// <param name="Candidate">Place of the first in the candidate.</param>
/// <param name="Reference">Place of the first in the reference.</param>
/// <param name="Length">Number of words.</param>
internal readonly record struct MeteorRun(int Candidate, int Reference, int Length) : IComparable<MeteorRun>
{
    /// <summary>The longest first, then the earlier in the candidate, then in the reference.</summary>
    public int CompareTo(MeteorRun other)
    {
        int order = other.Length.CompareTo(Length);
        order = order != 0 ? order : Candidate.CompareTo(other.Candidate);
        return order != 0 ? order : Reference.CompareTo(other.Reference);
    }
}
