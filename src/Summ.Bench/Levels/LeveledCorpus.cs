using Summ.Bench.Corpora;

namespace Summ.Bench.Levels;

/// <summary>
/// A corpus with human judgements of how easy its texts are, read from the articles' metadata. A <b>graded</b> corpus has a number for each text,
/// <c>ease</c>, higher for easier. A corpus of <b>levels</b> has <c>level</c>, a name, and <c>order</c>, a whole number, lower for easier; the texts that
/// name one <c>article</c> are versions of it. The first article decides which of the two the corpus is. Immutable.
/// </summary>
public sealed class LeveledCorpus
{
    private const int FewestTexts = 3;

    private LeveledCorpus(Corpus source)
    {
        Source = source;
    }

    /// <summary>The corpus it was read from.</summary>
    public Corpus Source { get; }

    /// <summary>The texts, in the corpus's order.</summary>
    public required IReadOnlyList<LeveledText> Texts { get; init; }

    /// <summary>Names of the levels, the easiest first; empty for a graded corpus.</summary>
    public required IReadOnlyList<string> Levels { get; init; }

    /// <summary>How many articles the texts are versions of.</summary>
    public required int Groups { get; init; }

    /// <summary>What was left out and why, a line each.</summary>
    public required IReadOnlyList<string> Excluded { get; init; }

    /// <summary>What the reader put right, a line each.</summary>
    public required IReadOnlyList<string> Repaired { get; init; }

    /// <summary>Whether each text has a number of its own instead of one of a few levels.</summary>
    public bool IsGraded => Levels.Count == 0;

    /// <summary>Reads a corpus.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="limit">How many texts are read at most; null for all.</param>
    /// <param name="isStrict">Whether what would be left out ends the reading.</param>
    /// <exception cref="InputException">It has no human judgements, too few texts or levels, or is broken.</exception>
    public static LeveledCorpus Read(Corpus corpus, int? limit = null, bool isStrict = false)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        LevelReader reader = new(corpus.Name);
        foreach (CorpusItem item in corpus.Read())
        {
            if (reader.Add(item) is { } problem && isStrict)
            {
                throw new InputException(problem);
            }

            if (reader.Count == limit)
            {
                break;
            }
        }

        return reader.Count == 0 && reader.Excluded.Count > 0
            ? throw new InputException(reader.Excluded[0] + (reader.Excluded.Count == 1 ? "" : $" (and {reader.Excluded.Count - 1} more left out)"))
            : Checked(new LeveledCorpus(corpus) { Texts = reader.Texts(), Levels = reader.Levels(), Groups = reader.Groups, Excluded = reader.Excluded, Repaired = reader.Repaired });
    }

    private static LeveledCorpus Checked(LeveledCorpus corpus)
    {
        string name = corpus.Source.Name;
        if (corpus.Texts.Count < FewestTexts)
        {
            throw new InputException($"{name}: has {Counted.Of(corpus.Texts.Count, "text")} with a human judgement; expected at least {FewestTexts}");
        }

        if (corpus.IsGraded)
        {
            return corpus.Texts.All(t => t.Ease == corpus.Texts[0].Ease)
                ? throw new InputException($"{name}: all texts have the same 'ease'; expected different ones")
                : corpus;
        }

        if (corpus.Levels.Count == 1)
        {
            throw new InputException($"{name}: all texts have the level '{corpus.Levels[0]}'; expected at least two levels");
        }

        int alone = Enumerable.Range(0, corpus.Levels.Count).FirstOrDefault(l => corpus.Texts.Count(t => t.Level == l) == 1, -1);
        return alone >= 0 ? throw new InputException($"{name}: the level '{corpus.Levels[alone]}' has one text only; expected at least two of each level") : corpus;
    }
}
