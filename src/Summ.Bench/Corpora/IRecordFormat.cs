using Summ.Text;

namespace Summ.Bench.Corpora;

/// <summary>How a published corpus of JSON objects maps onto articles. Each format has a file of its own in <c>Readers</c>.</summary>
public interface IRecordFormat
{
    /// <summary>Stable identifier for <c>--reader</c>.</summary>
    string Id { get; }

    /// <summary>What it reads, for people.</summary>
    string Description { get; }

    /// <summary>True when several objects with one id are one article with several references.</summary>
    bool JoinsById => false;

    /// <summary>Whether a corpus whose first object has these fields is of this format.</summary>
    bool Recognises(IReadOnlySet<string> fields);

    /// <summary>The articles of one object.</summary>
    /// <exception cref="InputException">A field is missing or of another kind.</exception>
    IEnumerable<Article> Map(Record record);
}
