using Summ.Text;

namespace Summ.Summarization;

/// <summary>A summary: the chosen sentences by index, and the score of every sentence, so that the choice can be explained.</summary>
public sealed class Summary
{
    private readonly int[] _indexes;
    private readonly double[] _scores;

    /// <summary>Makes a summary of chosen sentences.</summary>
    /// <param name="document">The document.</param>
    /// <param name="chosen">Indexes of the chosen sentences in any order, each at most once.</param>
    /// <param name="scores">One score for each sentence of the document.</param>
    /// <param name="report">How the ranking came to its end.</param>
    /// <exception cref="ArgumentException">An index is out of range or repeated, or the scores are not one for each sentence.</exception>
    public Summary(Document document, ReadOnlySpan<int> chosen, double[] scores, RankReport report = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(scores);
        if (scores.Length != document.SentenceCount)
        {
            throw new ArgumentException($"There are {scores.Length} scores for {document.SentenceCount} sentences.", nameof(scores));
        }

        _indexes = chosen.ToArray();
        Array.Sort(_indexes);
        for (int i = 0; i < _indexes.Length; i++)
        {
            if ((uint)_indexes[i] >= (uint)scores.Length || (i > 0 && _indexes[i] == _indexes[i - 1]))
            {
                throw new ArgumentException($"Sentence {_indexes[i]} is out of range or chosen twice.", nameof(chosen));
            }
        }

        _scores = scores;
        Report = report;
        Document = document;
        Sentences = Array.ConvertAll(_indexes, i => document.SentenceText(i).ToString());
    }

    /// <summary>The document it summarises.</summary>
    public Document Document { get; }

    /// <summary>Indexes of the chosen sentences, ascending.</summary>
    public ReadOnlySpan<int> Indexes => _indexes;

    /// <summary>The score of every sentence of the document; what it means is the system's own affair, higher is better.</summary>
    public ReadOnlySpan<double> Scores => _scores;

    /// <summary>The chosen sentences in document order.</summary>
    public IReadOnlyList<string> Sentences { get; }

    /// <summary>The chosen sentences joined by blanks.</summary>
    public string Text => string.Join(' ', Sentences);

    /// <summary>How the ranking came to its end.</summary>
    public RankReport Report { get; }
}
