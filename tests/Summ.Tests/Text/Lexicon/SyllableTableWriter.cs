using System.Buffers.Binary;
using Summ.Text.Lexicon;

namespace Summ.Tests.Text.Lexicon;

/// <summary>Writes a <see cref="SyllableTable"/>: the largest buckets choose first the pilot that puts all their words into empty slots.</summary>
internal static class SyllableTableWriter
{
    private const int WordsOfBucket = 5;
    private const double Load = 0.98;

    public static byte[] Write(IReadOnlyDictionary<string, KnownSyllables> words)
    {
        uint buckets = (uint)((words.Count / WordsOfBucket) + 1);
        for (uint slots = (uint)(words.Count / Load) + 1; ; slots += (slots / 200) + 1)
        {
            if (TryWrite(words, buckets, slots) is { } bytes)
            {
                return bytes;
            }
        }
    }

    // Null when some bucket finds no place; a larger table has more room.
    private static byte[]? TryWrite(IReadOnlyDictionary<string, KnownSyllables> words, uint buckets, uint slots)
    {
        List<ulong>[] hashes = new List<ulong>[buckets];
        Dictionary<ulong, KnownSyllables> known = [];
        foreach ((string word, KnownSyllables syllables) in words.OrderBy(w => w.Key, StringComparer.Ordinal))
        {
            Assert.True(SyllableTable.TryHash(word, out ulong hash), word);
            known.Add(hash, syllables);
            (hashes[SyllableTable.BucketOf(hash, buckets)] ??= []).Add(hash);
        }

        byte[] bytes = new byte[SyllableTable.HeaderBytes + (SyllableTable.PilotBytes * buckets) + (SyllableTable.SlotBytes * slots)];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, slots);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(4), buckets);
        bool[] taken = new bool[slots];
        foreach (int bucket in Enumerable.Range(0, (int)buckets).Where(b => hashes[b] is not null).OrderByDescending(b => hashes[b].Count).ThenBy(b => b))
        {
            ushort pilot = 0;
            while (!Fits(hashes[bucket], pilot, taken))
            {
                if (++pilot == ushort.MaxValue)
                {
                    return null;
                }
            }

            BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(SyllableTable.HeaderBytes + (SyllableTable.PilotBytes * bucket)), pilot);
            foreach (ulong hash in hashes[bucket])
            {
                uint slot = SyllableTable.SlotOf(hash, pilot, slots);
                taken[slot] = true;
                int value = SyllableTable.SlotValue(hash, known[hash]);
                Span<byte> at = bytes.AsSpan((int)(SyllableTable.HeaderBytes + (SyllableTable.PilotBytes * buckets) + (SyllableTable.SlotBytes * slot)));
                at[0] = (byte)value;
                at[1] = (byte)(value >> 8);
                at[2] = (byte)(value >> 16);
            }
        }

        return bytes;
    }

    private static bool Fits(List<ulong> hashes, int pilot, bool[] taken)
    {
        Span<uint> own = stackalloc uint[hashes.Count];
        for (int i = 0; i < own.Length; i++)
        {
            own[i] = SyllableTable.SlotOf(hashes[i], pilot, (uint)taken.Length);
            if (taken[own[i]] || own[..i].Contains(own[i]))
            {
                return false;
            }
        }

        return true;
    }
}
