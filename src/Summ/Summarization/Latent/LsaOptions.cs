using Summ.Catalogue;

namespace Summ.Summarization.Latent;

/// <summary>What can be set of latent semantic analysis.</summary>
internal sealed record LsaOptions
{
    private const int DefaultMaxTopics = 10;
    private const int DefaultMaxIterations = 1000;

    /// <summary>The catalogue's description of them.</summary>
    public static IReadOnlyList<OptionInfo> Infos { get; } =
    [
        OptionInfo.Choice("method", "steinberger-jezek", ["steinberger-jezek", "gong-liu"], "length of the sentence in the space of the main topics, or one sentence for each topic"),
        OptionInfo.Choice("local", "frequency", ["frequency", "binary", "augmented", "logarithm"], "weight of a term in a sentence that has it f times, m being the most of any: f, 1, 0.5 + 0.5·f/m, or ln(1 + f) (Gong & Liu 2001)"),
        OptionInfo.Choice("global", "none", ["none", "idf", "entropy"], "weight of a term in the document: 1, 1 + ln(N/n) with n of N sentences having it, or 1 less the entropy of its spread over the sentences"),
        OptionInfo.Integer("topics", DefaultMaxTopics, 1, 1000, "most topics, from the strongest"),
        OptionInfo.Integer("iterations", DefaultMaxIterations, 1, 100_000, "most steps of the decomposition; when they are used up the last estimates stand and the summary is flagged"),
    ];

    /// <summary>Gong and Liu's way instead of Steinberger and Ježek's.</summary>
    public bool OneSentencePerTopic { get; init; }

    /// <summary>Weight of a term in a sentence.</summary>
    public LocalWeight Local { get; init; }

    /// <summary>Weight of a term in the document.</summary>
    public GlobalWeight Global { get; init; }

    /// <summary>Most topics, at least 1.</summary>
    public int MaxTopics { get; init; } = DefaultMaxTopics;

    /// <summary>Most Lanczos steps, at least 1.</summary>
    public int MaxIterations { get; init; } = DefaultMaxIterations;

    /// <summary>Reads them.</summary>
    public static LsaOptions Of(OptionValues values) => new()
    {
        OneSentencePerTopic = values.Text("method") == "gong-liu",
        Local = values.Text("local") switch
        {
            "binary" => LocalWeight.Binary,
            "augmented" => LocalWeight.Augmented,
            "logarithm" => LocalWeight.Logarithm,
            _ => LocalWeight.Frequency,
        },
        Global = values.Text("global") switch
        {
            "idf" => GlobalWeight.InverseFrequency,
            "entropy" => GlobalWeight.Entropy,
            _ => GlobalWeight.None,
        },
        MaxTopics = values.Integer("topics"),
        MaxIterations = values.Integer("iterations"),
    };
}
