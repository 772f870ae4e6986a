using System.Reflection;
using BenchmarkDotNet.Attributes;
using Summ.Benchmarks.Planted;
using Summ.Benchmarks.Scoring;
using Summ.Benchmarks.Summarization;
using Summ.Scoring;
using Summ.Summarization;

namespace Summ.Benchmarks.Running;

/// <summary>Which classes are run.</summary>
internal static class Suites
{
    /// <summary>All benchmark classes by name, but for families without entries, which BenchmarkDotNet would refuse.</summary>
    public static Type[] Find(bool plantFailure) =>
        [.. typeof(Suites).Assembly.GetTypes().Where(IsSuite).Where(type => plantFailure || type != typeof(FailingBenchmarks)).OrderBy(type => type.FullName, StringComparer.Ordinal)];

    /// <summary>Catalogue entries that no class would run, as one line each.</summary>
    public static IEnumerable<string> Forgotten()
    {
        IEnumerable<string> systems = Summarizers.All.Select(info => info.Id).Except(Members<SystemBenchmarks>(suite => suite.Ids), StringComparer.Ordinal);
        IEnumerable<string> metrics = Metrics.All.Select(info => info.Id).Except(Members<MetricBenchmarks>(suite => suite.Ids), StringComparer.Ordinal);
        return systems.Select(id => $"system {id}: its family has no class in FamilyBenchmarks.cs")
            .Concat(metrics.Select(id => $"metric {id}: its family has no class in MetricFamilyBenchmarks.cs"));
    }

    private static IEnumerable<string> Members<T>(Func<T, IEnumerable<string>> ids) =>
        typeof(T).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(T))).SelectMany(type => ids((T)Activator.CreateInstance(type)!));

    private static bool IsSuite(Type type) =>
        type is { IsClass: true, IsAbstract: false, IsPublic: true }
        && type.GetMethods().Any(method => method.GetCustomAttribute<BenchmarkAttribute>() is not null)
        && (!type.IsSubclassOf(typeof(SystemBenchmarks)) || ((SystemBenchmarks)Activator.CreateInstance(type)!).Ids.Any())
        && (!type.IsSubclassOf(typeof(MetricBenchmarks)) || ((MetricBenchmarks)Activator.CreateInstance(type)!).Ids.Any());
}
