using System.Globalization;
using Summ.Bench.Corpora;
using Summ.Text;

namespace Summ.Bench.Levels;

/// <summary>Takes the human judgements out of the articles' metadata.</summary>
/// <param name="corpus">Name of the corpus, for messages.</param>
internal sealed class LevelReader(string corpus)
{
    private const string EaseField = "ease";
    private const string LevelField = "level";
    private const string OrderField = "order";
    private const string ArticleField = "article";

    private readonly List<(Article Article, int Group, double Ease, int Order)> _texts = [];
    private readonly Dictionary<string, int> _groups = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _orders = new(StringComparer.Ordinal);
    private readonly Dictionary<int, string> _levels = [];
    private readonly HashSet<(int Group, int Order)> _seen = [];
    private bool? _isGraded;

    /// <summary>What was left out and why.</summary>
    public List<string> Excluded { get; } = [];

    /// <summary>What the reader of the corpus put right.</summary>
    public List<string> Repaired { get; } = [];

    public int Count => _texts.Count;

    public int Groups => _groups.Count;

    /// <summary>Takes an article in. Returns why it is left out, or null.</summary>
    /// <exception cref="InputException">The first article has no judgement.</exception>
    public string? Add(CorpusItem item)
    {
        string? problem = item.Problem;
        if (item.Article is { } article)
        {
            _isGraded ??= KindOf(article);
            string place = item.Place ?? $"{corpus}, '{article.Id}'";
            problem = string.IsNullOrWhiteSpace(article.Text) && article.Sentences is null or { Count: 0 } ? $"{place}: has no text"
                : (_isGraded.Value ? AddGraded(article) : AddLevel(article)) is { } reason ? $"{place}: {reason}" : null;
        }

        if (problem is not null)
        {
            Excluded.Add(problem);
        }

        return problem;
    }

    public IReadOnlyList<LeveledText> Texts()
    {
        int[] orders = [.. _levels.Keys.Order()];
        return [.. _texts.Select(t => new LeveledText(t.Article, t.Group, _isGraded == true ? t.Ease : -Array.IndexOf(orders, t.Order), _isGraded == true ? -1 : Array.IndexOf(orders, t.Order)))];
    }

    public IReadOnlyList<string> Levels() => [.. _levels.OrderBy(l => l.Key).Select(l => l.Value)];

    private bool KindOf(Article article) =>
        article.Metadata.ContainsKey(EaseField) || (article.Metadata.ContainsKey(LevelField) && article.Metadata.ContainsKey(OrderField)
            ? false
            : throw new InputException($"{corpus}: has no human levels: '{article.Id}' has neither 'ease' (a number, higher for easier) nor 'level' and 'order'; expected one of them as a field or column of each text"));

    private string? AddGraded(Article article)
    {
        if (!article.Metadata.TryGetValue(EaseField, out string? text))
        {
            return "'ease' is missing; expected a number, higher for easier";
        }

        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double ease) || !double.IsFinite(ease))
        {
            return $"'ease' is '{text}'; expected a number, higher for easier";
        }

        Keep(article, GroupOf(article), ease, 0);
        return null;
    }

    private string? AddLevel(Article article)
    {
        if (!article.Metadata.TryGetValue(LevelField, out string? level) || level.Length == 0)
        {
            return "'level' is missing; expected the name of a level";
        }

        if (!article.Metadata.TryGetValue(OrderField, out string? text) || !int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int order))
        {
            return $"'order' is {(text is null ? "missing" : $"'{text}'")}; expected a whole number, lower for easier";
        }

        if (_orders.TryGetValue(level, out int before) && before != order)
        {
            return string.Create(CultureInfo.InvariantCulture, $"'order' of the level '{level}' is {order}, but {before} elsewhere; expected one order for each level");
        }

        if (_levels.TryGetValue(order, out string? other) && other != level)
        {
            return string.Create(CultureInfo.InvariantCulture, $"'order' of the level '{level}' is {order}, which is that of '{other}'; expected another one");
        }

        int group = GroupOf(article);
        if (!_seen.Add((group, order)))
        {
            return $"the level '{level}' of the article '{article.Metadata[ArticleField]}' stands there twice; expected each level of an article once";
        }

        _orders[level] = order;
        _levels[order] = level;
        Keep(article, group, 0, order);
        return null;
    }

    private void Keep(Article article, int group, double ease, int order)
    {
        _texts.Add((article, group, ease, order));
        if (article.Metadata.TryGetValue(OneStopEnglishFolder.RepairField, out string? repair))
        {
            Repaired.Add($"{article.Id}: {repair}");
        }
    }

    // A text that names no article is one of its own; no name of an article begins with a line feed.
    private int GroupOf(Article article)
    {
        string name = article.Metadata.TryGetValue(ArticleField, out string? given) && given.Length > 0 ? given : $"\n{article.Id}";
        if (!_groups.TryGetValue(name, out int group))
        {
            group = _groups.Count;
            _groups.Add(name, group);
        }

        return group;
    }
}
