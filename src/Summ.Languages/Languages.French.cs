using Lucene.Net.Analysis.Fr;
using Summ.Text.Lexicon;
using Summ.Text.Stemming;
using Summ.Text.Syllables;
using Snowball = Lucene.Net.Tartarus.Snowball.Ext;

namespace Summ.Text;

/// <content>French.</content>
public static partial class Languages
{
    private static readonly Lazy<Language> LazyFrench = new(MakeFrench);

    /// <summary>French: Snowball's stemmer, Lucene's stop words; elided words (<c>l'homme</c>) count with their noun's term.</summary>
    public static Language French => LazyFrench.Value;

    private const string FrenchStarters = """
        À Afin Ainsi Alors Après Au Aucun Aucune Aujourd Auparavant Aussi Aussitôt Autant Autour Autrefois Aux Avant Avec Bien Bref C Car Ce Ceci
        Cela Celle Celles Celui Cependant Certains Certaines Certes Ces Cet Cette Ceux Chacun Chaque Chez Comme Comment Contre Dans De Déjà Demain
        Depuis Derrière Des Dès Désormais Deux Devant Donc Dont Du Durant Elle Elles En Encore Enfin Ensuite Entre Est Et Eux Face Finalement Grâce
        Hier Hors Ici Il Ils J Jadis Jamais Je Jusqu L La Là Le Les Leur Leurs Lors Lorsque Lui Ma Maintenant Mais Malgré Même Mes Mon N Ne Néanmoins
        Ni Non Nos Notre Nous Nul On Or Ou Où Outre Par Parce Parfois Parmi Partout Pas Pendant Personne Peu Peut Plus Plusieurs Plutôt Pour Pourquoi
        Pourtant Près Presque Puis Puisque Qu Quand Quant Que Quel Quelle Quelqu Quelques Qui Quoi Quoique Rien S Sa Sans Se Seconde Selon Ses Seul
        Seule Si Sinon Sitôt Soit Son Soudain Sous Souvent Suivant Sur Surtout Ta Tandis Tant Tantôt Tes Ton Toujours Tous Tout Toute Toutefois
        Toutes Très Trois Trop Tu Un Une Vers Voici Voilà Vos Votre Vous Vraiment Y
        """;

    private static Language MakeFrench()
    {
        IEnumerable<KeyValuePair<string, AbbreviationKinds>> entries = WordData.Entries(
            (AbbreviationKinds.Title, """
                MM mme mmes mlle mlles dr drs Pr prof Me mgr Ste St Sté Ets Cdt Cne Gal Lt Sgt Vve Jr Av Bd Boul Pl Rte Fg Sq
                """),
            (AbbreviationKinds.Inner, """
                p.ex ex cf av apr env c.-à-d c-à-d d i.e vol t chap art p pp fig éd dir coll trad tél réf vs dép arr hab bd boul quest resp incl
                n.b tab ill comp ch liv cap ann
                """),
            (AbbreviationKinds.CanEnd, "etc ibid id suiv sq sqq S.A S.A.R.L s.a.r.l Cie Inc Ltd a.m p.m janv févr avr juil sept oct nov déc N.B P.S R.-V s.d s.l"),
            (AbbreviationKinds.NumberTaking, "no n nos tome page mar mer sam dim lun jeu ven"),
            (AbbreviationKinds.Unit, "km m cm mm kg g l h min s ha mn"));
        Abbreviations abbreviations = new(entries, WordData.Words(FrenchStarters), [])
        {
            HasSpaced = true,
            HasElisions = true,
            SpacedGuillemets = true,
            NameParticles = ["Le", "La", "Les", "De", "Du", "Des"],
        };
        StopWords stopWords = new([.. FrenchAnalyzer.DefaultStopSet, .. WordData.Words("""
            plus comme si tout tous toute toutes entre sous donc très être avoir aussi où dont vers chez depuis ainsi alors car or ni ça y là cela
            celui celle ceux celles aucun aucune quand lorsque puis encore déjà jusqu puisqu lorsqu quoiqu
            """)]);
        Clitics clitics = new(
            WordData.Words("l d j m t s n c qu jusqu lorsqu puisqu quoiqu quelqu"),
            WordData.Words("je tu il elle on nous vous ils elles ce moi toi lui leur le la les en y ci là t"));
        return new Language("fr", "French", abbreviations, stopWords, new SnowballStemmer("snowball-french", () => new Snowball.FrenchStemmer())) { Clitics = clitics, Syllables = new FrenchSyllables() };
    }
}
