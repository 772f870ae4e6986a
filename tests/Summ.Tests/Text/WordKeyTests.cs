using CsCheck;
using Summ.Text;

namespace Summ.Tests.Text;

public sealed class WordKeyTests
{
    private static readonly Gen<string> Words = Gen.Char["abcyzABYZ'-.09é\u2019\u0100\uFF41"].Array[1, 19].Select(c => new string(c));

    private static readonly Gen<string> AsciiWords = Gen.Char["abyzABYZ'-.09"].Array[1, 16].Select(c => new string(c));

    [Fact]
    public void OnlyShortAsciiWords_HaveAKey() => Words.Sample(word =>
    {
        bool expected = word.Length <= WordKey.MaxLength && word.All(char.IsAscii);
        Assert.Equal(expected, WordKey.TryMake(word, out _));
        Assert.Equal(expected, WordKey.TryRead(word, 0, word.Length, out _));
        Assert.Equal(expected, WordKey.TryRead("x" + word + new string('x', 20), 1, word.Length, out _));
    });

    [Fact]
    public void KeyHoldsTheWord() => AsciiWords.Sample(word =>
    {
        Assert.True(WordKey.TryMake(word, out WordKey key));
        Assert.Equal(word.Length, key.Length);
        Assert.Equal(word, key.Write(new char[WordKey.MaxLength]).ToString());
    });

    [Fact]
    public void ReadingAText_MakesCapitalsSmall_WhateverStandsAround() =>
        (from word in AsciiWords from before in Words from after in Gen.Char["xX \u2019é"].Array[0, 18] select (word, before, after: new string(after))).Sample(x =>
        {
            Assert.True(WordKey.TryMake(x.word.ToLowerInvariant(), out WordKey expected));
            Assert.True(WordKey.TryRead(x.before + x.word + x.after, x.before.Length, x.word.Length, out WordKey key));
            Assert.Equal(expected, key);
            Assert.Equal(expected.Hash(7), key.Hash(7));
        });

    [Fact]
    public void DifferentWords_HaveDifferentKeys() => Gen.Select(AsciiWords, AsciiWords).Sample((a, b) =>
    {
        WordKey.TryMake(a, out WordKey first);
        WordKey.TryMake(b, out WordKey second);
        Assert.Equal(a == b, first == second);
    });

    // Numbered words differ in a few bits: a table of twice as many slots should have few chains, and none long.
    [Fact]
    public void Hashes_AreSpread()
    {
        int[] slots = new int[1 << 15];
        for (int i = 0; i < slots.Length / 2; i++)
        {
            WordKey.TryMake($"word{i}", out WordKey key);
            slots[(int)key.Hash(12345) & (slots.Length - 1)]++;
        }

        // By chance the fullest of 32,768 slots with 16,384 words has 6 or 7.
        Assert.InRange(slots.Max(), 1, 10);
        Assert.InRange(slots.Count(s => s == 0) / (double)slots.Length, 0.59, 0.62);
    }
}
