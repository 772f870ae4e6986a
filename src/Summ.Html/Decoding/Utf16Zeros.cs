using System.Text;

namespace Summ.Html.Decoding;

/// <summary>Recognises UTF-16 without a byte order mark: the tags of a page are ASCII, so that every other byte of them is zero, always on the same side.</summary>
internal static class Utf16Zeros
{
    private const int SearchedBytes = 4096;
    private const int LeastShare = 5;
    private const int MostShareOfOthers = 50;

    /// <summary>The encoding; null when the bytes are anything else.</summary>
    public static Encoding? Find(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> head = bytes[..(Math.Min(bytes.Length, SearchedBytes) & ~1)];
        int even = 0;
        int odd = 0;
        for (int i = 0; i < head.Length; i += 2)
        {
            even += head[i] == 0 ? 1 : 0;
            odd += head[i + 1] == 0 ? 1 : 0;
        }

        int units = head.Length / 2;
        return IsMost(odd, even, units) ? Encoding.Unicode : IsMost(even, odd, units) ? Encoding.BigEndianUnicode : null;
    }

    private static bool IsMost(int zeros, int others, int units) => zeros > 1 && zeros * LeastShare >= units && others * MostShareOfOthers <= zeros;
}
