using Summ.Text;

namespace Summ.Summarization;

/// <summary>
/// What is left of a summary's length while sentences are chosen. Every selector and every set-selection method spends through it, so
/// that a length means the same everywhere.
/// </summary>
public sealed class SummaryBudget
{
    private readonly Document _document;
    private readonly LengthUnit _unit;
    private long _left;
    private int _chosen;

    /// <summary>The whole length, unspent.</summary>
    public SummaryBudget(Document document, SummaryLength length)
    {
        ArgumentNullException.ThrowIfNull(document);
        _document = document;
        _unit = length.Unit == LengthUnit.Percent ? LengthUnit.Sentences : length.Unit;
        _left = length.Unit == LengthUnit.Percent ? SentencesOf(length.Value, document.SentenceCount) : (long)length.Value;
    }

    /// <summary>True when no sentence at all can be added any more.</summary>
    public bool IsSpent => _left <= 0;

    /// <summary>The most sentences that can still be added, when the length counts sentences; else the number of sentences of the document.</summary>
    public int MostSentences => _unit == LengthUnit.Sentences ? (int)Math.Min(_left, _document.SentenceCount) : _document.SentenceCount;

    /// <summary>What a sentence would cost now: 1, its words, or its bytes with the blank before it.</summary>
    public int CostOf(int sentence) => _unit switch
    {
        LengthUnit.Words => _document.WordsOf(sentence),
        LengthUnit.Bytes => _document.BytesOf(sentence) + (_chosen > 0 ? 1 : 0),
        _ => 1,
    };

    /// <summary>Whether a sentence can be added.</summary>
    public bool Fits(int sentence) => CostOf(sentence) <= _left;

    /// <summary>Adds a sentence when it fits.</summary>
    /// <returns>Whether it was added.</returns>
    public bool TrySpend(int sentence)
    {
        int cost = CostOf(sentence);
        if (cost > _left)
        {
            return false;
        }

        _left -= cost;
        _chosen++;
        return true;
    }

    private static long SentencesOf(double percent, int sentences) =>
        sentences == 0 ? 0 : Math.Max(1, (long)Math.Floor((sentences * percent / 100) + 0.5));
}
