using Summ.Readability.English;

namespace Summ.Readability.English
{
    /// <summary>
    /// Gunning Fog: <c>0.4 (ASL + 100 H/W)</c>, where ASL is words per sentence and H/W the share of hard words.
    /// R. Gunning (1952; revised 1968, p. 38), The Technique of Clear Writing, McGraw-Hill.
    /// Years of schooling, higher is harder; the minimum is 0.4, and nothing is clamped. Hard words are <see
    /// cref="TextCounts.ComplexWords"/>: three syllables or more, without names, compounds of easy words, and syllables made by an
    /// inflection.
    /// Programs differ most in what they call hard: some exclude words of an easy list instead, some only words with a hyphen. This is
    /// Gunning's own rule.
    /// </summary>
    /// <param name="namesAreHard">Whether names count as other words do, as in <see cref="Formulas.GunningFogNames"/>; Gunning leaves them out.</param>
    internal sealed class GunningFog(bool namesAreHard = false) : IReadabilityFormula
    {
        private const double Scale = 0.4;

        public double Compute(in TextCounts counts)
        {
            double wordsPerSentence = counts.WordsPerSentence;
            double hardWords = counts.PerHundredWords(namesAreHard ? counts.ComplexWordsAndNames : counts.ComplexWords);
            return Scale * (wordsPerSentence + hardWords);
        }
    }
}

namespace Summ.Readability
{
    public static partial class Formulas
    {
        /// <summary>Years of schooling from sentence length and hard words.</summary>
        public static FormulaInfo GunningFog { get; } = new()
        {
            Id = "gunning-fog",
            Name = "Gunning Fog Index",
            Language = "en",
            IsCommon = true,
            IsInConsensus = true,
            Unit = "years of schooling",
            Grades = GradeSystem.UnitedStates,
            Direction = ScoreDirection.HigherIsHarder,
            Citation = "Gunning 1952 (revised 1968), The Technique of Clear Writing, McGraw-Hill, p. 38",
            Summary = "Long sentences and hard words make fog.",
            FittedRange = "Not fitted by regression: the factor was chosen so that scores come near school grades",
            Formula = new GunningFog(),
        };
    }
}
