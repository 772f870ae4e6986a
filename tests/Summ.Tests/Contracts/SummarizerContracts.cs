using System.Globalization;
using System.Text;
using Summ.Summarization;
using Summ.Text;

namespace Summ.Tests.Contracts;

/// <summary>
/// What every system must keep, whatever its idea. Each method fails by an assertion of xunit; that each of them can fail is shown in
/// <see cref="SummarizerContractsBiteTests"/>.
/// </summary>
/// <param name="system">The system.</param>
/// <param name="mayLeaveLengthUnused">True for one that stops by itself, such as an oracle.</param>
internal sealed class SummarizerContracts(ISummarizer system, bool mayLeaveLengthUnused = false)
{
    private static readonly SummaryLength[] Lengths =
    [
        SummaryLength.Sentences(0), SummaryLength.Sentences(1), SummaryLength.Sentences(3), SummaryLength.Sentences(1000),
        SummaryLength.Words(0), SummaryLength.Words(1), SummaryLength.Words(25), SummaryLength.Words(100),
        SummaryLength.Bytes(1), SummaryLength.Bytes(30), SummaryLength.Bytes(165), SummaryLength.Bytes(665),
        SummaryLength.Percent(0.1), SummaryLength.Percent(10), SummaryLength.Percent(33.3), SummaryLength.Percent(100),
    ];

    public void SameInputTwice_GivesEqualOutput() => ForEach(request => AssertEqual(Run(request), Run(request)));

    public void SeveralThreads_GiveEqualOutput()
    {
        SummaryRequest request = RequestOf(GeneratedDocuments.Medium, SummaryLength.Words(100));
        Summary expected = Run(request);
        Summary[] actual = new Summary[8];
        Thread[] threads = [.. actual.Select((_, i) => new Thread(() => actual[i] = Run(request)))];
        Array.ForEach(threads, t => t.Start());
        Array.ForEach(threads, t => t.Join());
        foreach (Summary summary in actual)
        {
            Assert.NotNull(summary);
            AssertEqual(expected, summary);
        }
    }

    public void OtherCultures_GiveEqualOutput()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        SummaryLength length = SummaryLength.Percent(30);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            Summary[] expected = [.. GeneratedDocuments.All.Select(d => Run(RequestOf(d, length)))];
            foreach (string culture in new[] { "tr-TR", "de-DE" })
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                for (int i = 0; i < expected.Length; i++)
                {
                    // Analysed once more, so that nothing kept in the document hides a difference.
                    Document document = Document.FromSentences(SentencesOf(expected[i].Document));
                    AssertEqual(expected[i], Run(RequestOf(document, length)));
                }
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    public void Indexes_AreSortedUniqueAndInRange() => ForEach(request =>
    {
        Summary summary = Run(request);
        int[] indexes = summary.Indexes.ToArray();
        Assert.Same(request.Document, summary.Document);
        Assert.Equal(indexes.Distinct().Order(), indexes);
        Assert.All(indexes, i => Assert.InRange(i, 0, request.Document.SentenceCount - 1));
    });

    public void Scores_AreFiniteAndOneForEachSentence() => ForEach(request =>
    {
        double[] scores = Run(request).Scores.ToArray();
        Assert.Equal(request.Document.SentenceCount, scores.Length);
        Assert.All(scores, s => Assert.True(double.IsFinite(s), $"score {s}"));
    });

    public void Length_IsNeverExceeded() => ForEach(request =>
    {
        Summary summary = Run(request);
        Assert.True(SizeOf(summary.Sentences, request.Length) <= LimitOf(request), $"{summary.Sentences.Count} sentences exceed {request.Length}");
    });

    public void Length_IsNotNeedlesslyUnused() => ForEach(request =>
    {
        if (mayLeaveLengthUnused)
        {
            return;
        }

        Summary summary = Run(request);
        HashSet<int> chosen = [.. summary.Indexes];
        for (int s = 0; s < request.Document.SentenceCount; s++)
        {
            if (!chosen.Contains(s))
            {
                string[] more = [.. summary.Sentences, request.Document.SentenceText(s).ToString()];
                Assert.True(SizeOf(more, request.Length) > LimitOf(request), $"sentence {s} would still fit {request.Length}");
            }
        }
    });

    public void LengthThatFitsNothing_GivesEmptySummary()
    {
        foreach (SummaryLength length in new[] { SummaryLength.Sentences(0), SummaryLength.Words(0), SummaryLength.Bytes(0), SummaryLength.Bytes(2) })
        {
            Summary summary = Run(RequestOf(GeneratedDocuments.Medium, length));
            Assert.Empty(summary.Indexes.ToArray());
            Assert.Equal("", summary.Text);
        }
    }

    public void RepeatedSentence_IsHandledByIndex()
    {
        foreach (Document document in new[] { GeneratedDocuments.Repeating, GeneratedDocuments.AllIdentical, GeneratedDocuments.AllStopWords })
        {
            int[] indexes = Run(RequestOf(document, SummaryLength.Percent(100))).Indexes.ToArray();
            Assert.Equal(indexes.Distinct(), indexes);
            if (!mayLeaveLengthUnused)
            {
                Assert.Equal(Enumerable.Range(0, document.SentenceCount), indexes);
            }
        }
    }

    public void LargeDocument_IsSummarised()
    {
        SummaryRequest request = RequestOf(GeneratedDocuments.Large, SummaryLength.Percent(10));
        Summary summary = Run(request);
        Assert.InRange(summary.Indexes.Length, mayLeaveLengthUnused ? 1 : 200, 200);
        Assert.All(summary.Scores.ToArray(), s => Assert.True(double.IsFinite(s)));
    }

    public void CancelledToken_Throws()
    {
        using CancellationTokenSource source = new();
        source.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() =>
            system.Summarize(RequestOf(GeneratedDocuments.Large, SummaryLength.Percent(10)), source.Token));
    }

    private static void ForEach(Action<SummaryRequest> check)
    {
        foreach (Document document in GeneratedDocuments.All)
        {
            foreach (SummaryLength length in Lengths)
            {
                check(RequestOf(document, length));
            }
        }
    }

    private static SummaryRequest RequestOf(Document document, SummaryLength length) =>
        new(document, length) { References = GeneratedDocuments.References };

    // Any exception of a system is a broken contract, not a broken test.
    private Summary Run(SummaryRequest request)
    {
        Summary? summary = null;
        Exception? exception = Record.Exception(() => summary = system.Summarize(request));
        Assert.True(exception is null, $"{request.Length} of {request.Document.SentenceCount} sentences: {exception}");
        Assert.NotNull(summary);
        return summary;
    }

    private static void AssertEqual(Summary expected, Summary actual)
    {
        Assert.Equal(expected.Indexes.ToArray(), actual.Indexes.ToArray());
        Assert.Equal(expected.Scores.ToArray().Select(BitConverter.DoubleToInt64Bits), actual.Scores.ToArray().Select(BitConverter.DoubleToInt64Bits));
    }

    // Counted from the text, not through SummaryBudget, which the systems use themselves.
    private static int SizeOf(IReadOnlyList<string> sentences, SummaryLength length) => length.Unit switch
    {
        LengthUnit.Words => sentences.Sum(s => s.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length),
        LengthUnit.Bytes => Encoding.UTF8.GetByteCount(string.Join(' ', sentences)),
        _ => sentences.Count,
    };

    private static double LimitOf(SummaryRequest request)
    {
        int sentences = request.Document.SentenceCount;
        return request.Length.Unit != LengthUnit.Percent ? request.Length.Value
            : Math.Max(Math.Min(1, sentences), Math.Round(sentences * request.Length.Value / 100, MidpointRounding.AwayFromZero));
    }

    private static IEnumerable<string> SentencesOf(Document document)
    {
        for (int s = 0; s < document.SentenceCount; s++)
        {
            yield return document.SentenceText(s).ToString();
        }
    }
}
