using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Summ.Text;

/// <summary>
/// The form of a word (see <see cref="WordForm"/>) of up to 16 ASCII characters, which most words are, in 16 bytes: two words are compared by two
/// comparisons, and no character is read twice. No word has a NUL, so that the zeros behind the last character tell its length.
/// </summary>
internal readonly record struct WordKey(ulong Low, ulong High)
{
    /// <summary>Longer words have no key.</summary>
    public const int MaxLength = 16;

    private const int Half = MaxLength / 2;
    private const int Quarter = MaxLength / 4;
    private const byte CaseBit = 0x20;
    private const byte Alphabet = 26;
    private const ulong NotAscii = 0x8080808080808080;
    private const ulong NotAsciiUnits = 0xFF80FF80FF80FF80;

    /// <summary>Number of characters.</summary>
    public int Length => MaxLength - (High != 0 ? BitOperations.LeadingZeroCount(High) / 8 : Half + (BitOperations.LeadingZeroCount(Low) / 8));

    // 16 bytes from the 16th less n on keep n.
    private static ReadOnlySpan<byte> Kept =>
    [
        255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ];

    /// <summary>Reads a word as spelled in a text; capitals become small.</summary>
    /// <returns>False when it is too long or has other characters than those of ASCII.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, int start, int length, out WordKey key)
    {
        key = default;
        if (length > MaxLength)
        {
            return false;
        }

        Vector128<byte> bytes;
        if (text.Length - start >= MaxLength)
        {
            ReadOnlySpan<ushort> units = MemoryMarshal.Cast<char, ushort>(text.Slice(start, MaxLength));
            bytes = Vector128.NarrowWithSaturation(Vector128.Create(units), Vector128.Create(units[Half..])) & Vector128.Create(Kept[(MaxLength - length)..]);
            if (bytes.ExtractMostSignificantBits() != 0)
            {
                return false;
            }
        }
        else if (TryMake(text.Slice(start, length), out key))
        {
            bytes = Vector128.Create(key.Low, key.High).AsByte();
        }
        else
        {
            return false;
        }

        Vector128<byte> isCapital = Vector128.LessThan(bytes - Vector128.Create((byte)'A'), Vector128.Create(Alphabet));
        Vector128<ulong> small = (bytes | (isCapital & Vector128.Create(CaseBit))).AsUInt64();
        key = new WordKey(small[0], small[1]);
        return true;
    }

    /// <summary>The key of a word in its form.</summary>
    /// <returns>False when it is too long or has other characters than those of ASCII.</returns>
    public static bool TryMake(ReadOnlySpan<char> word, out WordKey key)
    {
        ulong low;
        ulong high = 0;
        switch (word.Length)
        {
            case > MaxLength:
                key = default;
                return false;
            case >= Half:
                // The last eight overlap the first; what both have is shifted out.
                int shift = (MaxLength - word.Length) * 4;
                low = Eight(word);
                high = Eight(word[^Half..]) >> shift >> shift;
                break;
            case >= Quarter:
                low = Four(word) | (Four(word[^Quarter..]) << (8 * (word.Length - Quarter)));
                break;
            default:
                low = 0;
                for (int i = 0; i < word.Length; i++)
                {
                    low |= (ulong)Math.Min(word[i], (char)255) << (8 * i);
                }

                break;
        }

        key = new WordKey(low, high);
        return ((low | high) & NotAscii) == 0;
    }

    /// <summary>Writes the word.</summary>
    /// <returns>It, at the beginning of <paramref name="buffer"/>.</returns>
    public ReadOnlySpan<char> Write(Span<char> buffer)
    {
        int length = Length;
        for (int i = 0; i < length; i++)
        {
            buffer[i] = (char)(byte)((i < Half ? Low : High) >> (8 * (i % Half)));
        }

        return buffer[..length];
    }

    /// <summary>64 mixed bits; who does not know the seed cannot make words that collide.</summary>
    public ulong Hash(ulong seed)
    {
        // The 128-bit product of two words, folded.
        ulong high = Math.BigMul(Low ^ seed, High ^ BitOperations.RotateLeft(seed, 32) ^ 0x9E3779B97F4A7C15, out ulong low);
        ulong folded = high ^ low;
        return folded ^ (folded >> 32);
    }

    /// <summary>Whether two words are the same.</summary>
    public bool Equals(WordKey other) => ((Low ^ other.Low) | (High ^ other.High)) == 0;

    /// <inheritdoc/>
    public override int GetHashCode() => (int)Hash(0);

    private static ulong Eight(ReadOnlySpan<char> word)
    {
        Vector128<ushort> units = Vector128.Create(MemoryMarshal.Cast<char, ushort>(word[..Half]));
        return Vector128.NarrowWithSaturation(units, units).AsUInt64()[0];
    }

    private static ulong Four(ReadOnlySpan<char> word)
    {
        ulong units = word[0] | ((ulong)word[1] << 16) | ((ulong)word[2] << 32) | ((ulong)word[3] << 48);
        if ((units & NotAsciiUnits) != 0)
        {
            return NotAscii;
        }

        units = (units | (units >> 8)) & 0x0000FFFF0000FFFF;
        return (units | (units >> 16)) & 0xFFFFFFFF;
    }
}
