using System.Buffers;
using System.Text;

namespace Summ.Html.Decoding;

/// <summary>Recognises UTF-8 with mistakes: cut characters, or a quotation pasted in another charset.</summary>
internal static class Utf8Share
{
    /// <summary>Whether there is UTF-8 beyond ASCII, and no more than one broken sequence for so many good ones; a sequence cut off by the end is not broken.</summary>
    /// <param name="bytes">The page.</param>
    /// <param name="goodPerBad">Good sequences for each broken one.</param>
    public static bool IsNearlyAll(ReadOnlySpan<byte> bytes, int goodPerBad)
    {
        int good = 0;
        int bad = 0;
        for (int i = 0; i < bytes.Length;)
        {
            int ascii = bytes[i..].IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (ascii < 0)
            {
                break;
            }

            i += ascii;
            OperationStatus status = Rune.DecodeFromUtf8(bytes[i..], out _, out int consumed);
            good += status == OperationStatus.Done ? 1 : 0;
            bad += status == OperationStatus.InvalidData ? 1 : 0;
            if (status == OperationStatus.NeedMoreData)
            {
                return bad == 0 || good >= (long)bad * goodPerBad;
            }

            i += Math.Max(consumed, 1);
        }

        return good > 0 && good >= (long)bad * goodPerBad;
    }
}
