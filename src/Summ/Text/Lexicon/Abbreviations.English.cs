namespace Summ.Text.Lexicon;

/// <content>The English list.</content>
public sealed partial class Abbreviations
{
    /// <summary>English abbreviations, sentence starters and verbs of speech.</summary>
    public static Abbreviations English { get; } = new(EnglishEntries(), Words(EnglishStarters), Words(EnglishSpeechVerbs));

    // Words that cannot be a name's first word, so that "the U.S. He" divides and "the U.S. Senate" does not.
    private const string EnglishStarters = """
        A According Additionally After Afterwards Again Against All Along Already Also Although Among An And Another Any Anyone Anything
        Are As Asked At Based Because Before Besides Between Beyond Both But By Can Clearly Consequently Could Critics Currently
        Despite Did Do Does Due During Each Earlier Either Elsewhere Even Eventually Every Everyone Everything Experts Few Finally
        Following For Fortunately From Further Furthermore Given Has Have Having He Hence Her Here Hers His How However I If Importantly
        In Indeed Initially Instead Is It Its Just Last Later Lastly Let Like Many Maybe Meanwhile More Moreover Most Mr Mrs Ms Much
        Must My Nearly Neither Never Nevertheless Next No Nobody None Nonetheless Nor Not Nothing Notably Now Obviously Of Officials Often
        On Once Only Or Originally Other Others Otherwise Our Overall People Perhaps Please Police Previously Rather Recent Recently
        Researchers Scientists Several She Should Similarly Since So Some Someone Something Sometimes Soon Speaking Specifically Still Such
        Suddenly Surely Than That The Their Them Then There Thereafter Therefore These They This Those Though Through Throughout Thus To
        Today Together Tomorrow Tonight Too Typically Under Unfortunately Unless Unlike Until Upon Usually Very Was We Were What Whatever
        When Whenever Where Whereas Whether Which While Who Whoever Whose Why With Within Without Would Yes Yesterday Yet You Your
        """;

    private const string EnglishSpeechVerbs = """
        added admitted adds announced answered argued argues asked asks began begged bellowed called claimed commented concluded continued
        cried declared demanded enquired exclaimed explained grinned grumbled inquired insisted interrupted joked laughed muttered murmured
        noted nodded observed pleaded pondered quipped recalled remarked replied replies responded roared said says screamed shouted shrieked
        sighed smiled snapped sobbed stammered suggested thinks thought told tweeted urged wailed warned whispered wondered wonders writes
        wrote yelled
        """;

    private static IEnumerable<KeyValuePair<string, AbbreviationKinds>> EnglishEntries()
    {
        (AbbreviationKinds Kinds, string Text)[] groups =
        [
            // Persons and ranks.
            (AbbreviationKinds.Title, """
                Mr Mrs Ms Mx Messrs Mmes Mme Mlle Dr Drs Prof Profs Gen Gens Sen Sens Rep Reps Gov Govs Capt Rev Revd Hon Rt Lt Lieut
                Col Cmdr Comdr Cdr Adm Maj Brig Sgt Cpl Pvt Pfc Supt Insp Det Const Pres Atty Amb Fr Sr Br Ald Treas Asst Assoc Sec
                Ven Msgr Mgr Pte Flt Cllr Cllrs Dir
                """),
            // Names of places begin with these.
            (AbbreviationKinds.Title, "Mt Mts Ft Pt Sta"),
            (AbbreviationKinds.CanEnd, "St Sts Ave Blvd Rd Hwy Pkwy Sq Bldg Apt Rte"),
            // Family and honours behind a name.
            (AbbreviationKinds.CanEnd, "Jr Jnr Sr Snr Esq Ph.D Ph.Ds PhD M.D D.Phil B.A M.A B.Sc M.Sc B.S M.S LL.B LL.M LL.D Ed.D D.D.S M.B.A M.Phil R.N"),
            // Companies and institutions.
            (AbbreviationKinds.CanEnd, "Inc Corp Ltd Co Cos Bros Plc LLC Pty Mfg Assn Dept Depts Univ Inst Intl Natl Govt Gov't Int'l Nat'l Comm Acad"),
            // Latin and editorial words that lead on to something.
            (AbbreviationKinds.Inner, "e.g i.e eg ie cf c.f viz vs v ca approx incl excl esp e.a w.r.t wrt i.i.d"),
            // Latin and editorial words that may close a sentence.
            (AbbreviationKinds.CanEnd, "etc al ibid et.al et.seq op.cit loc.cit resp misc eds ed edn repr transl anon n.b vols chaps a.k.a aka"),
            // Before a number.
            (AbbreviationKinds.NumberTaking, """
                no nos fig figs p pp vol vols sec secs sect ch chap chaps chs art arts eq eqs eqn eqns pt pts par para paras app appx
                tab ex exs ref refs thm lem def prop cor alg sched cl reg nr op bk ser ver rev c fl b d tel ext
                """),
            // Dates; "Sun.", "Sat.", "Wed." and "Mar." are words too, so that only a number tells.
            (AbbreviationKinds.CanEnd, "Jan Feb Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Thu Thur Thurs Fri"),
            (AbbreviationKinds.NumberTaking, "Mar Sun Sat Wed"),
            (AbbreviationKinds.CanEnd, "a.m p.m B.C A.D B.C.E C.E b.c a.d"),
            // Measures.
            (AbbreviationKinds.Unit, """
                km m cm mm mi ft in yd yds lb lbs oz kg g mg t gal qt pt min mins sec secs hr hrs h s yr yrs mo mos wk wks mph kph sq cu
                Hz kHz MHz GHz W kW MW kWh V A dia avg max
                """),
            // Countries, federations, capitals; other dotted letters are known by their shape.
            (AbbreviationKinds.CanEnd, "U.S U.K U.N E.U U.S.A U.S.S.R U.A.E D.C N.Y L.A N.J"),
            (AbbreviationKinds.Place, """
                Ala Alta Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Mass Md Mich Minn Miss Mo Mont Neb Nebr Nev Okla Ont
                Ore Pa Que Sask Tenn Tex Va Vt Wash Wis Wyo
                """),
            // Names that end with an exclamation mark.
            (AbbreviationKinds.CanEnd, "Yahoo! Jeopardy! Yum! Oklahoma! Panic! Wham! Airplane!"),
        ];

        foreach ((AbbreviationKinds kinds, string text) in groups)
        {
            foreach (string word in Words(text))
            {
                yield return new KeyValuePair<string, AbbreviationKinds>(word, kinds);
            }
        }
    }

    private static string[] Words(string text) =>
        text.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
}
