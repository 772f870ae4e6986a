using System.Numerics;

namespace Summ.Scoring.Rouge;

/// <summary>
/// The stop words of ROUGE-1.5.5: those of the SMART system and a few of news text (see Data/README.md). Read at the first use, immutable,
/// safe for threads.
/// </summary>
internal sealed class RougeStopWords
{
    private const string Resource = "Summ.Scoring.Rouge.Data.smart-stop-words.txt";

    private static readonly Lazy<RougeStopWords> Words = new(() => new RougeStopWords(Read()));

    // Open addressing by the hash that comes with a word; null is a free place. A power of two, at most a quarter full.
    private readonly string?[] _places;

    private RougeStopWords(List<string> words)
    {
        Count = words.Count;
        _places = new string?[BitOperations.RoundUpToPowerOf2(4 * (uint)words.Count)];
        foreach (string word in words)
        {
            _places[Place(word, RougeWords.Hash(word))] = word;
        }
    }

    /// <summary>The list of the program.</summary>
    public static RougeStopWords Smart => Words.Value;

    /// <summary>Number of entries.</summary>
    public int Count { get; }

    /// <summary>Whether a word in lower case is in the list.</summary>
    /// <param name="word">The word, not stemmed.</param>
    /// <param name="hash">Its hash, as <see cref="RougeWords"/> gives it.</param>
    public bool Contains(ReadOnlySpan<char> word, uint hash) => _places[Place(word, hash)] is not null;

    private int Place(ReadOnlySpan<char> word, uint hash)
    {
        int mask = _places.Length - 1;
        int place = (int)hash & mask;
        while (_places[place] is { } other && !word.SequenceEqual(other))
        {
            place = (place + 1) & mask;
        }

        return place;
    }

    private static List<string> Read()
    {
        using Stream stream = typeof(RougeStopWords).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is not embedded.");
        using StreamReader reader = new(stream);
        List<string> words = [];
        while (reader.ReadLine() is { } line)
        {
            words.Add(line);
        }

        return words;
    }
}
