using Lucene.Net.Analysis.Nl;
using Summ.Text.Lexicon;
using Summ.Text.Stemming;
using Summ.Text.Syllables;
using Snowball = Lucene.Net.Tartarus.Snowball.Ext;

namespace Summ.Text;

/// <content>Dutch.</content>
public static partial class Languages
{
    private static readonly Lazy<Language> LazyDutch = new(MakeDutch);

    /// <summary>Dutch: Snowball's stemmer, Lucene's stop words.</summary>
    public static Language Dutch => LazyDutch.Value;

    private const string DutchStarters = """
        Aan Achter Af Al Aldus Alle Alleen Alles Als Andere Anders Behalve Bij Bijna Binnen Boven Bovendien Buiten Daar Daarbij Daardoor Daarmee Daarna
        Daarnaast Daarom Daarop Daarvoor Dan Dankzij Dat De Destijds Deze Dezelfde Die Dit Doch Door Dus Echter Een Eén Één Eerder Eerst Eigenlijk Elk Elke
        Elders En Enkele Er Eveneens Geen Gelukkig Gewoon Gisteren Haar Had Hadden Heb Hebben Heeft Heel Helaas Het Hen Hier Hierdoor Hij Hoe Hoewel Hun
        Ieder Iedere Iedereen Iemand Ik In Inderdaad Indien Inmiddels Is Ja Je Jij Jouw Jullie Kan Kortom Later Maar Meer Meestal Men Met Mij Mijn
        Misschien Moet Morgen Na Naar Naast Nadat Namelijk Natuurlijk Nee Niemand Niet Niets Nog Nooit Nu Of Ofschoon Om Omdat Ondanks Onder
        Ondertussen Ongeveer Onlangs Ons Onze Ooit Ook Op Opeens Over Overal Overigens Pas Per Plotseling Precies Samen Sinds Slechts Sommige Soms
        Steeds Straks Te Tegen Tegelijk Ten Tenslotte Terwijl Tevens Thans Tijdens Toch Toen Tot Totdat Trouwens Tussen Twee Uit Uiteindelijk U Uw Vaak Van
        Vanaf Vandaag Vanwege Veel Verder Vervolgens Via Vlak Volgens Voor Vooral Voordat Voortaan Waar Waarom Wanneer Want Waren Was Wat We Weinig Wel
        Welke Werd Wie Wij Wil Ze Zeker Zelf Zelfs Zij Zijn Zo Zoals Zodat Zodra Zolang Zonder Zou Zowel 's 't 'n 'k
        """;

    private static Language MakeDutch()
    {
        IEnumerable<KeyValuePair<string, AbbreviationKinds>> entries = WordData.Entries(
            (AbbreviationKinds.Title, """
                dhr mevr mw mej prof dr drs mr ir ing ds burg gen kol lt kapt sgt St Hr fam zr wed weled h.c em prov past Jhr Jkvr
                """),
            (AbbreviationKinds.Inner, """
                bijv bv b.v d.w.z dwz o.a n.a.v m.b.t m.b.v t.a.v t.o.v t.g.v i.v.m i.p.v i.t.t i.s.m i.c i.h.a i.h.b o.l.v o.i.d vgl ca cf resp incl
                excl evt m.n w.o d.m.v t.b.v t.w.v m.i.v m.u.v zgn z.g gem nl p pp blz pag nr nrs art hfst par fig afb tab dl jrg afd tel vs o.i m.i
                z.i h.t.l s.l d.d dd p/a t.n.v v.d Eng Fr Lat v c o
                """),
            (AbbreviationKinds.CanEnd, """
                enz etc e.d e.a e.v e.v.a a.u.b aub s.v.p jl ll jr sr N.V B.V v.Chr n.Chr v.C n.C v.o.t p.m a.m c.s i.o j.l m.m o.m Inc Ltd Co
                jan febr feb mrt apr jun jul aug sept sep okt nov dec ma di wo vr za
                """),
            (AbbreviationKinds.NumberTaking, "no bd deel kol ex hs"),
            (AbbreviationKinds.Unit, "km m cm mm kg g l u uur min sec s ha mln mld st"),
            (AbbreviationKinds.CanEnd, "mln mld"));
        Abbreviations abbreviations = new(entries, WordData.Words(DutchStarters), [])
        {
            HasSpaced = true,
            NumberTakingEndings = ["str"],
            NameParticles = ["De", "Van", "Ten", "Te", "Het", "In"],
        };
        StopWords stopWords = new([.. DutchAnalyzer.DefaultStopSet, .. WordData.Words("we wij jij jullie hen hij hebt waar waarom wanneer elk elke ieder iedere zoals echter moeten mag mogen zouden werden 's 't 'n")]);
        return new Language("nl", "Dutch", abbreviations, stopWords, new SnowballStemmer("snowball-dutch", () => new Snowball.DutchStemmer())) { Syllables = new DutchSyllables() };
    }
}
