using System.Numerics;
using Summ.Text.Stemming;

namespace Summ.Scoring.Rouge;

/// <summary>
/// The words of the references and their stems, each string once, numbered from 1. The term of a word is the number of its stem's
/// string (without stemming: its own), so that two words match exactly when their terms are equal. Grows while references are read;
/// afterwards it is only asked, which any number of threads may do.
/// </summary>
internal sealed class RougeVocabulary(RougeReading reading, int textLength)
{
    /// <summary>The term of every word that no reference has. It is never the term of a reference's word.</summary>
    public const int Unknown = 0;

    /// <summary>Words of up to so many letters are not stemmed.</summary>
    private const int LongestUnstemmed = 3;

    private const int NotAsked = -1;

    // Room at the start for a text of usual length: a word and its separator take about six letters, every third word adds a stem.
    private const int LettersPerString = 4;
    private const int MostAtStart = 1024;

    private readonly IStemmer? _stemmer = reading.MakeStemmer();
    private char[] _letters = new char[Math.Max(64, textLength)];
    private int _letterCount;
    private Entry[] _entries = new Entry[16 + Math.Min(MostAtStart, textLength / LettersPerString)];

    // A power of two, at least twice the entries there is room for.
    private int[] _slots = new int[BitOperations.RoundUpToPowerOf2(2 * (uint)(16 + Math.Min(MostAtStart, textLength / LettersPerString)))];

    /// <summary>How its texts are read.</summary>
    public RougeReading Reading => reading;

    /// <summary>One more than the highest term.</summary>
    public int Count { get; private set; } = 1;

    /// <summary>Room for the next word to be read, of at least that many letters, to be filled before <see cref="AddRead"/>.</summary>
    public Span<char> Room(int letters)
    {
        EnsureLetters(letters);
        return _letters.AsSpan(_letterCount);
    }

    /// <summary>Adds the word that stands at the start of <see cref="Room"/>, if it is new.</summary>
    /// <returns>The word's term.</returns>
    public int AddRead(int length, uint hash)
    {
        int number = Intern(length, hash);
        if (_stemmer is null || length <= LongestUnstemmed)
        {
            return number;
        }

        int term = _entries[number].Term;
        return term != NotAsked ? term : AddStem(number, _stemmer);
    }

    /// <summary>The term of a word of another text, or <see cref="Unknown"/>.</summary>
    /// <param name="word">The word.</param>
    /// <param name="hash">Its hash.</param>
    /// <param name="needsStem">True if the stem must be found first and <see cref="FindStem"/> be asked; the result is then of no meaning.</param>
    public int Find(ReadOnlySpan<char> word, uint hash, out bool needsStem)
    {
        int number = FindNumber(word, hash);
        needsStem = false;
        if (_stemmer is null || word.Length <= LongestUnstemmed)
        {
            return number;
        }

        int term = number == Unknown ? NotAsked : _entries[number].Term;
        needsStem = term == NotAsked;
        return term;
    }

    /// <summary>Stems the word in the buffer, which must have <see cref="IStemmer.Room"/> behind it, and finds the stem's term or <see cref="Unknown"/>.</summary>
    public int FindStem(Span<char> buffer, int length)
    {
        ReadOnlySpan<char> stem = buffer[.._stemmer!.Stem(buffer, length)];
        return FindNumber(stem, RougeWords.Hash(stem));
    }

    private int AddStem(int number, IStemmer stemmer)
    {
        Entry entry = _entries[number];
        EnsureLetters(entry.Length + IStemmer.Room);
        ReadOnlySpan<char> word = _letters.AsSpan(entry.Start, entry.Length);
        Span<char> buffer = _letters.AsSpan(_letterCount);
        word.CopyTo(buffer);
        ReadOnlySpan<char> stem = buffer[..stemmer.Stem(buffer, entry.Length)];
        int term = stem.SequenceEqual(word) ? number : Intern(stem.Length, RougeWords.Hash(stem));
        _entries[number].Term = term;
        return term;
    }

    private int FindNumber(ReadOnlySpan<char> word, uint hash)
    {
        int[] slots = _slots;
        for (uint slot = hash; ; slot++)
        {
            int number = slots[slot & (uint)(slots.Length - 1)];
            if (number == 0)
            {
                return Unknown;
            }

            ref readonly Entry entry = ref _entries[number];
            if (entry.Hash == hash && _letters.AsSpan(entry.Start, entry.Length).SequenceEqual(word))
            {
                return number;
            }
        }
    }

    private int Intern(int length, uint hash)
    {
        int number = FindNumber(_letters.AsSpan(_letterCount, length), hash);
        if (number != Unknown)
        {
            return number;
        }

        if (Count == _entries.Length)
        {
            Grow();
        }

        number = Count++;
        _entries[number] = new Entry(hash, _letterCount, length, NotAsked);
        _letterCount += length;
        Place(number);
        return number;
    }

    private void Place(int number)
    {
        uint slot = _entries[number].Hash;
        while (_slots[slot & (uint)(_slots.Length - 1)] != 0)
        {
            slot++;
        }

        _slots[slot & (uint)(_slots.Length - 1)] = number;
    }

    private void Grow()
    {
        Array.Resize(ref _entries, _entries.Length * 2);
        _slots = new int[_slots.Length * 2];
        for (int number = 1; number < Count; number++)
        {
            Place(number);
        }
    }

    private void EnsureLetters(int more)
    {
        if (_letters.Length - _letterCount < more)
        {
            Array.Resize(ref _letters, checked(Math.Max(_letters.Length * 2, _letterCount + more)));
        }
    }

    private record struct Entry(uint Hash, int Start, int Length, int Term);
}
