using Lucene.Net.Analysis.Pt;
using Summ.Text.Lexicon;
using Summ.Text.Stemming;
using Summ.Text.Syllables;
using Snowball = Lucene.Net.Tartarus.Snowball.Ext;

namespace Summ.Text;

/// <content>Portuguese.</content>
public static partial class Languages
{
    private static readonly Lazy<Language> LazyPortuguese = new(MakePortuguese);

    /// <summary>
    /// Portuguese: Snowball's stemmer, with the plural of <c>-ão</c> (<c>nações</c>, <c>pães</c>) made singular first; Lucene's stop words;
    /// pronouns behind a hyphen (<c>disse-me</c>) do not change the term.
    /// </summary>
    public static Language Portuguese => LazyPortuguese.Value;

    private const string PortugueseStarters = """
        A À Agora Ainda Além Alguém Alguma Algumas Algum Alguns Ali Ambos Anteriormente Antes Ao Aos Apenas Apesar Após Aquela Aquelas Aquele Aqueles
        Aqui Aquilo As Às Assim Até Atualmente Através Cada Com Como Conforme Contra Contudo Da Daí Das De Debaixo Dentro Depois Desde Dessa Desse Desta
        Deste Devido Do Dois Dos Durante E É Ela Elas Ele Eles Em Embora Enfim Enquanto Então Entre Entretanto Era Eram Essa Essas Esse Esses Esta
        Está Estas Estava Estavam Este Estes Eu Finalmente Foi Foram Há Havia Hoje Infelizmente Inicialmente Isso Isto Já Lá Logo Mais Mas Mesmo Meu
        Meus Minha Muita Muitas Muito Muitos Na Nada Não Naquele Nas Nela Nele Nem Nenhum Nenhuma Nessa Nesse Nesta Neste Ninguém No Nos Nós Nossa
        Nosso Num Numa Nunca O Onde Ontem Os Ou Outra Outras Outro Outros Para Pela Pelas Pelo Pelos Perante Pode Pois Por Porém Porque Portanto
        Posteriormente Pouco Poucos Primeiro Quais Qual Qualquer Quando Quantas Quanto Quase Que Quem Se Segundo Seja Sem Sempre Sendo Ser Será Seu
        Seus Sim Só Sob Sobre Somente Sua Suas Tal Talvez Também Tanto Tão Te Tem Temos Tenho Tinha Toda Todas Todavia Todo Todos Três Tu Tudo Um Uma
        Umas Uns Vamos Vários Várias Você Vocês Vou
        """;

    private static Language MakePortuguese()
    {
        IEnumerable<KeyValuePair<string, AbbreviationKinds>> entries = WordData.Entries(
            (AbbreviationKinds.Title, """
                sr sra srs sras srta sr.ª sr.a dr dra dr.ª drs dras prof profa prof.ª eng arq exmo exma ilmo ilma rev pe Fr Sto Sta Gen Cel Cap Maj
                Ten Sgt Dep Sen Gov Pres Adv Alm Mons Av Pça Trav Rod Estr Al Lgo
                """),
            (AbbreviationKinds.Inner, """
                p.ex ex cf v vs aprox pág págs pg p pp art arts cap caps vol vols n tel t séc sécs i.e incl trad org coord dir núm par fl
                """),
            (AbbreviationKinds.CanEnd, """
                etc a.C d.C a.m p.m S.A S.A.R.L Ltda Lda Cia Jr ibid op.cit loc.cit V.Exa V.Ex.ª S.Exa Exa Exas Inc Ltd s.d s.l
                jan fev abr jun jul ago set out nov dez
                """),
            (AbbreviationKinds.NumberTaking, "fig figs col mar mai no sec ed tab"),
            (AbbreviationKinds.Unit, "km m cm mm kg g l h min seg s ha"));
        Abbreviations abbreviations = new(entries, WordData.Words(PortugueseStarters), [])
        {
            HasSpaced = true,
            SpacedGuillemets = true,
            NameParticles = ["Da", "De", "Do", "Das", "Dos"],
        };
        StopWords stopWords = new([.. PortugueseAnalyzer.DefaultStopSet, .. WordData.Words("ser ter sobre cada assim onde então ainda após pode podem todo todos toda todas outro outra outros outras")]);
        Clitics clitics = new([], WordData.Words("me te se o a os as lo la los las no na nos nas lhe lhes vos ei ás á emos eis ão ia ias iam"));
        return new Language("pt", "Portuguese", abbreviations, stopWords, new SnowballStemmer("snowball-portuguese", () => new Snowball.PortugueseStemmer(), MakeSingular))
        {
            Clitics = clitics,
            Syllables = new PortugueseSyllables(),
        };
    }

    // Snowball's algorithm leaves nações and nação apart.
    private static int MakeSingular(Span<char> word, int length)
    {
        ReadOnlySpan<char> current = word[..length];
        if (length > 4 && (current.EndsWith("ões", StringComparison.Ordinal) || current.EndsWith("ães", StringComparison.Ordinal)))
        {
            "ão".CopyTo(word[(length - 3)..]);
            return length - 1;
        }

        return length;
    }
}
