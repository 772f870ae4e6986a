using Lucene.Net.Analysis.Es;
using Lucene.Net.Tartarus.Snowball.Ext;
using Summ.Text.Lexicon;
using Summ.Text.Stemming;
using Summ.Text.Syllables;

namespace Summ.Text;

/// <content>Spanish.</content>
public static partial class Languages
{
    private static readonly Lazy<Language> LazySpanish = new(MakeSpanish);

    /// <summary>Spanish: Snowball's stemmer, Lucene's stop words.</summary>
    public static Language Spanish => LazySpanish.Value;

    private const string SpanishStarters = """
        A Además Ahora Al Algo Alguien Algún Algunas Algunos Allí Ambos Ante Anteriormente Antes Apenas Aquel Aquella Aquellos Aquí Así Asimismo Aún
        Aunque Bajo Cada Casi Cerca Como Cómo Con Contra Cual Cualquier Cuando Cuándo Cuanto Cuatro De Debido Del Dentro Desde Después Dos Donde
        Dónde Durante E El Él Ella Ellas Ellos En Entonces Entre Era Eran Es Esa Esas Ese Eso Esos Esta Está Estaba Estaban Estas Este Esto Estos
        Estuvo Finalmente Fue Fueron Gracias Ha Había Habían Hace Hacia Han Hasta Hay Hoy Igual Incluso La Las Le Les Lo Los Luego Mañana Más Me
        Mediante Mi Mientras Mis Mucha Muchas Mucho Muchos Muy Nada Nadie Ni Ningún Ninguna Ninguno No Nos Nosotros Nuestra Nuestro Nuestros Nunca
        O Otra Otras Otro Otros Para Pero Poco Pocos Por Porque Posteriormente Primero Pronto Pues Puede Que Qué Quien Quién Quienes Quizá Quizás Se
        Sea Según Ser Será Si Sí Siempre Sin Sino Sobre Solamente Solo Sólo Son Su Sus También Tampoco Tan Tanto Te Tenía Tengo Tenemos Tiene Tienen
        Toda Todas Todavía Todo Todos Tras Tres Tu Tú Un Una Unas Uno Unos Usted Ustedes Varias Varios Vamos Y Ya Yo
        """;

    private static Language MakeSpanish()
    {
        IEnumerable<KeyValuePair<string, AbbreviationKinds>> entries = WordData.Entries(
            (AbbreviationKinds.Title, """
                sr sra srta sres sras Dª dña dr dra dres dras lic licda ing arq prof profa gral cnel tte Cap cmdte sgto mons Fr Sto Sta pbro hno hna
                excmo excma ilmo ilma rvdo rvda mtro mtra pdte vda Av avda ctra pza plza Urb Gob Dip Sen almte
                """),
            // "EE. UU." and other doubled letters: the first half.
            (AbbreviationKinds.Inner, "EE JJ RR FF CC AA.VV SS MM DD"),
            (AbbreviationKinds.Inner, """
                p.ej ej cf cfr vid v vs aprox apdo i.e incl esp pág págs pg p pp art arts cap caps vol vols t s núm núms nro n tel tfno
                párr lám ed trad dir coord c
                """),
            (AbbreviationKinds.CanEnd, """
                etc EE.UU JJ.OO RR.HH FF.AA CC.AA a.C d.C a.J.C d.J.C a.m p.m S.A S.L S.A.U S.A.S S.L.U Ltda Cía Hnos Jr ibid op.cit loc.cit q.e.p.d Ud Uds Vd Vds
                S.M Inc Ltd s.f Bs.As ene feb abr jun jul ago sep sept oct nov dic lun mié jue vie
                """),
            (AbbreviationKinds.NumberTaking, "fig figs sec col mar tab"),
            (AbbreviationKinds.Unit, "km m cm mm kg g l h hs min seg s ha"));
        Abbreviations abbreviations = new(entries, WordData.Words(SpanishStarters), [])
        {
            HasSpaced = true,
            SpacedGuillemets = true,
            NameParticles = ["De", "Del", "La", "Las", "Los", "El"],
        };
        StopWords stopWords = new([.. SpanishAnalyzer.DefaultStopSet, .. WordData.Words("ser si cada así aunque según mientras sino aquel aquella tras puede pueden ahora")]);
        return new Language("es", "Spanish", abbreviations, stopWords, new SnowballStemmer("snowball-spanish", () => new SpanishStemmer())) { Syllables = new SpanishSyllables() };
    }
}
