using Summ.Text;

namespace Summ.Bench.Levels;

/// <summary>A text of which people have said how easy it is.</summary>
/// <param name="Article">The text.</param>
/// <param name="Group">Index of the article it is a version of; the texts of one article depend on each other and are drawn together.</param>
/// <param name="Ease">The human judgement, higher for easier; of a corpus of levels the negative index of the level.</param>
/// <param name="Level">Index of the level, 0 for the easiest; -1 in a graded corpus.</param>
public sealed record LeveledText(Article Article, int Group, double Ease, int Level);
