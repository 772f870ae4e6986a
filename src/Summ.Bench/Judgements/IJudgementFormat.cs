using Summ.Bench.Corpora;

namespace Summ.Bench.Judgements;

/// <summary>A format of JSON lines with human judgements: recognised by the fields of its objects.</summary>
internal interface IJudgementFormat
{
    /// <summary>Its name on the command line.</summary>
    string Id { get; }

    /// <summary>True when each line is one summary, and the lines of one document are put together.</summary>
    bool JoinsById { get; }

    /// <summary>Whether an object with these fields is of this format.</summary>
    bool Recognises(IReadOnlySet<string> fields);

    /// <summary>The document of a line.</summary>
    /// <exception cref="InputException">A field is missing or of another kind.</exception>
    JudgedDocument Map(Record record);
}
