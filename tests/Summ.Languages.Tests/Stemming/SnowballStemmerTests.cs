using Summ.Text.Stemming;

namespace Summ.Text.Tests.Stemming;

public sealed class SnowballStemmerTests
{
    [Theory]
    [InlineData("de", "häuser", "hauses")]
    [InlineData("de", "straße", "straßen")]
    [InlineData("de", "regierung", "regierungen")]
    [InlineData("fr", "cheval", "chevaux")]
    [InlineData("fr", "national", "nationales")]
    [InlineData("es", "canción", "canciones")]
    [InlineData("es", "niños", "niña")]
    [InlineData("it", "nazionale", "nazionali")]
    [InlineData("nl", "mogelijk", "mogelijkheden")]
    [InlineData("pt", "nação", "nações")]
    [InlineData("pt", "pães", "pão")]
    [InlineData("pt", "trabalhavam", "trabalhou")]
    [InlineData("sv", "flickor", "flickorna")]
    [InlineData("ru", "книга", "книги")]
    [InlineData("ru", "котёл", "котел")]
    public void FormsOfOneWord_ShareTheirStem(string code, string one, string other) => Assert.Equal(Stem(code, one), Stem(code, other));

    [Theory]
    [InlineData("de", "hand", "hund")]
    [InlineData("ru", "дом", "дым")]
    public void OtherWords_DoNot(string code, string one, string other) => Assert.NotEqual(Stem(code, one), Stem(code, other));

    // ß becomes ss: the stem may be longer than the word, but never than the room.
    [Fact]
    public void SharpS_GrowsIntoTheRoomOnly()
    {
        IStemmer stemmer = Languages.German.Stemmer;
        Assert.Equal("fuss", Stem("de", "fuß"));
        Span<char> buffer = stackalloc char[40 + IStemmer.Room];
        buffer[..40].Fill('ß');
        int length = stemmer.Stem(buffer, 40);
        Assert.InRange(length, 1, buffer.Length);
        Span<char> tight = ['f', 'u', 'ß'];
        Assert.InRange(stemmer.Stem(tight, 3), 1, 3);
    }

    [Fact]
    public void StrangeWords_AreTakenInEveryLanguage()
    {
        string[] words = ["", "a", "ß", "1984", "'", "-", "\uD800", "e\u0301", "今日", "х", "ё", "ões", new string('ы', 5_000), new string('ß', 100), "дом2", "l'"];
        foreach (Language language in Languages.All)
        {
            foreach (string word in words)
            {
                string stem = Stem(language.Code, word);
                Assert.True(word.Length == 0 ? stem.Length == 0 : stem.Length > 0, $"{language.Code}: '{word}'");
            }
        }
    }

    [Fact]
    public void WrongLength_IsRefused()
    {
        IStemmer stemmer = Languages.Dutch.Stemmer;
        Assert.Throws<ArgumentOutOfRangeException>(() => stemmer.Stem(new char[3], 4));
        Assert.Throws<ArgumentOutOfRangeException>(() => stemmer.Stem(new char[3], -1));
    }

    [Fact]
    public void ManyThreads_GetTheStemsOfOne()
    {
        foreach (Language language in Languages.All.Where(l => l.Code != "en"))
        {
            string[] words = [.. DetectionCases.Of(language.Code).SelectMany(t => t.ToLowerInvariant().Split(' ', '.', ',', '?')).Where(w => w.Length > 0)];
            string[] expected = Array.ConvertAll(words, w => Stem(language.Code, w));
            Parallel.For(0, 8, t =>
            {
                for (int i = 0; i < words.Length; i++)
                {
                    int at = (i + (t * 31)) % words.Length;
                    Assert.Equal(expected[at], Stem(language.Code, words[at]));
                }
            });
        }
    }

    private static string Stem(string code, string word)
    {
        char[] buffer = new char[word.Length + IStemmer.Room];
        word.CopyTo(buffer);
        int length = Languages.Find(code)!.Stemmer.Stem(buffer, word.Length);
        return new string(buffer, 0, length);
    }
}
