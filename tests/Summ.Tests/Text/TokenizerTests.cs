using Summ.Text;

namespace Summ.Tests.Text;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("...!?", "")]
    [InlineData("The cat sat.", "the|cat|sat")]
    [InlineData("don't well-known rock'n'roll", "don't|well-known|rock'n'roll")]
    [InlineData("don’t ‘quoted’ dogs’ tail", "don't|quoted|dogs|tail")]
    [InlineData("3.14 and 1,000,000; 5.", "3.14|and|1,000,000|5")]
    [InlineData("the U.S. and U.K.-based e.g. firms", "the|u.s|and|u.k|based|e.g|firms")]
    [InlineData("end.The next", "end|the|next")]
    [InlineData("Node.js example.com", "node|js|example|com")]
    [InlineData("naïve café Ωμέγα Straße", "naïve|café|ωμέγα|straße")]
    [InlineData("cafe\u0301s", "cafe\u0301s")]
    [InlineData("ex\u00ADample", "example")]
    [InlineData("-dash- 'quote' --", "dash|quote")]
    [InlineData("日本語 text", "日|本|語|text")]
    [InlineData("x\U00020000y", "x|\U00020000|y")]
    [InlineData("\U00010400\U00010401 a", "\U00010400\U00010401|a")]
    [InlineData("a_b a/b a–b", "a|b|a|b|a|b")]
    [InlineData("1st 2nd B2B", "1st|2nd|b2b")]
    [InlineData("\uD800 lone", "lone")]
    public void Words_AreFoundAndLowerCased(string text, string expected)
    {
        Document document = Document.FromSentences([text.Length == 0 ? " " : text]);
        List<string> words = [];
        foreach (Token token in document.Tokens)
        {
            words.Add(document.Vocabulary.Word(token.Word).ToString());
        }

        Assert.Equal(expected, string.Join('|', words));
    }
}
