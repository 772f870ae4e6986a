using Lucene.Net.Analysis.De;
using Summ.Text.Lexicon;
using Summ.Text.Stemming;
using Summ.Text.Syllables;
using Snowball = Lucene.Net.Tartarus.Snowball.Ext;

namespace Summ.Text;

/// <content>German.</content>
public static partial class Languages
{
    private static readonly Lazy<Language> LazyGerman = new(MakeGerman);

    /// <summary>German: Snowball's stemmer, Lucene's stop words. A number with a full stop is an ordinal unless a sentence starter follows.</summary>
    public static Language German => LazyGerman.Value;

    private const string GermanStarters = """
        Ab Aber Alle Allerdings Alles Als Also Am An Andere Andererseits Anders Anschließend Auch Auf Aus Außerdem Bald Bei Beide Beim Bereits Bis
        Bisher Da Dabei Dadurch Dafür Dagegen Daher Damals Damit Danach Daneben Dann Daran Darauf Daraufhin Daraus Darin Darüber Darum Darunter
        Das Dass Davon Davor Dazu Dem Den Denn Dennoch Der Deren Derzeit Des Deshalb Dessen Deswegen Die Dies Diese Diesem Diesen Dieser Dieses
        Diesmal Doch Dort Du Durch Ein Eine Einem Einen Einer Eines Einige Einmal Endlich Entweder Er Erst Es Etwa Etwas Euer Freilich Früher Für
        Ganz Gegen Genau Gerade Gestern Gleichzeitig Haben Hat Hatte Hätte Heute Hier Hinter Hingegen Ich Ihm Ihn Ihnen Ihr Ihre Ihrem Ihren Ihrer Im
        Immer Immerhin In Indem Indessen Infolge Insgesamt Inzwischen Irgendwann Ist Ja Jede Jeder Jedes Jedoch Jemand Jetzt Kann Kaum Kein Keine
        Keiner Können Konnte Kurz Laut Leider Lediglich Man Manche Manchmal Mehr Mehrere Mein Meine Meist Mit Mittlerweile Morgen Muss Nach Nachdem
        Nachher Natürlich Neben Nein Nicht Nichts Nie Niemand Noch Nun Nur Ob Oben Obwohl Oder Offenbar Oft Ohne Plötzlich Schließlich Schon Sehr
        Sein Seine Seinem Seinen Seiner Seit Seitdem Selbst Sicher Sie Sind So Sobald Sodann Sofort Sogar Solche Soll Somit Sonst Soweit Sowohl
        Später Statt Stattdessen Trotz Trotzdem Über Überall Übrigens Um Und Uns Unser Unsere Unter Viele Vielleicht Vielmehr Vom Von Vor Vorher
        Während Wann War Waren Wäre Warum Was Weder Wegen Weil Weiter Weitere Weiterhin Welche Wenn Wer Wird Wie Wieder Wir Wo Wohl Würde Wurde
        Zu Zudem Zuerst Zugleich Zuletzt Zum Zumindest Zunächst Zur Zusammen Zuvor Zwar Zwei Zwischen
        """;

    private static Language MakeGerman()
    {
        IEnumerable<KeyValuePair<string, AbbreviationKinds>> entries = WordData.Entries(
            // Persons.
            (AbbreviationKinds.Title, """
                Dr Dres Prof Hr Hrn Fr Frl Dipl Ing Mag Lic Msgr St Skt Hl Bgm Hptm Lt Oblt Kpt Geh Fam Abg med phil jur rer nat habil theol pol oec
                h.c mult Phil Jur
                """),
            // They lead on to something.
            (AbbreviationKinds.Inner, """
                z.B d.h i.e z.T z.Zt z.Z i.d.R i.d.S i.S.d i.S.v i.V.m m.E m.W m.a.W u.U v.a d.i o.g u.z u.zw i.A b.a.w bzw vgl ca evtl ggf ggfs
                inkl exkl sog zzgl abzgl einschl ausschl gem bspw beisp insb insbes allg ehem eigtl entspr frz engl dt lat griech röm
                kath geb verh urspr spez zw Fa Abt betr bez lfd durchschn gegr gest resp rd i.w.S i.e.S o z d i v n b s u a h
                """),
            (AbbreviationKinds.CanEnd, """
                usw usf etc u.a o.ä o.Ä u.ä u.Ä u.dgl o.dgl dgl u.v.m u.v.a u.s.w ff f v.Chr n.Chr v.u.Z n.u.Z a.M a.D a.d.O i.Br e.V a.a.O s.o s.u
                d.J d.M p.a o.J Jh Jhd Jhdt Jhs Hrsg Hg Verf Co Inc Ltd jun sen jr Mio Mrd Tsd Std Min Sek Stck Stk Univ Inst Aufl Ausg Bearb Übers
                """),
            (AbbreviationKinds.CanEnd, "Jan Jän Feb Febr Mrz Apr Jun Jul Aug Sep Sept Okt Nov Dez Mo Di Mi Do Sa"),
            (AbbreviationKinds.NumberTaking, """
                Nr Nrn S Art Abs Abb Abschn Bd Bde Kap Tab Anm Anh Anl Aufl Bl Fig H Hft Jg Lfg Pkt Pos Rdnr Rn Rz Sp Str Tel Teil Tl Vers Ziff Z
                Z.n So Hausnr Zi Pl Psalm Ps Mt Mk Lk Joh
                """),
            (AbbreviationKinds.Inner, "Nr Nrn Abb Abs Rdnr Ziff Bd Bde Kap"),
            (AbbreviationKinds.Unit, "km m cm mm kg g l ha qm t h min sek s St"));
        Abbreviations abbreviations = new(entries, WordData.Words(GermanStarters), [])
        {
            HasSpaced = true,
            OrdinalStops = true,
            NumberTakingEndings = ["str", "Str"],
            NameParticles = ["Von", "Zu"],
        };
        StopWords stopWords = new([.. GermanAnalyzer.DefaultStopSet, .. WordData.Words("dass muß müssen beim wurde wurden worden schon mehr immer ja nein etwa wegen sowie bereits jedoch sei seien hätte wäre")]);
        return new Language("de", "German", abbreviations, stopWords, new SnowballStemmer("snowball-german", () => new Snowball.GermanStemmer())) { Syllables = new GermanSyllables() };
    }
}
