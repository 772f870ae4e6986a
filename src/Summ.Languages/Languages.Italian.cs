using Lucene.Net.Analysis.It;
using Lucene.Net.Tartarus.Snowball.Ext;
using Summ.Text.Lexicon;
using Summ.Text.Stemming;
using Summ.Text.Syllables;

namespace Summ.Text;

/// <content>Italian.</content>
public static partial class Languages
{
    private static readonly Lazy<Language> LazyItalian = new(MakeItalian);

    /// <summary>Italian: Snowball's stemmer, Lucene's stop words; elided words (<c>dell'arte</c>) count with their noun's term.</summary>
    public static Language Italian => LazyItalian.Value;

    private const string ItalianStarters = """
        A Ad Adesso Agli Ai Al Alcune Alcuni All Alla Alle Allo Allora Altre Altri Anche Ancora Anzi Appena Attualmente Attraverso Bisogna C Che Chi
        Ci Ciò Come Comunque Con Contro Cosa Così Da Dagli Dai Dal Dall Dalla Dalle Davanti Degli Dei Del Dell Della Delle Dello Di Dietro Dopo
        Dov Dove Due Dunque Durante E È Ecco Ed Entrambi Eppure Era Erano Essa Essi Finalmente Fino Forse Fra Fu Furono Già Gli Grazie Ha Hanno Ho I
        Ieri Il In Inoltre Infatti Infine Insieme Insomma Intanto Invece Io L La Le Lei Li Lo Loro Lui Ma Mai Malgrado Mentre Mi Mia Mio Molte Molti
        Molto Ne Nei Negli Nel Nell Nella Nelle Nello Nemmeno Nessun Nessuna Nessuno Niente Noi Non Nonostante Nostra Nostro O Ogni Oggi Oltre Ora
        Ormai Per Perché Perciò Perfino Però Pertanto Piuttosto Più Poco Poi Poiché Presto Prima Pure Può Purtroppo Qua Qualche Qualcuno Quale Quando
        Quanto Quasi Quei Quel Quell Quella Quelle Quelli Quello Quest Questa Queste Questi Questo Qui Quindi Sarà Se Secondo Sembra Sempre Senza Si Sì
        Sia Siamo Solo Soltanto Sono Sopra Soprattutto Sotto Spesso Stava Su Sua Subito Successivamente Sugli Sui Sul Sull Sulla Sulle Suo Suoi
        Talvolta Tra Tre Troppo Tu Tutta Tutte Tuttavia Tutti Tutto Un Una Uno Va Verso Vi Voi
        """;

    private static Language MakeItalian()
    {
        IEnumerable<KeyValuePair<string, AbbreviationKinds>> entries = WordData.Entries(
            (AbbreviationKinds.Title, """
                sig sigg sig.ra sig.na sig.re dott dott.ssa dott.sa dottssa dr dr.ssa prof prof.ssa proff avv ing arch geom rag on sen Gen Col Cap Ten Magg
                mons card SS ill.mo egr gent.ma spett cav Comm Isp Pres Dir Amm rev Fr ssa
                """),
            (AbbreviationKinds.Inner, """
                es ad.es p.es cfr cf ca v vs pag pagg p pp art artt cap capp vol voll fig figg n nn tab par lett co all trad tel prot rif sez
                c.d cosidd incl escl v.le V.le P.za p.za c.so C.so
                """),
            (AbbreviationKinds.CanEnd, """
                ecc etc a.C d.C S.p.A s.p.a S.r.l s.r.l S.n.c s.n.c s.a.s Soc F.lli Inc Ltd op.cit cit ibid ivi a.m p.m c.a c.m u.s s.d s.l jr sen
                gen feb apr giu lug ott nov dic lun gio ven
                """),
            (AbbreviationKinds.NumberTaking, "mar mag ago set col ed mer sab dom"),
            (AbbreviationKinds.Unit, "km m cm mm kg g l h min sec s ha"));
        Abbreviations abbreviations = new(entries, WordData.Words(ItalianStarters), [])
        {
            HasSpaced = true,
            HasElisions = true,
            SpacedGuillemets = true,
            NameParticles = ["Di", "Da", "Dal", "Dalla", "Del", "Della", "La", "Lo", "Li", "Le"],
        };
        StopWords stopWords = new([.. ItalianAnalyzer.DefaultStopSet, .. WordData.Words("""
            essere avere poi così ancora già ogni sempre dopo prima senza molto però quando mentre tale tali né d quell quest po be
            """)]);
        Clitics clitics = new(
            WordData.Words("l un d c s m t v n gl all dall dell nell sull coll dov com quell quest bell sant quand ognun nessun qualcun tutt anch sott senz mezz"), []);
        return new Language("it", "Italian", abbreviations, stopWords, new SnowballStemmer("snowball-italian", () => new ItalianStemmer())) { Clitics = clitics, Syllables = new ItalianSyllables() };
    }
}
