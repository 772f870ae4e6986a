using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Summ.Benchmarks.Running;

/// <summary>How much an operation of mean time gets done in a second, for benchmarks that process one document an operation.</summary>
internal sealed class RateColumn : IColumn
{
    private const double NanosecondsPerSecond = 1e9;
    private const double BytesPerMegabyte = 1e6;

    private readonly DocumentBytes _bytes;
    private readonly bool _inBytes;

    private RateColumn(string name, string legend, bool inBytes, DocumentBytes bytes)
    {
        ColumnName = name;
        Legend = legend;
        _inBytes = inBytes;
        _bytes = bytes;
    }

    public string Id => nameof(RateColumn) + "." + ColumnName;

    public string ColumnName { get; }

    public string Legend { get; }

    public bool AlwaysShow => false;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    /// <summary>Documents a second.</summary>
    public static RateColumn Documents(DocumentBytes bytes) => new("Docs/s", "Documents a second at the mean time", inBytes: false, bytes);

    /// <summary>Megabytes a second.</summary>
    public static RateColumn Megabytes(DocumentBytes bytes) => new("MB/s", "1,000,000 bytes of the document in UTF-8 a second at the mean time", inBytes: true, bytes);

    public bool IsAvailable(Summary summary) => summary.BenchmarksCases.Any(benchmark => _bytes.Of(benchmark) is not null);

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => GetValue(summary, benchmarkCase, summary.Style);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style)
    {
        if (_bytes.Of(benchmarkCase) is not { } bytes || summary[benchmarkCase]?.ResultStatistics is not { } statistics)
        {
            return "-";
        }

        double rate = NanosecondsPerSecond / statistics.Mean * (_inBytes ? bytes / BytesPerMegabyte : 1);
        return rate.ToString(rate < 10 ? "N2" : rate < 1000 ? "N1" : "N0", CultureInfo.InvariantCulture);
    }

    public override string ToString() => ColumnName;
}
