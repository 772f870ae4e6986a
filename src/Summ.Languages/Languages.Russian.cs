using Lucene.Net.Analysis.Ru;
using Lucene.Net.Tartarus.Snowball.Ext;
using Summ.Text.Lexicon;
using Summ.Text.Stemming;
using Summ.Text.Syllables;

namespace Summ.Text;

/// <content>Russian.</content>
public static partial class Languages
{
    private static readonly Lazy<Language> LazyRussian = new(MakeRussian);

    /// <summary>Russian: Snowball's stemmer, to which <c>ё</c> is <c>е</c>; Lucene's stop words, in both spellings.</summary>
    public static Language Russian => LazyRussian.Value;

    private const string RussianStarters = """
        А Без Благодаря Более Больше Был Была Были Было В Вам Вас Ведь Весь Вместе Вместо Во Вокруг Вот Впервые Впрочем Вряд Все Всё Всего Вскоре Вслед
        Вся Вчера Вы Где Говорят Да Давно Даже Два Действительно Для До Другие Другой Его Ее Её Ей Ему Если Есть Еще Ещё За Завтра Затем Зато Здесь И Из
        Или Именно Иногда Иначе Итак Их К Каждая Каждый Кажется Как Какая Какие Какой Когда Конечно Кроме Кто Куда Лишь Мало Между Меня Мне Многие Много
        Может Можно Мой Моя Мы На Навстречу Над Надо Наконец Нам Нас Наш Наша Наши Не Недавно Некоторые Нельзя Несколько Несмотря Нет Неужели Ни Никто Ничего Но Ну
        О Об Обычно Однажды Однако Он Она Они Оно От Откуда Отсюда Очень По Под Позднее Позже Пока После Потом Потому Похоже Поэтому Почему Почти Правда
        Прежде При Про Просто Пусть Раз Разве Раньше С Сам Сама Сами Свой Сегодня Сейчас Скоро Сначала Снова Со Согласно Среди Так Такая Также Такие
        Таким Такой Там Твой Тебя Тем Теперь То Тогда Того Тоже Той Только Тот Три Туда Тут Ты У Увы Уже Хотя Через Чем Что Чтобы Эта Эти Это Этого
        Этой Этот Я
        """;

    private static Language MakeRussian()
    {
        IEnumerable<KeyValuePair<string, AbbreviationKinds>> entries = WordData.Entries(
            (AbbreviationKinds.Title, """
                проф акад доц инж ген полк подполк кап адм св им тов гр гос засл нар чл корр канд ул просп пер пл бул наб пос дер оз о д кв
                корп пом эт каб мкр бульв ш р преп архиеп еп митр свт прп
                """),
            (AbbreviationKinds.Inner, """
                т.е т.к т.н т.о т.ч т.наз напр см ср рис табл гл разд п пп ст с стр вып изд ред сост под прим ок прибл англ нем фр лат греч рус сокр
                букв род ум илл цит соотв т тт ч № уч
                """),
            (AbbreviationKinds.CanEnd, """
                т.д т.п др пр г гг в вв н.э до.н.э руб коп тыс млн млрд трлн чел экз шт мес нед обл р-н мн ж.д б.у и.о янв фев февр апр авг сент окт
                нояб дек пн вт чт пт
                """),
            (AbbreviationKinds.Unit, "кг км м см мм мин сек час л га т г кв"));
        Abbreviations abbreviations = new(entries, WordData.Words(RussianStarters), [])
        {
            HasSpaced = true,
            SpacedGuillemets = true,
        };
        StopWords stopWords = new([.. RussianAnalyzer.DefaultStopSet, .. WordData.Words("""
            ещё её неё всё моё твоё своё чьё нём чём причём ещё моём твоём своём это эта эти этих этим этими того тому тех теми той кого кому чему
            которые который которая которое которых которого которой которым которому своей своих своим своего который быть были будут
            очень лишь также поэтому однако либо ваш наш наша наши ваша ваши нами вами мной тобой
            """)]);
        Clitics clitics = new([], WordData.Words("то либо нибудь ка таки с де"));
        return new Language("ru", "Russian", abbreviations, stopWords, new SnowballStemmer("snowball-russian", () => new RussianStemmer(), ReplaceYo))
        {
            Clitics = clitics,
            Syllables = new RussianSyllables(),
        };
    }

    private static int ReplaceYo(Span<char> word, int length)
    {
        word[..length].Replace('ё', 'е');
        return length;
    }
}
