using System.Collections.Concurrent;
using Lucene.Net.Tartarus.Snowball;

namespace Summ.Text.Stemming;

/// <summary>
/// A stemmer of the Snowball family (M. F. Porter, 2001, "Snowball: a language for stemming algorithms", snowballstem.org) in Lucene's
/// implementation. Lucene's programs keep their state in themselves; each call takes one out of a store, so that threads never share one.
/// </summary>
/// <remarks>
/// A word of more than 100 characters is left as it is, which bounds the time of a call. Letters are expected in lower case.
/// </remarks>
internal sealed class SnowballStemmer : IStemmer
{
    private const int LongestWord = 100;

    // Some programs write a letter as two (ß as ss).
    private const int BufferLength = 2 * LongestWord;

    private readonly Func<SnowballProgram> _create;
    private readonly Func<Span<char>, int, int>? _prepare;
    private readonly ConcurrentBag<Worker> _idle = [];

    /// <param name="id">Stable identifier.</param>
    /// <param name="create">Makes a program.</param>
    /// <param name="prepare">Changes the word before it is stemmed and returns its length, which does not grow; or null.</param>
    public SnowballStemmer(string id, Func<SnowballProgram> create, Func<Span<char>, int, int>? prepare = null)
    {
        Id = id;
        _create = create;
        _prepare = prepare;
    }

    /// <inheritdoc/>
    public string Id { get; }

    /// <inheritdoc/>
    public int Stem(Span<char> word, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, word.Length);
        if (length is 0 or > LongestWord)
        {
            return length;
        }

        length = _prepare?.Invoke(word, length) ?? length;
        if (!_idle.TryTake(out Worker? worker))
        {
            worker = new Worker(_create());
        }

        ReadOnlySpan<char> stem = worker.Stem(word[..length]);
        if (!stem.IsEmpty && stem.Length <= word.Length)
        {
            stem.CopyTo(word);
            length = stem.Length;
        }

        _idle.Add(worker);
        return length;
    }

    private sealed class Worker(SnowballProgram program)
    {
        private readonly char[] _buffer = new char[BufferLength];

        public ReadOnlySpan<char> Stem(ReadOnlySpan<char> word)
        {
            word.CopyTo(_buffer);
            program.SetCurrent(_buffer, word.Length);
            program.Stem();
            return program.CurrentBuffer.AsSpan(0, program.CurrentBufferLength);
        }
    }
}
