using Lucene.Net.Analysis.Sv;
using Lucene.Net.Tartarus.Snowball.Ext;
using Summ.Text.Lexicon;
using Summ.Text.Stemming;
using Summ.Text.Syllables;

namespace Summ.Text;

/// <content>Swedish.</content>
public static partial class Languages
{
    private static readonly Lazy<Language> LazySwedish = new(MakeSwedish);

    /// <summary>Swedish: Snowball's stemmer, Lucene's stop words.</summary>
    public static Language Swedish => LazySwedish.Value;

    private const string SwedishStarters = """
        Alla Allt Alltid Alltså Andra Annars Att Av Bakom Bara Bland Bortom Både Båda De Den Denna Deras Dess Dessa Dessförinnan Dessutom Det Detta Din
        Du Där Därefter Därför Därmed Då Efter Efteråt Eftersom Egentligen Ej Eller Emellertid En Endast Enligt Er Ett Flera Framför Från För
        Först Förut Före Genom Genast Han Hans Har Hela Helt Henne Hennes Hittills Hon Honom Hos Hur Här I Ibland Idag Igår Imorgon In Inför Ingen Inget Inga
        Innan Inom Inte Istället Ja Jag Ju Just Kan Kanske Knappt Lika Man Med Medan Mellan Men Mer Mest Min Mina Mitt Mot Många Måste Nej Ni Nog Nu Nyligen
        Någon Något Några När Nära Nästa Nästan Och Också Ofta Om Omkring Oss På Plötsligt Redan Samma Samtidigt Sedan Senare Sen Sin Sina Ska Skulle
        Snart Som Strax Så Sådana Sällan Till Tills Trots Troligen Tre Två Tyvärr Under Ungefär Upp Ur Utan Utanför Vad Var Varför Varje Varken Vem Vi Vid
        Vidare Vilka Vilken Vilket Visst Våra Vår Vårt Även Än Ändå Är Åt Åter Över Övriga
        """;

    private static Language MakeSwedish()
    {
        IEnumerable<KeyValuePair<string, AbbreviationKinds>> entries = WordData.Entries(
            (AbbreviationKinds.Title, "dr prof hr frk doc ing kapt löjtn fil kand jur mag lic adj St S:t S:ta"),
            (AbbreviationKinds.Inner, """
                t.ex ex bl.a d.v.s dvs fr.o.m fr.o t.o.m p.g.a pga s.k f.d m.a.o ca c:a jfr jmf jämf resp inkl exkl ev eg kl nr sid
                s p kap art fig tab bil tel vs i.e m.h.a m.a.p f.n t.v f.v.b a t m b f i o d c n kv sht s.h.t i.st i.s.t bl fr o.m v
                """),
            (AbbreviationKinds.CanEnd, """
                osv o.s.v m.m mm m.fl etc e.d o.d o.dyl dyl d.ä d.y jr e.Kr f.Kr e.v.t p.m a.m i.o.m ff f.ö u.å ibid a.a Inc Ltd Co
                jan feb febr apr jun jul aug sept sep okt nov dec mån tis tors tor lör sön
                """),
            (AbbreviationKinds.NumberTaking, "bd del sp st ons fre vol"),
            (AbbreviationKinds.CanEnd, "milj mn mkr tkr mdr"),
            (AbbreviationKinds.Unit, "km m cm mm kg g l tim min sek s ha st kr"));
        Abbreviations abbreviations = new(entries, WordData.Words(SwedishStarters), [])
        {
            HasSpaced = true,
        };
        StopWords stopWords = new([.. SwedishAnalyzer.DefaultStopSet, .. WordData.Words("ska skall skulle också eftersom medan innan mer mest bara redan annan annat andra varför därför två ut in upp ner")]);
        return new Language("sv", "Swedish", abbreviations, stopWords, new SnowballStemmer("snowball-swedish", () => new SwedishStemmer())) { Syllables = new SwedishSyllables() };
    }
}
