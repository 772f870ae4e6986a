using Summ.Catalogue;
using Summ.Summarization;
using Summ.Text;

namespace Summ.Tests.Summarization;

/// <summary>Scores of a ranker of the catalogue.</summary>
internal static class RankerRunner
{
    public static double[] Scores(SummarizerInfo info, Document document, params (string Name, string Value)[] options)
    {
        double[] scores = new double[document.SentenceCount];
        OptionValues values = new(info.Id, info.Options, options.Select(o => KeyValuePair.Create(o.Name, o.Value)));
        info.Ranker!(values).Rank(document, scores, CancellationToken.None);
        return scores;
    }

    public static void AssertClose(IReadOnlyList<double> expected, IReadOnlyList<double> actual)
    {
        Assert.Equal(expected.Count, actual.Count);
        for (int i = 0; i < expected.Count; i++)
        {
            Assert.True(Math.Abs(expected[i] - actual[i]) <= 1e-10, $"sentence {i}: expected {expected[i]}, was {actual[i]}");
        }
    }
}
