using Summ.Catalogue;
using Summ.Summarization;

namespace Summ.Tests.Contracts;

/// <summary>The contracts over every system of the catalogue, and over every ranker with every selector.</summary>
public sealed class SummarizerCatalogueTests
{
    public static TheoryData<string> Systems
    {
        get
        {
            TheoryData<string> names = [];
            foreach (SummarizerInfo info in Summarizers.All)
            {
                names.Add(info.Id);
                foreach (SelectorInfo selector in info.Ranker is null ? [] : Selectors.All)
                {
                    names.Add($"{info.Id}+{selector.Id}");
                }
            }

            return names;
        }
    }

    /// <summary>Every system and selector with each option at its bounds and at each of its choices.</summary>
    public static TheoryData<string> Extremes
    {
        get
        {
            TheoryData<string> names = [];
            foreach (SummarizerInfo info in Summarizers.All)
            {
                AddAll(names, info.Id, info.Options);
            }

            if (Summarizers.All.FirstOrDefault(i => i.Ranker is not null) is { } ranker)
            {
                foreach (SelectorInfo selector in Selectors.All)
                {
                    AddAll(names, $"{ranker.Id}+{selector.Id}", selector.Options);
                }
            }

            return names;

            static void AddAll(TheoryData<string> names, string id, IReadOnlyList<OptionInfo> options)
            {
                foreach (OptionInfo option in options)
                {
                    names.AddRange([.. OptionExamples.Allowed(option).Select(value => $"{id}:{option.Name}={value}")]);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Systems))]
    public void SameInputTwice_GivesEqualOutput(string system) => ContractsOf(system).SameInputTwice_GivesEqualOutput();

    [Theory]
    [MemberData(nameof(Systems))]
    public void SeveralThreads_GiveEqualOutput(string system) => ContractsOf(system).SeveralThreads_GiveEqualOutput();

    [Theory]
    [MemberData(nameof(Systems))]
    public void OtherCultures_GiveEqualOutput(string system) => ContractsOf(system).OtherCultures_GiveEqualOutput();

    [Theory]
    [MemberData(nameof(Systems))]
    public void Indexes_AreSortedUniqueAndInRange(string system) => ContractsOf(system).Indexes_AreSortedUniqueAndInRange();

    [Theory]
    [MemberData(nameof(Systems))]
    public void Scores_AreFiniteAndOneForEachSentence(string system) => ContractsOf(system).Scores_AreFiniteAndOneForEachSentence();

    [Theory]
    [MemberData(nameof(Systems))]
    public void Length_IsNeverExceeded(string system) => ContractsOf(system).Length_IsNeverExceeded();

    [Theory]
    [MemberData(nameof(Systems))]
    public void Length_IsNotNeedlesslyUnused(string system) => ContractsOf(system).Length_IsNotNeedlesslyUnused();

    [Theory]
    [MemberData(nameof(Systems))]
    public void LengthThatFitsNothing_GivesEmptySummary(string system) => ContractsOf(system).LengthThatFitsNothing_GivesEmptySummary();

    [Theory]
    [MemberData(nameof(Systems))]
    public void RepeatedSentence_IsHandledByIndex(string system) => ContractsOf(system).RepeatedSentence_IsHandledByIndex();

    [Theory]
    [MemberData(nameof(Systems))]
    public void LargeDocument_IsSummarised(string system) => ContractsOf(system).LargeDocument_IsSummarised();

    [Theory]
    [MemberData(nameof(Systems))]
    public void CancelledToken_Throws(string system) => ContractsOf(system).CancelledToken_Throws();

    [Theory]
    [MemberData(nameof(Extremes))]
    public void OptionAtItsBounds_KeepsContracts(string system)
    {
        SummarizerContracts contracts = ContractsOf(system);
        contracts.Scores_AreFiniteAndOneForEachSentence();
        contracts.Length_IsNeverExceeded();
        contracts.Length_IsNotNeedlesslyUnused();
    }

    [Fact]
    public void NeedsReferences_IsTrueExactlyOfThoseThatRefuseToWorkWithout()
    {
        foreach (SummarizerInfo info in Summarizers.All)
        {
            Exception? exception = Record.Exception(() => info.Create().Summarize(GeneratedDocuments.News, SummaryLength.Sentences(2)));
            Assert.True(info.NeedsReferences ? exception is ArgumentException : exception is null, $"{info.Id}: {exception}");
        }
    }

    [Fact]
    public void References_AreLookedAtByOraclesOnly()
    {
        SummaryRequest without = new(GeneratedDocuments.Medium, SummaryLength.Sentences(3));
        SummaryRequest with = without with { References = [[GeneratedDocuments.Medium.SentenceText(40).ToString()]] };
        foreach (SummarizerInfo info in Summarizers.All.Where(i => !i.NeedsReferences))
        {
            Assert.Equal(info.Create().Summarize(without).Scores.ToArray(), info.Create().Summarize(with).Scores.ToArray());
        }
    }

    private static SummarizerContracts ContractsOf(string system)
    {
        SystemSpec spec = SystemSpec.Parse(system);
        return new SummarizerContracts(spec.Create(), spec.System.Family == SystemFamily.Oracle);
    }
}
