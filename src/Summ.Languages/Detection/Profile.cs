using Summ.Text.Lexicon;

namespace Summ.Text.Detection;

/// <summary>The statistics of one language: how much likelier a word or a piece of a word is in it than anywhere. Immutable, safe for threads.</summary>
internal sealed class Profile
{
    // Zipf's law for the listed words against a word that is not listed, in nats.
    private const double FirstShare = 0.06;
    private const double Exponent = 0.8;
    private const double UnlistedShare = 1e-4;
    private const double LetterWeight = 1.5;
    private const double PieceWeight = 0.8;
    private const double LongPieceWeight = 1.3;
    private const int LongPieceFrom = 3;

    private readonly Dictionary<string, double>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly (string Text, double Weight)[] _beginnings;
    private readonly (string Text, double Weight)[] _endings;
    private readonly (string Text, double Weight)[] _inner;

    public Profile(string code, string words, string pieces)
    {
        Code = code;
        Dictionary<string, double> weights = new(StringComparer.Ordinal);
        foreach (string word in WordData.Words(words))
        {
            weights.TryAdd(word, Math.Log(FirstShare / Math.Pow(weights.Count + 2, Exponent) / UnlistedShare));
        }

        _words = weights.GetAlternateLookup<ReadOnlySpan<char>>();
        string[] all = WordData.Words(pieces);
        _beginnings = [.. all.Where(p => p[^1] == '-').Select(p => (p[..^1], WeightOf(p[..^1])))];
        _endings = [.. all.Where(p => p[0] == '-').Select(p => (p[1..], WeightOf(p[1..])))];
        _inner = [.. all.Where(p => p[0] != '-' && p[^1] != '-').Select(p => (p, WeightOf(p)))];
    }

    public string Code { get; }

    /// <summary>Evidence for this language in one word, in nats, at least 0.</summary>
    /// <param name="word">Letters only, lower-case.</param>
    public double Weigh(ReadOnlySpan<char> word)
    {
        if (_words.TryGetValue(word, out double weight))
        {
            return weight;
        }

        double best = 0;
        foreach ((string text, double value) in _endings)
        {
            best = value > best && word.Length > text.Length && word.EndsWith(text, StringComparison.Ordinal) ? value : best;
        }

        double sum = best;
        foreach ((string text, double value) in _beginnings)
        {
            sum += word.Length > text.Length + 1 && word.StartsWith(text, StringComparison.Ordinal) ? value : 0;
        }

        best = 0;
        foreach ((string text, double value) in _inner)
        {
            best = value > best && word.Contains(text, StringComparison.Ordinal) ? value : best;
        }

        return sum + best;
    }

    // A letter that few languages have tells more than a pair of common ones.
    private static double WeightOf(string piece) => piece.Length == 1 ? (piece[0] < '\u0080' ? PieceWeight / 2 : LetterWeight)
        : piece.Length >= LongPieceFrom ? LongPieceWeight : PieceWeight;
}
