using System.Text.RegularExpressions;
using Summ.Catalogue;
using Summ.Scoring;
using Summ.Summarization;
using Summ.Text;

namespace Summ.Tests.Contracts;

/// <summary>What every entry of every catalogue must say of itself.</summary>
public sealed partial class CatalogueTests
{
    private static readonly CatalogueEntry[] Entries =
    [
        .. Summarizers.All.Select(i => new CatalogueEntry("summarizer", i.Id, i.Name, i.Version, i.Paper, i.Summary, i.Complexity, i.Options, v => i.Create(v))),
        .. Selectors.All.Select(i => new CatalogueEntry("selector", i.Id, i.Name, i.Version, i.Paper, i.Summary, i.Complexity, i.Options, i.Create)),
        .. Metrics.All.Select(i => new CatalogueEntry("metric", i.Id, i.Name, i.Version, i.Paper, i.Summary, null, i.Options, i.Create)),
    ];

    public static TheoryData<string> Names => [.. Entries.Select(e => e.ToString())];

    [Theory]
    [MemberData(nameof(Names))]
    public void Entry_DescribesItself(string name)
    {
        CatalogueEntry entry = Entry(name);
        Assert.Matches(KebabCase(), entry.Id);
        Assert.False(string.IsNullOrWhiteSpace(entry.Name));
        Assert.False(string.IsNullOrWhiteSpace(entry.Paper));
        Assert.True(entry.Complexity is null || entry.Complexity.Contains("O(", StringComparison.Ordinal), entry.Complexity);
        Assert.EndsWith(".", entry.Summary);
        Assert.True(entry.Version >= 1);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Options_DescribeThemselves(string name)
    {
        IReadOnlyList<OptionInfo> options = Entry(name).Options;
        Assert.Equal(options.Count, options.Select(o => o.Name).Distinct(StringComparer.Ordinal).Count());
        foreach (OptionInfo option in options)
        {
            Assert.Matches(KebabCase(), option.Name);
            Assert.False(string.IsNullOrWhiteSpace(option.Description));
            Assert.Equal(option.Default, option.Canonical(option.Default));
            Assert.All(OptionExamples.Allowed(option), v => option.Canonical(v));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void ValueOutOfRange_GivesExceptionThatNamesOptionAndRange(string name)
    {
        CatalogueEntry entry = Entry(name);
        foreach (OptionInfo option in entry.Options)
        {
            foreach (string value in OptionExamples.Forbidden(option))
            {
                CatalogueException exception = Assert.Throws<CatalogueException>(() => entry.Create(entry.Values(option.Name, value)));
                Assert.Contains(entry.Id, exception.Message, StringComparison.Ordinal);
                Assert.Contains(option.Name, exception.Message, StringComparison.Ordinal);
                Assert.Contains(option.Range, exception.Message, StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void UnknownOption_GivesException(string name)
    {
        CatalogueEntry entry = Entry(name);
        Assert.Throws<CatalogueException>(() => entry.Create(entry.Values("no-such-option", "1")));
    }

    [Fact]
    public void Ids_AreUniqueWithinACatalogue() =>
        Assert.All(Entries.GroupBy(e => e.ToString(), StringComparer.Ordinal), g => Assert.Single(g));

    [Fact]
    public void SystemAndSelector_NeverShareAnId() =>
        Assert.Empty(Summarizers.All.Select(i => i.Id).Intersect(Selectors.All.Select(i => i.Id), StringComparer.Ordinal));

    [Fact]
    public void Summarizer_IsEitherRankerOrSystem() =>
        Assert.All(Summarizers.All, i => Assert.True(i.Ranker is null != i.Summarizer is null, i.Id));

    [Fact]
    public void EveryAlgorithm_IsMadeByAnEntry() => Assert.Empty(Unreachable(Algorithms(typeof(Summarizers).Assembly.GetTypes()), Made()));

    [Fact]
    public void AlgorithmWithoutEntry_IsFound() =>
        Assert.Equal([typeof(Forgotten)], Unreachable(Algorithms([typeof(Forgotten), typeof(CatalogueTests)]), Made()));

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*(\\+\\+)?$", RegexOptions.NonBacktracking)]
    private static partial Regex KebabCase();

    private static CatalogueEntry Entry(string name) => Entries.Single(e => e.ToString() == name);

    private static IEnumerable<Type> Unreachable(IEnumerable<Type> algorithms, HashSet<Type> made) => algorithms.Where(t => !made.Contains(t));

    private static IEnumerable<Type> Algorithms(IEnumerable<Type> types) => types.Where(t => t.IsClass && !t.IsAbstract && t.GetInterfaces().Any(i =>
        i == typeof(ISummarizer) || i == typeof(ISentenceRanker) || i == typeof(ISentenceSelector) || i == typeof(IMetric) || i.Name == "IReadabilityFormula"));

    // Types of everything that the catalogues make, with every choice of every option.
    private static HashSet<Type> Made()
    {
        HashSet<Type> made = [typeof(RankingSummarizer)];
        foreach (CatalogueEntry entry in Entries)
        {
            foreach (OptionValues values in entry.AllChoices())
            {
                made.UnionWith(MadeFrom(entry, values));
            }
        }

        foreach (SummarizerInfo info in Summarizers.All.Where(i => i.Ranker is not null))
        {
            made.UnionWith(Entry($"summarizer {info.Id}").AllChoices().Select(v => info.Ranker!(v).GetType()));
        }

        made.UnionWith(Formulas());
        return made;
    }

    // A choice may need another option beside it; alone it is then refused. The defaults must do.
    private static IEnumerable<Type> MadeFrom(CatalogueEntry entry, OptionValues values)
    {
        try
        {
            return [entry.Create(values).GetType()];
        }
        catch (CatalogueException) when (values.Changed.Any())
        {
            return [];
        }
    }

    // By reflection, since the catalogue of formulas need not be there: types of the values that its entries hold.
    private static IEnumerable<Type> Formulas()
    {
        object? all = typeof(Summarizers).Assembly.GetType("Summ.Readability.Formulas")?.GetProperty("All")?.GetValue(null);
        foreach (object info in (System.Collections.IEnumerable?)all ?? Array.Empty<object>())
        {
            foreach (object value in info.GetType().GetProperties().Where(p => p.PropertyType.Name == "IReadabilityFormula").Select(p => p.GetValue(info)!))
            {
                yield return value.GetType();
            }
        }
    }

    private sealed record CatalogueEntry(
        string Kind, string Id, string Name, int Version, string Paper, string Summary, string? Complexity, IReadOnlyList<OptionInfo> Options, Func<OptionValues, object> Create)
    {
        public OptionValues Values(string option, string value) => new(Id, Options, [KeyValuePair.Create(option, value)]);

        public IEnumerable<OptionValues> AllChoices() => Options.Where(o => o.Kind is OptionKind.Choice or OptionKind.Flag)
            .SelectMany(o => OptionExamples.Allowed(o).Select(v => Values(o.Name, v)))
            .Append(new OptionValues(Id, Options, []));

        public override string ToString() => $"{Kind} {Id}";
    }

    private sealed class Forgotten : ISentenceRanker
    {
        public RankReport Rank(Document document, Span<double> scores, CancellationToken cancellationToken) => RankReport.Direct;
    }
}
