using System.Buffers.Binary;

namespace Summ.Text.Lexicon;

/// <summary>
/// Syllables of many words in little room: a perfect hash table that holds a fingerprint of each word instead of its letters, three bytes a
/// word. Looking a word up costs two reads and allocates nothing. Immutable, safe for threads.
/// </summary>
/// <remarks>
/// Hash, displace and compress: Belazzougui, D., Botelho, F. C. &amp; Dietzfelbinger, M. (2009). Hash, displace, and compress. ESA 2009,
/// LNCS 5757, 682-693, section 3, with the displacements (pilots) left uncompressed. Of the words that are not in the table one in 2^19 is
/// taken for one that is.
/// <para>
/// Bytes: number of slots and number of buckets (32 bits each, little endian); for each bucket its pilot (16 bits); for each slot 24 bits,
/// little endian: usual count less 1 (3 bits), usual count less the fewest (2 bits), fingerprint (19 bits). An empty slot is zero and no
/// word's fingerprint is.
/// </para>
/// </remarks>
internal sealed class SyllableTable
{
    /// <summary>The most syllables that a word of the table may have.</summary>
    public const int MostSyllables = 8;

    /// <summary>The most syllables that a word's short form may lack.</summary>
    public const int MostDropped = 3;

    /// <summary>Longer words are not in the table.</summary>
    public const int LongestWord = 40;

    /// <summary>Bytes before the pilots.</summary>
    public const int HeaderBytes = 8;

    /// <summary>Bytes of a pilot.</summary>
    public const int PilotBytes = 2;

    /// <summary>Bytes of a slot.</summary>
    public const int SlotBytes = 3;

    private const int ValueBits = 5;
    private const string EnglishResource = "Summ.Text.Lexicon.Data.english-syllables.bin";

    private static readonly Lazy<SyllableTable> EnglishTable = new(() => new SyllableTable(Read(EnglishResource)));

    private readonly byte[] _bytes;
    private readonly int _firstSlot;
    private readonly uint _slots;
    private readonly uint _buckets;

    /// <summary>Makes a table of its bytes.</summary>
    /// <exception cref="ArgumentException">The bytes are not those of a table.</exception>
    public SyllableTable(byte[] bytes)
    {
        if (bytes.Length < HeaderBytes)
        {
            throw new ArgumentException("A table begins with eight bytes.", nameof(bytes));
        }

        _slots = BinaryPrimitives.ReadUInt32LittleEndian(bytes);
        _buckets = BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(4));
        if (_slots == 0 || _buckets == 0 || bytes.Length != HeaderBytes + (PilotBytes * (long)_buckets) + ((long)SlotBytes * _slots))
        {
            throw new ArgumentException($"{bytes.Length} bytes are no table of {_slots} slots and {_buckets} buckets.", nameof(bytes));
        }

        _bytes = bytes;
        _firstSlot = HeaderBytes + (PilotBytes * (int)_buckets);
    }

    /// <summary>English words, read at the first use. See the README beside the data.</summary>
    public static SyllableTable English => EnglishTable.Value;

    /// <summary>Looks a word up; case does not matter. Only words of a to z are in the table.</summary>
    public bool TryFind(ReadOnlySpan<char> word, out KnownSyllables known)
    {
        known = default;
        if (!TryHash(word, out ulong hash))
        {
            return false;
        }

        int pilot = BinaryPrimitives.ReadUInt16LittleEndian(_bytes.AsSpan(HeaderBytes + (PilotBytes * (int)BucketOf(hash, _buckets))));
        int at = _firstSlot + (SlotBytes * (int)SlotOf(hash, pilot, _slots));
        int slot = _bytes[at] | (_bytes[at + 1] << 8) | (_bytes[at + 2] << 16);
        if (slot >> ValueBits != FingerprintOf(hash))
        {
            return false;
        }

        int usual = (slot & 7) + 1;
        known = new KnownSyllables(usual, usual - ((slot >> 3) & 3));
        return true;
    }

    /// <summary>What the slot of a word holds.</summary>
    public static int SlotValue(ulong hash, KnownSyllables known) =>
        (known.Usual - 1) | ((known.Usual - known.Fewest) << 3) | (FingerprintOf(hash) << ValueBits);

    /// <summary>64 bits of a word, unless it is too long or has other letters than a to z.</summary>
    public static bool TryHash(ReadOnlySpan<char> word, out ulong hash)
    {
        hash = 0x243F6A8885A308D3;
        foreach (char c in word)
        {
            uint lower = c | 0x20u;
            if (lower - 'a' > 'z' - 'a')
            {
                return false;
            }

            hash = (hash ^ lower) * 0x9E3779B97F4A7C15;
            hash ^= hash >> 32;
        }

        hash = (hash ^ (hash >> 29)) * 0xBF58476D1CE4E5B9;
        hash ^= hash >> 32;
        return word.Length is > 0 and <= LongestWord;
    }

    /// <summary>The bucket whose pilot places the word.</summary>
    public static uint BucketOf(ulong hash, uint buckets) => (uint)(((hash >> 32) * buckets) >> 32);

    /// <summary>The word's slot under a pilot.</summary>
    public static uint SlotOf(ulong hash, int pilot, uint slots)
    {
        ulong mixed = (hash + ((ulong)pilot * 0x9E3779B97F4A7C15)) * 0x94D049BB133111EB;
        mixed ^= mixed >> 32;
        return (uint)(((uint)(mixed * 0xD6E8FEB86659FD93 >> 32) * (ulong)slots) >> 32);
    }

    private static int FingerprintOf(ulong hash) => Math.Max(1, (int)((hash * 0xA24BAED4963EE407) >> (64 - 19)));

    private static byte[] Read(string resource)
    {
        using Stream stream = typeof(SyllableTable).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The resource {resource} is not embedded.");
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
