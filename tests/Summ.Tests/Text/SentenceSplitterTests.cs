using System.Globalization;
using System.Text;
using CsCheck;
using Summ.Text;
using Summ.Text.Lexicon;

namespace Summ.Tests.Text;

/// <summary>The cases write the expected boundaries as <c>|</c>, which is taken out before the splitter sees the text.</summary>
public sealed class SentenceSplitterTests
{
    private static readonly SentenceSplitter English = new(Abbreviations.English);

    [Theory]
    [InlineData("The rain stopped.| We went out.| Nobody saw us.")]
    [InlineData("Did it rain?| It did!| We stayed in.")]
    [InlineData("One sentence without an end")]
    [InlineData("What?!| You sold the boat?| No!!!| Yes.")]
    [InlineData("He waited.  |  She did not.")]
    [InlineData("Sales rose in 1999.| 20 people were hired.| €5 was paid to each.")]
    [InlineData("She likes the iPad.| iPhones bore her.")]
    [InlineData("THE SHIP SANK.| NOBODY WAS HURT.")]
    [InlineData("Élodie left.| Étienne stayed.| Öznur slept.")]
    [InlineData("Great day! 😀❤️ 👨‍👩‍👧| See you soon.| Bye 😀")]
    [InlineData("He said it was so and so. and then went on.")]
    [InlineData("the rain stopped. |we went out. |nobody saw us.")]
    public void PlainProse(string marked) => Check(marked);

    [Theory]
    [InlineData("Mr. Holt met Mrs. Lane and Dr. Oduya.| They talked.")]
    [InlineData("Prof. Ito, Gen. Bray and Sen. Cole agreed.| Rep. Dunn did not.")]
    [InlineData("The letter went to Messrs. Pike and Sons.| It came back.")]
    [InlineData("Gov. Hill signed it.| Capt. Reyes watched.| Rev. Moss prayed.")]
    [InlineData("They prayed with the Rt. Hon. Ann Webb.| Then they ate.")]
    [InlineData("Lt. Col. Park spoke to Sgt. Major Finn.| Nobody listened.")]
    [InlineData("We climbed Mt. Elgon and saw Ft. Worth.| It was cold.")]
    [InlineData("She lives on Elm St.| The house is old.")]
    [InlineData("St. Mary's was full.| Even St. Paul came.")]
    [InlineData("\"Mr. President,\" he began.| Nobody rose.")]
    [InlineData("MR. HOLT LEFT.| MRS. LANE STAYED.")]
    [InlineData("The gen. was on the table.| Nobody read it.")]
    [InlineData("mr. holt met dr. oduya. |they talked.")]
    public void Titles(string marked) => Check(marked);

    [Theory]
    [InlineData("It opened on Jan. 5 and closed on Sept. 12.| Few came.")]
    [InlineData("They met last Oct.| The weather was fine.")]
    [InlineData("They met on Mon. Sept. 9 in Bern.")]
    [InlineData("He sat in the sun.| Children played.")]
    [InlineData("We open Sat. 9 to 12 and close at noon.")]
    [InlineData("It began at 5.30 p.m. and ended at 7.| Nobody left.")]
    [InlineData("It began at 5 p.m. Monday.| It was dark.")]
    [InlineData("It ended at 11 p.m.| The bus had gone.")]
    [InlineData("They left at 6 a.m. and rested at 9 a.m.| He was tired.")]
    [InlineData("Caesar died in 44 B.C.| His heir was young.")]
    [InlineData("In A.D. 79 the mountain woke.| Everyone ran.")]
    public void DatesAndTimes(string marked) => Check(marked);

    [Theory]
    [InlineData("It weighs 5 lb. and costs little.| Nobody wants it.")]
    [InlineData("The snake was 6 ft. 2 in. long.| It slept.")]
    [InlineData("The snake was 6ft. 2in. long.| It slept.")]
    [InlineData("The road is 12 km.| The path is shorter.")]
    [InlineData("Please come in.| Sit down.")]
    [InlineData("He added 3 oz. Parmesan and stirred.")]
    [InlineData("It takes approx. Ten minutes, they said.")]
    [InlineData("Profits were £4m.| Chief executive Ann Webb was glad.")]
    public void Units(string marked) => Check(marked);

    [Theory]
    [InlineData("Some metals, e.g. iron, rust.| Others, i.e. gold, do not.")]
    [InlineData("Use a solvent, e.g. Acetone, in small amounts.")]
    [InlineData("Smith et al. (2015) found nothing.| Jones et al. 2016 did.")]
    [InlineData("It was Kent vs. Surrey on Monday.| Kent won.")]
    [InlineData("The case of Dorn v. Ward took years.| Dorn lost.")]
    [InlineData("Bring pens, paper, etc. and some food.")]
    [InlineData("Bring pens, paper, etc.| We start at nine.")]
    [InlineData("It was built ca. 1850 and cf. Webb for the plans.")]
    [InlineData("See Fig. 3 and pp. 12 to 14.| Then read Sec. II again.")]
    [InlineData("Eq. (3) follows from Eqs. (1) and (2).| It is simple.")]
    [InlineData("Read vol. 2, ch. 7, p. 99.| Then stop.")]
    [InlineData("He bought a fig.| She bought a pear.")]
    [InlineData("They study modern art.| Children paint.")]
    [InlineData("He said no.| She said yes.")]
    [InlineData("No. 5 is alive.| No. 6 is not.")]
    [InlineData("Is it true?| No.| I do not think so.")]
    [InlineData("Play Op. 27 No. 2 again.| It is late.")]
    [InlineData("Article I came first.| Art. IV came later.")]
    [InlineData("See Fig. A for more.| It is below.")]
    public void LatinAndEditorial(string marked) => Check(marked);

    [Theory]
    [InlineData("She works for Acme Inc. in Ohio.| He does not.")]
    [InlineData("She works for Acme Inc.| He does not.")]
    [InlineData("Webb Corp. Chairman Ann Webb resigned.| Shares fell.")]
    [InlineData("Pike Bros. & Co. closed.| Nobody cared.")]
    [InlineData("He joined Holt Ltd.| However, it failed.")]
    [InlineData("He joined Holt Ltd.| \"It was a mistake,\" he says.")]
    [InlineData("He owned Holt Corp.| Mr. Webb owned nothing.")]
    [InlineData("Sammy Dale Jr. Orchestra tickets sold out.| Nobody came.")]
    [InlineData("It was given to Sam Dale Jr.| They were proud.")]
    [InlineData("She has a Ph.D. in physics.| He has an M.D.| Neither works.")]
    [InlineData("Ann Webb, Ph.D., spoke.| Nobody asked.")]
    [InlineData("The U.S. Senate voted.| The U.N. Council did not.")]
    [InlineData("He came to the U.S.| He left in May.")]
    [InlineData("He came to the U.S. in May and left the U.K. in June.")]
    [InlineData("Washington, D.C. is hot.| Boston, Mass. is not.")]
    [InlineData("She moved to Boston, Mass.| The winters are long.")]
    [InlineData("He works for the F.B.I.| They pay well.")]
    [InlineData("Mfg. Co. Ltd. was founded in 1920.")]
    public void CompaniesDegreesCountries(string marked) => Check(marked);

    [Theory]
    [InlineData("J. K. Orchard wrote it.| T.S. Lane read it.")]
    [InlineData("George W. Field spoke.| John F. Lane listened.")]
    [InlineData("Oranges have vitamin C.| The rest have none.")]
    [InlineData("It was plan B.| However, it worked.")]
    [InlineData("They followed Malcolm X.| He was young.")]
    [InlineData("K. He, X. Zhang and S. Ren wrote it.")]
    [InlineData("J.-P. Dumas and Q. Lane married.| It rained.")]
    [InlineData("The heat was 20 °C.| Water was short.")]
    [InlineData("It is written in C#.| Nobody minds.")]
    [InlineData("She works at AT&T.| Nobody minds.")]
    [InlineData("It was I.| He lied.")]
    public void Initials(string marked) => Check(marked);

    [Theory]
    [InlineData("Pi is 3.14 and e is 2.72.| Both are irrational.")]
    [InlineData("Version v2.0.1 is out.| Get 2.0.2 instead.")]
    [InlineData("It cost $1.5 million.| Nobody paid.")]
    [InlineData("It runs on .NET and Node.js too.| It is fast.")]
    [InlineData("Go to example.com for more.| Or write to ann.webb@example.org now.")]
    [InlineData("Open https://example.org/a.B?c=D.e&f=G! now.| Then wait.")]
    [InlineData("Read it at example.com.| It is short.")]
    [InlineData("Edit Program.cs and readme.TXT first.| Then build.")]
    [InlineData("Call System.Console.WriteLine to print.| It works.")]
    [InlineData("The IP is 10.0.0.1.| Ping it.")]
    [InlineData("Yahoo! said so.| The Yahoo! Finance page agreed.")]
    public void NumbersAndNames(string marked) => Check(marked);

    [Theory]
    [InlineData("1. First do this.| 2. Then do that.")]
    [InlineData("1. First do this\n|2. Then do that")]
    [InlineData("3.1. Results are good.| They are new.")]
    [InlineData("A. Preparation of the samples.| It took long.")]
    [InlineData("IV. Methods we used.| They are old.")]
    [InlineData("There are three parts.| (a) The first is easy.| (b) the second is not.")]
    [InlineData("- apples\n|- pears\n|- plums")]
    [InlineData("• apples\n|• pears")]
    [InlineData("We need:\n|1) eggs\n|2) milk")]
    [InlineData("(a) eggs\n|(b) milk")]
    public void Lists(string marked) => Check(marked);

    [Theory]
    [InlineData("Well … maybe.| So what.")]
    [InlineData("He waited...| Nobody came.")]
    [InlineData("He waited…| Nobody came.")]
    [InlineData("He waited... and waited.")]
    [InlineData("He waited. . . and waited.")]
    [InlineData("Wait...what is that?| Nothing.")]
    [InlineData("He had 3 ... 4 of them.")]
    public void Ellipses(string marked) => Check(marked);

    [Theory]
    [InlineData("\"I am tired.\"| She sat down.")]
    [InlineData("“I am tired.”| She sat down.")]
    [InlineData("'I am tired.'| She sat down.")]
    [InlineData("‘I am tired.’| She sat down.")]
    [InlineData("``I am tired.''| She sat down.")]
    [InlineData("(I am tired.)| She sat down.")]
    [InlineData("[I am tired.]| She sat down.")]
    [InlineData("«I am tired.»| She sat down.")]
    [InlineData("\"Is it?\" he asked.")]
    [InlineData("\"Go!\"| She left.")]
    [InlineData("\"Really?\" John Webb asked.| \"Yes!\" Mr. Lane replied.")]
    [InlineData("\"Really?\" I said.| \"Yes!\"| They laughed.")]
    [InlineData("“Is it?” he asked.| “It is.”| She left.")]
    [InlineData("She said it was \"over\".| He agreed.")]
    [InlineData("He said: \"I left.| She stayed.\"| Nobody knew.")]
    [InlineData("**Bold end.**| Plain start.")]
    [InlineData("He left.| \"Good,\" she said.")]
    [InlineData("He left.| (She stayed.)| Nobody knew.")]
    [InlineData("He left.\"| She stayed.")]
    public void Quotes(string marked) => Check(marked);

    [Theory]
    [InlineData("He left (she knew. He did not.) and came back.")]
    [InlineData("He left (why? Nobody knows) early.| She stayed.")]
    [InlineData("The ship (see [1. Below] for more) sank.| All lived.")]
    [InlineData("The odd (really!) Bob left.| He came back.")]
    [InlineData("It was late (so they said.)| He left.")]
    [InlineData("He left :( and cried.| She stayed.")]
    [InlineData("An (unclosed one.| It ends here.| So it does.")]
    [InlineData("A stray) one.| It ends here.")]
    [InlineData("(He was right. She was wrong.)| Nobody knew.")]
    [InlineData("((He left.) She stayed.)| Nobody knew.")]
    public void Brackets(string marked) => Check(marked);

    [Theory]
    [InlineData("This is the end.|The next one begins.")]
    [InlineData("This is the end!|Now go.")]
    [InlineData("He left in 2015.|The rest stayed.")]
    [InlineData("He said \"no.\"|She left.")]
    [InlineData("He asked Mr.Webb for help.")]
    [InlineData("This is known.[12]| Next comes more.")]
    [InlineData("This is known.[12][13]| Next comes more.")]
    [InlineData("This is known.¹²| Next comes more.")]
    [InlineData("This is known.†| Next comes more.")]
    [InlineData("This is known [12].| Next comes more.")]
    public void MissingSpacesAndNotes(string marked) => Check(marked);

    [Theory]
    [InlineData("The dog ate .| The cat slept .")]
    [InlineData("`` The dog ate . ''| The cat slept .")]
    [InlineData("He said \" the dog ate . \"| The cat slept .")]
    [InlineData("( The dog ate . )| The cat slept .")]
    [InlineData("the dog ate . |the cat slept .")]
    public void TokenisedText(string marked) => Check(marked);

    [Theory]
    [InlineData("今日は晴れ。|明日は雨。|本当？|はい！")]
    [InlineData("「行く。」と言った。|彼は去った。")]
    [InlineData("你好。|他走了。")]
    [InlineData("वह गया।|वह आई।")]
    [InlineData("ذهب.| عاد؟|نعم.")]
    [InlineData("Он ушёл.| Она осталась.")]
    [InlineData("그는 갔다.| 그녀는 남았다.")]
    public void OtherScripts(string marked) => Check(marked);

    [Theory]
    [InlineData("First paragraph\n\n|Second paragraph")]
    [InlineData("First line of text\n|Second line of text")]
    [InlineData("First line\r\n|Second line\r|Third line\u2028|Fourth line\u2029|Fifth line\f|Sixth line")]
    [InlineData("Ship sinks off the coast\n|A ship sank on Monday.| Nobody was hurt.")]
    [InlineData("#Person1#: Are you well?| I hope so.\n|#Person2#: I am fine\n|#Person1#: Good")]
    [InlineData("A: Are you well?\n|B: I am.")]
    [InlineData("Judge says most of the people there have no home to return to\n|Prison holds more than a thousand of them on two crowded floors\n|Many wait for months before a lawyer has time to see their papers")]
    [InlineData("The old ship that had carried the mail for thirty years sank\noff the coast on Monday morning in a storm that had been\nforecast.| Nobody on board was hurt, said a speaker of the line that\nowns it, and the mail was saved.| It was wet.")]
    [InlineData("The ship that had carried the mail for thirty years sank\non Monday.")]
    [InlineData("THE SHIP\n|The old ship that had carried the mail for thirty years sank\noff the coast on Monday morning in a storm that had been\nforecast for days.| Nobody on board was hurt.")]
    [InlineData("The company gave these reasons when it was asked about the loss of\nthe old ship, which was not insured against a storm of that strength:\n|- the captain had not been told by anybody on land that there was a\nstorm on its way to him\n|- the pumps had failed twice in the week before and had not been seen\nto by anybody")]
    [InlineData("She asked him whether he would come along, and it seemed that\n|#Person1#: he would not come at all, which was what she had been\nafraid of all along and so on.")]
    [InlineData("He was\nvery\ntired.| He slept.")]
    public void Lines(string marked) => Check(marked);

    [Fact]
    public void WrappedParagraphWithoutSmallStart_TakesTheWidthOfTheOneBefore()
    {
        const string Wrapped = "The old ship that had carried the mail for thirty years sank\noff the coast on Monday morning in a storm.";
        const string Short = "It was towed to the harbour by two boats that belong to\nMary Webb.";
        Check(Wrapped + "\n\n|" + Short);
        Check(Short.Replace("\n", "\n|", StringComparison.Ordinal));
    }

    [Fact]
    public void Paragraphs_AreCountedWithoutEmptyOnes()
    {
        List<SentenceSpan> found = Split("One. Two.\n \u00A0\n\n***\n\nThree\nFour\n\n");
        Assert.Equal([0, 0, 1, 1], found.Select(s => s.Paragraph));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\r\n\t\u00A0\uFEFF\u200B ")]
    [InlineData("***")]
    [InlineData("... ?!\n\n(\")")]
    public void NoLetterOrDigit_NoSentence(string text) => Assert.Empty(Split(text));

    [Fact]
    public void Spans_AreTrimmedOfEverySpace()
    {
        const string Text = "\uFEFF\u00A0 He left.\u200B\u00A0 She stayed. \u200B\uFEFF";
        Assert.Equal(["He left.", "She stayed."], Split(Text).Select(s => s.Span.In(Text).ToString()));
    }

    [Fact]
    public void StrayMarks_GoWithTheSentenceBefore() => Check("He left. :)");

    [Fact]
    public void UnclosedBracketBeyondReach_DoesNotSwallowTheText()
    {
        StringBuilder text = new("He left (");
        for (int i = 0; i < 50; i++)
        {
            text.Append("the day went on.| He slept.| Then ");
        }

        Check(text.Append("It ended.)").ToString());
    }

    [Fact]
    public void OuterBracketNeverClosed_IsForgottenAtItsReach()
    {
        // The inner bracket closes, the outer one never: boundaries come back at once.
        Check("He left (she knew (all. Of it) and more.| He slept." + string.Concat(Enumerable.Repeat("| It rained.", 60)));
    }

    [Fact]
    public void Split_AppendsToTheList()
    {
        List<SentenceSpan> list = [new SentenceSpan(new TextSpan(7, 1), 9)];
        English.Split("He left. She stayed.", list);
        Assert.Equal(3, list.Count);
        Assert.Equal(new SentenceSpan(new TextSpan(7, 1), 9), list[0]);
        Assert.Equal(new SentenceSpan(new TextSpan(9, 11), 0), list[2]);
    }

    [Fact]
    public void WithoutAbbreviations_TitlesDivide()
    {
        List<SentenceSpan> list = [];
        new SentenceSplitter(Abbreviations.None).Split("Mr. Holt left. J. K. Orchard stayed.", list);
        Assert.Equal(3, list.Count);
    }

    [Fact]
    public void Null_IsRefused()
    {
        Assert.Throws<ArgumentNullException>(() => new SentenceSplitter(null!));
        Assert.Throws<ArgumentNullException>(() => English.Split("a", null!));
    }

    [Fact]
    public void TurkishCulture_ChangesNothing()
    {
        const string Text = "It is I. In the U.S. it is IV. Inc. is INC. if it is İ. Istanbul! IT IS. i.e. it.";
        List<SentenceSpan> expected = Split(Text);
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            Assert.Equal(expected, Split(Text));
            Abbreviations made = new([new("in", AbbreviationKinds.Title)], ["It"], []);
            Assert.Equal(AbbreviationKinds.Title, made.Find("IN"));
            Assert.True(made.IsSentenceStarter("IT"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void ManyThreads_FindTheSame()
    {
        string text = string.Concat(Enumerable.Repeat("Mr. Holt left (at 5 p.m.). The U.S. Senate stayed! \"Why?\" he asked.\n\n", 200));
        List<SentenceSpan> expected = Split(text);
        Parallel.For(0, 8, _ => Assert.Equal(expected, Split(text)));
    }

    private static readonly Gen<string> Texts = Any(
            "He", "left", "the", "U.S.", "Mr.", "Inc.", "etc.", "3.14", "1.", "J.", "No.", "iPhone", "\"", "'", "''", "``", "“", "”", "(", ")", "[", "]",
            "[1]", ".", "...", "…", "!", "?", "。", "漢字", "「", "」", ",", ":", "-", "–", "•", "(a)", "#P1#:", "😀", "𝒳", "é", "\u0301", "a.b", "x@y.com",
            "http://a.B/", " ", " ", " ", " ", "\n", "\n", "\r\n", "\r", "\u2028", "\u2029", "\f", "\t", "\u00A0", "\uFEFF", "\u200B", "\0", "\uD83D", "¹",
            "a line that has some forty characters in it")
        .Array[0, 60].Select(string.Concat);

    [Fact]
    public void Spans_AreTrimmedDisjointAscendingAndCoverEveryLetterAndDigit() =>
        Gen.OneOf(Texts, Gen.String).Sample(
            text =>
            {
                int end = 0;
                int paragraph = 0;
                foreach (SentenceSpan sentence in Split(text))
                {
                    ReadOnlySpan<char> span = sentence.Span.In(text);
                    Assert.True(sentence.Span.Length > 0 && sentence.Span.Start >= end, text);
                    Assert.False(IsSpace(span[0]) || IsSpace(span[^1]), text);
                    Assert.InRange(sentence.Paragraph, paragraph, paragraph + 1);
                    AssertNoLetter(text.AsSpan(end, sentence.Span.Start - end));
                    (end, paragraph) = (sentence.Span.End, sentence.Paragraph);
                }

                AssertNoLetter(text.AsSpan(end));
            },
            iter: 5_000);

    [Fact]
    public void SentencesOnTheirOwnParagraphs_AreFoundAgain() =>
        Any("He left.", "Mr. Holt met J. K. Lane.", "\"Why?\" he asked.", "It cost $3.50 in the U.S. then.", "(She knew. I did not.)", "What?!", "今日は晴れ。")
            .Array[1, 20].Sample(
                sentences => Assert.Equal(sentences, SentencesOf(string.Join("\n\n", sentences))),
                iter: 500);

    [Fact]
    public void PlainSentencesJoinedByBlanks_AreFoundAgain() =>
        Any("He left.", "The ship sank!", "Did she know?", "Nobody came in 1999.", "\"It is late,\" he said.", "(It was cold.)", "They paid $3.50 each.")
            .Array[1, 20].Sample(
                sentences => Assert.Equal(sentences, SentencesOf(string.Join(" ", sentences))),
                iter: 500);

    [Theory]
    [InlineData(".")]
    [InlineData(". ")]
    [InlineData("(")]
    [InlineData("()")]
    [InlineData("((((a)")]
    [InlineData("\"")]
    [InlineData(".\" ")]
    [InlineData(". \" ")]
    [InlineData("a.b.")]
    [InlineData("A.")]
    [InlineData("A. ")]
    [InlineData("ab.Cd")]
    [InlineData("\n")]
    [InlineData(" ")]
    [InlineData("x\n")]
    [InlineData("。")]
    [InlineData(".[1]")]
    [InlineData(". - - ")]
    [InlineData("?\" Bob ")]
    [InlineData("a line of some sixty characters that goes on in the next and\n")]
    public void HostileText_TakesLinearTime(string unit) => Growth.AssertLinear(30_000, size =>
    {
        string text = string.Concat(Enumerable.Repeat(unit, size / unit.Length));
        List<SentenceSpan> list = new(text.Length);
        return () =>
        {
            list.Clear();
            English.Split(text, list);
        };
    });

    private static void Check(string marked)
    {
        string text = marked.Replace("|", "", StringComparison.Ordinal);
        Assert.Equal(marked.Split('|').Select(s => s.Trim()), Split(text).Select(s => s.Span.In(text).ToString()));
    }

    private static List<SentenceSpan> Split(string text)
    {
        List<SentenceSpan> list = [];
        English.Split(text, list);
        return list;
    }

    private static IEnumerable<string> SentencesOf(string text) => Split(text).Select(s => s.Span.In(text).ToString());

    private static Gen<string> Any(params string[] pieces) => Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]);

    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B';

    private static void AssertNoLetter(ReadOnlySpan<char> gap)
    {
        foreach (Rune rune in gap.EnumerateRunes())
        {
            Assert.False(Rune.IsLetterOrDigit(rune));
        }
    }
}
