using Summ.Readability;

namespace Summ.Text.Tests;

public sealed class HardnessInOtherLanguagesTests
{
    // The second sentence of each is the hard one.
    [Theory]
    [InlineData("en", "consensus", "The dog ran home. The administration postponed the controversial constitutional amendment indefinitely. It was cold.", "administration")]
    [InlineData("de", "wiener-1", "Der Hund lief nach Hause. Die Verwaltung verschob die umstrittene Verfassungsänderung auf unbestimmte Zeit. Es war kalt.", "Verfassungsänderung")]
    [InlineData("fr", "kandel-moles-fr", "Le chien court vite. L'administration reporta indéfiniment la modification constitutionnelle controversée. Il fait froid.", "constitutionnelle")]
    [InlineData("es", "szigriszt-pazos", "El perro come pan. La administración aplazó indefinidamente la controvertida modificación constitucional. Hace frío.", "indefinidamente")]
    [InlineData("it", "gulpease", "Il cane corre a casa. L'amministrazione rinviò indefinitamente la controversa modificazione costituzionale. Fa freddo.", "indefinitamente")]
    [InlineData("nl", "flesch-douma-nl", "De hond liep naar huis. Het bestuur verschoof de omstreden grondwetswijziging voor onbepaalde tijd. Het was koud.", "grondwetswijziging")]
    [InlineData("pt", "flesch-pt", "O gato come pão. A administração adiou indefinidamente a controversa modificação constitucional. Faz frio.", "indefinidamente")]
    [InlineData("sv", "lix", "Hunden sprang hem. Förvaltningen uppsköt den omstridda grundlagsändringen på obestämd framtid. Det var kallt.", "grundlagsändringen")]
    [InlineData("ru", "flesch-oborneva-ru", "Пёс ел суп. Администрация отложила рассмотрение неоднозначной конституционной поправки. Был мороз.", "конституционной")]
    public void HardSentenceAndItsWords_AreFound(string code, string yardstick, string text, string word)
    {
        ReadabilityAnalysis analysis = new(Document.FromText(text, Languages.Find(code)));

        HardSentence hardest = HardSentences.Of(analysis)[0];
        IReadOnlyList<HardWord> words = HardWords.Of(analysis);

        Assert.Equal(yardstick, Yardstick.For(Languages.Find(code)!).Id);
        Assert.Equal(1, hardest.Index);
        Assert.True(hardest.Adds > 0 && hardest.ByWords > 0 && hardest.ByLength > 0);
        Assert.Equal(hardest.Adds, hardest.ByLength + hardest.ByWords, 1e-9);
        Assert.Contains(word, words.Select(w => w.Word));
        Assert.All(words, w => Assert.True(w.FirstSentence == 1 && w.Adds > 0 && w.IsUnfamiliar == (code == "en")));
        Assert.Equal(analysis.Count().Words, ParagraphReadability.Of(analysis).Sum(p => p.Counts.Words));
    }
}
