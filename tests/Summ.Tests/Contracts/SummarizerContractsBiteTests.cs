using System.Globalization;
using Summ.Summarization;
using Xunit.Sdk;

namespace Summ.Tests.Contracts;

/// <summary>Each contract fails on a system that breaks it and on it alone, and holds for a plain one.</summary>
public sealed class SummarizerContractsBiteTests
{
    [Fact]
    public void PlainSystem_KeepsAllContracts()
    {
        SummarizerContracts contracts = ContractsOf(Plain);
        contracts.SameInputTwice_GivesEqualOutput();
        contracts.SeveralThreads_GiveEqualOutput();
        contracts.OtherCultures_GiveEqualOutput();
        contracts.Indexes_AreSortedUniqueAndInRange();
        contracts.Scores_AreFiniteAndOneForEachSentence();
        contracts.Length_IsNeverExceeded();
        contracts.Length_IsNotNeedlesslyUnused();
        contracts.LengthThatFitsNothing_GivesEmptySummary();
        contracts.RepeatedSentence_IsHandledByIndex();
        contracts.LargeDocument_IsSummarised();
        contracts.CancelledToken_Throws();
    }

    [Fact]
    public void Counter_BreaksSameInputTwice()
    {
        int calls = 0;
        AssertBites(ContractsOf((r, _) => WithScores(r, calls++)).SameInputTwice_GivesEqualOutput);
    }

    [Fact]
    public void ThreadNumberInScores_BreaksSeveralThreads() =>
        AssertBites(ContractsOf((r, _) => WithScores(r, Environment.CurrentManagedThreadId)).SeveralThreads_GiveEqualOutput);

    [Fact]
    public void ExceptionOnOtherThreads_BreaksSeveralThreads()
    {
        int home = Environment.CurrentManagedThreadId;
        AssertBites(ContractsOf((r, c) => Environment.CurrentManagedThreadId == home ? Plain(r, c) : WithScores(r, 7)).SeveralThreads_GiveEqualOutput);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    public void ScoresOfACulture_BreakOtherCultures(string culture) =>
        AssertBites(ContractsOf((r, _) => WithScores(r, CultureInfo.CurrentCulture.Name == culture ? 1 : 0)).OtherCultures_GiveEqualOutput);

    [Fact]
    public void IndexesOfAnotherDocument_BreakRange() => AssertBites(
        ContractsOf((_, _) => new Summary(GeneratedDocuments.Large, [1999], new double[2000])).Indexes_AreSortedUniqueAndInRange);

    [Fact]
    public void RepeatedIndex_BreaksUnique() =>
        AssertBites(ContractsOf((r, _) => new Summary(r.Document, [0, 0], new double[r.Document.SentenceCount])).Indexes_AreSortedUniqueAndInRange);

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void ScoreThatIsNoNumber_BreaksFinite(double score) =>
        AssertBites(ContractsOf((r, _) => WithScores(r, score)).Scores_AreFiniteAndOneForEachSentence);

    [Fact]
    public void EmptyDocumentThrows_BreaksScores() => AssertBites(
        ContractsOf((r, c) => r.Document.SentenceCount == 0 ? throw new InvalidOperationException() : Plain(r, c)).Scores_AreFiniteAndOneForEachSentence);

    [Theory]
    [InlineData(LengthUnit.Sentences)]
    [InlineData(LengthUnit.Words)]
    [InlineData(LengthUnit.Bytes)]
    [InlineData(LengthUnit.Percent)]
    public void OneUnitTooLong_BreaksLength(LengthUnit unit) => AssertBites(ContractsOf((r, c) =>
        r.Length.Unit == unit && (unit != LengthUnit.Percent || r.Length.Value < 90)
            ? Plain(r with { Length = new SummaryLength(unit == LengthUnit.Percent ? r.Length.Value + 10 : r.Length.Value + 1, unit) }, c)
            : Plain(r, c)).Length_IsNeverExceeded);

    [Fact]
    public void BlanksBetweenSentencesForgotten_BreakLength() => AssertBites(ContractsOf((r, c) =>
    {
        int left = r.Length.Unit == LengthUnit.Bytes ? (int)r.Length.Value : int.MaxValue;
        int[] chosen = [.. Enumerable.Range(0, r.Document.SentenceCount).Where(s => r.Document.BytesOf(s) <= left && (left -= r.Document.BytesOf(s)) >= 0)];
        return r.Length.Unit == LengthUnit.Bytes ? new Summary(r.Document, chosen, new double[r.Document.SentenceCount]) : Plain(r, c);
    }).Length_IsNeverExceeded);

    [Theory]
    [InlineData(LengthUnit.Sentences)]
    [InlineData(LengthUnit.Words)]
    [InlineData(LengthUnit.Bytes)]
    [InlineData(LengthUnit.Percent)]
    public void StopAtTheFirstThatDoesNotFit_BreaksUnused(LengthUnit unit) => AssertBites(ContractsOf((r, c) =>
    {
        Summary plain = Plain(r, c);
        return r.Length.Unit == unit ? new Summary(r.Document, plain.Indexes[..Math.Max(0, plain.Indexes.Length - 1)], plain.Scores.ToArray()) : plain;
    }).Length_IsNotNeedlesslyUnused);

    [Theory]
    [InlineData(LengthUnit.Sentences)]
    [InlineData(LengthUnit.Words)]
    [InlineData(LengthUnit.Bytes)]
    public void AtLeastOneSentence_BreaksFitsNothing(LengthUnit unit) => AssertBites(ContractsOf((r, c) =>
        r.Length.Unit == unit ? new Summary(r.Document, [0], new double[r.Document.SentenceCount]) : Plain(r, c)).LengthThatFitsNothing_GivesEmptySummary);

    [Fact]
    public void SentencesKeyedByText_BreakRepeated() => AssertBites(ContractsOf((r, c) =>
    {
        Summary plain = Plain(r, c);
        int[] distinct = [.. plain.Indexes.ToArray().DistinctBy(i => r.Document.SentenceText(i).ToString())];
        return new Summary(r.Document, distinct, plain.Scores.ToArray());
    }).RepeatedSentence_IsHandledByIndex);

    [Fact]
    public void SentencesLookedUpByText_BreakRepeatedOfASystemThatMayStop() => AssertBites(new SummarizerContracts(
        new Fake((r, c) =>
        {
            Summary plain = Plain(r, c);
            int[] first = [.. plain.Sentences.Select(text => Enumerable.Range(0, r.Document.SentenceCount).First(i => r.Document.SentenceText(i).SequenceEqual(text)))];
            return new Summary(r.Document, first, plain.Scores.ToArray());
        }),
        mayLeaveLengthUnused: true).RepeatedSentence_IsHandledByIndex);

    [Fact]
    public void GivingUpOnLargeDocuments_BreaksLarge() => AssertBites(ContractsOf((r, c) =>
        r.Document.SentenceCount < 1000 ? Plain(r, c) : new Summary(r.Document, [0], new double[r.Document.SentenceCount])).LargeDocument_IsSummarised);

    [Fact]
    public void TokenIgnored_BreaksCancellation() =>
        AssertBites(ContractsOf((r, _) => Plain(r, CancellationToken.None)).CancelledToken_Throws);

    private static void AssertBites(Action contract) => Assert.IsAssignableFrom<XunitException>(Record.Exception(contract));

    private static SummarizerContracts ContractsOf(Func<SummaryRequest, CancellationToken, Summary> summarize) => new(new Fake(summarize));

    private static Summary Plain(SummaryRequest request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        SummaryBudget budget = new(request.Document, request.Length);
        int[] chosen = [.. Enumerable.Range(0, request.Document.SentenceCount).Where(budget.TrySpend)];
        return new Summary(request.Document, chosen, new double[request.Document.SentenceCount]);
    }

    private static Summary WithScores(SummaryRequest request, double score)
    {
        double[] scores = new double[request.Document.SentenceCount];
        Array.Fill(scores, score);
        return new Summary(request.Document, [], scores);
    }

    private sealed class Fake(Func<SummaryRequest, CancellationToken, Summary> summarize) : ISummarizer
    {
        public Summary Summarize(SummaryRequest request, CancellationToken cancellationToken = default) => summarize(request, cancellationToken);
    }
}
