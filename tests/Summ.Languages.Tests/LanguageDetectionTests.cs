using Xunit.Abstractions;

namespace Summ.Text.Tests;

public sealed class LanguageDetectionTests(ITestOutputHelper output)
{
    private const int SentenceFrom = 8;
    private const double LeastRight = 0.97;

    [Fact]
    public void ShortSentences_AreNearlyAllToldRight()
    {
        int right = 0;
        int total = 0;
        foreach (string code in Languages.Codes)
        {
            Assert.InRange(DetectionCases.Of(code).Length, 20, int.MaxValue);
            foreach (string text in DetectionCases.Of(code))
            {
                LanguageGuess? guess = Languages.Detect(text);
                bool isRight = guess?.Language.Code == code;
                if (!isRight)
                {
                    output.WriteLine($"{code} taken for {guess?.Language.Code ?? "none"}: {text}");
                }

                if (text.Count(c => c == ' ') + 1 >= SentenceFrom)
                {
                    total++;
                    right += isRight ? 1 : 0;
                }
            }
        }

        output.WriteLine($"{right} of {total}");
        Assert.InRange((double)right / total, LeastRight, 1);
    }

    [Fact]
    public void FewWords_AreMostlyToldRightAndNeverWithoutDoubt()
    {
        int right = 0;
        int wrong = 0;
        int total = 0;
        foreach (string code in Languages.Codes)
        {
            foreach (string text in DetectionCases.Of(code))
            {
                string few = string.Join(' ', text.Split(' ').Take(5));
                LanguageGuess? guess = Languages.Detect(few);
                total++;
                right += guess?.Language.Code == code ? 1 : 0;
                if (guess is { } g && g.Language.Code != code)
                {
                    wrong++;
                    output.WriteLine($"{code} taken for {g.Language.Code} ({g.Confidence:0.00}): {few}");
                }
            }
        }

        output.WriteLine($"{right} right, {wrong} wrong of {total}");
        Assert.InRange((double)right / total, 0.8, 1);
        Assert.InRange((double)wrong / total, 0, 0.06);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n\t ")]
    [InlineData("12 345,67 – 8/9 (2024)")]
    [InlineData("😀 🎉🎉 👍🏽 ❤️")]
    [InlineData("...!?")]
    [InlineData("\uD800 \uDC00")]
    [InlineData("Zürich London Paris")]
    [InlineData("今日は天気がいいですね。")]
    [InlineData("هذا نص قصير باللغة العربية")]
    [InlineData("Η γάτα κοιμάται στον ήλιο.")]
    [InlineData("Det er ikke noget, som jeg ville have gjort, hvis hun havde spurgt.")]
    [InlineData("Kissa nukkuu auringossa, ja koira vahtii taloa koko päivän.")]
    [InlineData("Wczoraj byliśmy w lesie i znaleźliśmy dużo grzybów.")]
    [InlineData("Pisica doarme la soare și câinele păzește casa.")]
    [InlineData("Кішка спить на сонці, а собака стереже будинок, і це дуже добре.")]
    [InlineData("Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor.")]
    public void TextInNoneOfThem_IsNotTold(string text) => Assert.Null(Languages.Detect(text));

    [Theory]
    [InlineData("de", "DER HUND SCHLÄFT IN DER SONNE, UND DIE KATZE IST NICHT DA.")]
    [InlineData("fr", "L’homme n’a pas dit qu’il viendrait aujourd’hui.")]
    [InlineData("es", "para que no se lo digas a tu hermano cuando venga")]
    [InlineData("pt", "para que não o digas ao teu irmão quando ele vier")]
    [InlineData("it", "perché non lo dica a tuo fratello quando viene")]
    public void Spelling_DoesNotMatter(string code, string text) => Assert.Equal(code, Languages.Detect(text)?.Language.Code);

    [Fact]
    public void LongText_IsToldWithConfidenceInBoundedTime()
    {
        string text = string.Concat(Enumerable.Repeat(string.Join(' ', DetectionCases.Of("nl")) + " ", 2_000));
        LanguageGuess guess = Languages.Detect(text)!.Value;
        Assert.Equal("nl", guess.Language.Code);
        Assert.InRange(guess.Confidence, 0.999, 1);
    }

    [Fact]
    public void APieceOfALongerText_IsToldWhereverItBegins()
    {
        foreach (string code in Languages.Codes)
        {
            string text = string.Join(' ', DetectionCases.Of(code));
            for (int start = 0; start + 700 <= text.Length; start += 37)
            {
                LanguageGuess? guess = Languages.Detect(text.AsSpan(start, 700));
                Assert.Equal(code, guess?.Language.Code);
                Assert.InRange(guess!.Value.Confidence, 0.999, 1);
            }
        }
    }

    [Theory]
    [InlineData("en", "de")]
    [InlineData("de", "en")]
    [InlineData("fr", "nl")]
    [InlineData("es", "pt")]
    [InlineData("pt", "es")]
    public void ForeignBeginning_DoesNotDecideForALongText(string beginning, string expected)
    {
        string foreign = string.Join(' ', DetectionCases.Of(beginning).Take(4));
        string body = string.Join(' ', DetectionCases.Of(expected));
        Assert.Equal(expected, Languages.Detect($"{foreign}\n\n{body}\n\n{body}")?.Language.Code);
    }

    [Theory]
    [InlineData("Det er ikke noget, som jeg ville have gjort, hvis hun havde spurgt. ")]
    [InlineData("Wczoraj byliśmy w lesie i znaleźliśmy dużo grzybów. ")]
    [InlineData("Кішка спить на сонці, а собака стереже будинок, і це дуже добре. ")]
    [InlineData("今日は天気がいいですね。")]
    [InlineData("bcdf ghjk lmnp ")]
    [InlineData("12 345,67 – 8/9 (2024) ")]
    public void LongTextInNoneOfThem_IsNotTold(string sentence) => Assert.Null(Languages.Detect(string.Concat(Enumerable.Repeat(sentence, 200))));

    [Fact]
    public void WithoutBlanks_AMillionLetters_AreNotTold() => Assert.Null(Languages.Detect(new string('a', 1_000_000)));

    [Fact]
    public void EachDetectedLanguage_IsOneOfAll() =>
        Assert.All(Languages.Codes, c => Assert.Contains(Languages.Detect(string.Join(' ', DetectionCases.Of(c)))!.Value.Language, Languages.All));
}
