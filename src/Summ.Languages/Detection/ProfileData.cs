namespace Summ.Text.Detection;

/// <summary>
/// What is known of each language: its most frequent words, the most frequent first, and pieces that its other words often begin with
/// (<c>ge-</c>), hold (<c>ij</c>) or end with (<c>-ung</c>). The languages without <see cref="Language"/> are there so that a text in one of them is not
/// taken for its neighbour.
/// </summary>
internal static class ProfileData
{
    public static (string Code, string Words, string Pieces)[] Latin { get; } =
    [
        ("en", """
            the of and to a in is that for it was on with as he be by at this are not i but from had his or have you they which were one all we her she
            there been has their more when who will would what if no out so said can up its about into than them do then some could time my these
            other two may first only now your such our how like after most also made did many before must over even any where much well between
            because through those here just same being while should under us each another during without again against never since him me don s t
            does very still too own both off down
            """, "-ing -tion -tions -ed -ly -ness -ment -ght th wh sh -ful -able oo ea ough -ll ew -ies -ity"),
        ("de", """
            der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind
            noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei ich wir ihr ihre wenn kann hatte unter
            gegen vom schon wir sehr eines diese dieser keine können nun doch immer seine beim zwischen da was seit ihm ihn uns muss dann wo nichts
            alle viele heute dieses jetzt seiner ihren ohne sowie waren worden wieder hier mich mir du dir mein also weil wegen gibt soll jahre
            jahr ab jeder diesen
            """, "-ung -ungen -lich -keit -heit -schaft sch -isch tz ä ö ü ß -ieren -chen ck -eit ei ie pf ge- ver- zw -er -en"),
        ("fr", """
            de la le et les des en l d un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec qu s aux n été on mais ou comme cette
            ont elle son leur c ses fait même nous y ces être sa était tout je aussi deux où entre leurs vous si peut sans bien depuis deux dont encore après
            avait ils j m très quand dit rien contre sous tous autres lui faire sera avant peu trop toujours alors mon moi toutes chez jamais chaque ainsi
            notre nos votre donc cela fut ni vers puis trois quelques mes ma va ça elles avons tu te ton pourquoi car
            """, "-tion -ment -eux -euse -aient -ait -ité -eau -ent -eur -ique -oir -ès -ée -ées -és ç œ ê è â ô î û eau oi ou qu -aux -ez"),
        ("es", """
            de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son
            dos también fue había era muy años hasta desde está mi porque qué solo han yo hay vez puede todos así nos ni parte tiene él uno donde bien
            tiempo mismo ese ahora cada e vida otro después te otros aunque esa eso hace otra gobierno tan durante siempre día tanto ella tres sí
            dijo sido gran país según menos mundo año antes estado quiero mientras casi nada algo fueron esto estos estas contra
            hoy tenía aquí usted ellos unos nuestro nuestra aquel están
            """, "-ción -ciones -dad -mente -ando -iendo -ado -ada -ados -ió -aba -aban -ía -ían ñ ll á í ó ú ue -os -as -ar -er -es -án -ero -era"),
        ("it", """
            di e il la che in a per un è del della i le con non una si da dei al gli alla l nel più delle come sono anche ha dal d ma lo se ai nella o su degli
            questo dalla ho ed le sua suo ci stato essere hanno c tra sul prima dopo molto quando era due cosa chi mi poi così io ogni tutti tutto solo
            fatto può suoi quello loro anni sulla senza ancora già fra fu questa perché nell dell all dall nei cui quanto bene sempre dove lui
            qui lei noi mai ora oggi allora negli alle dagli agli dai sui sue vi sia tutta altri altro altre stata erano aveva contro mentre perciò
            ne nostra nostro te però quella quelle nessuno troppo ieri
            """, "-zione -zioni -mente -ità -tà -ando -endo -ato -ata -ati -ava -ano -ono -gli -cchi -ezza gn zz cch gg tt ss -tto -tta -lla -llo -nno à ò ù ì -io -ia -i"),
        ("nl", """
            de het een van en in is op te dat die voor met zijn niet aan er om ook als bij door maar hij was uit ik naar dan of ze nog over tot worden wordt
            heeft hebben we meer had je deze kan al na zo wel geen wat dit werd moet haar mijn hun veel kunnen zou nu onder zij omdat tegen jaar
            waar men twee tussen toch alleen zal daar wil toen ons hier waren tijdens hem zich moeten andere heel weer eerste iets mensen onze wie vaak
            steeds sinds volgens zonder altijd elke hoe want nooit zelf sommige alle dus mij je jij u doen mag gaan ging bent ben 'n vandaag
            """, "-heid -lijk -lijke -ing -ingen -tie -eren -isch ij aa oe ui ee uu oo -en ge- ver- sch -aar -eel -oor -dt -cht eu ou -tje -tjes -ieuw"),
        ("pt", """
            de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também
            só pelo pela até isso ela entre era depois sem mesmo aos ter seus quem nas me esse eles estão você tinha foram essa num nem suas meu às minha têm numa
            pelos elas havia seja qual será nós tenho lhe deles essas esses pelas este dele anos onde sobre ainda pode bem dia hoje cada
            outro outra todos toda todo fazer vai são contra antes durante porque pouco sempre nunca agora assim então aqui estava disse ontem
            fez nada dois duas três pois segundo nosso nossa esta eram enquanto
            """, "-ção -ções -ão -ões -mente -dade -ando -endo -ado -ada -am -em -ou -eira -eiro -agem -ém -ês ã õ ç ê â ô lh nh á ó í ú -inho -ei -eu -ram"),
        ("sv", """
            och i att det som en på är av för med den till inte har de ett om han men var jag sig från vi så kan när man ska nu hon under också efter eller
            år sin hade där vid mot mycket skulle alla bara än vara detta utan kommer blir över få andra ut upp redan mer två då in går sedan denna
            hur finns här någon något några måste varit ha kunde sina göra blev mellan genom samma många du mig dem oss sitt mest bli får ingen honom
            hans hennes deras er min mitt din ju eftersom innan medan aldrig alltid igen bättre stor stora första själv våra
            vår vad vem varför dag idag ändå vill ville sade säger inget ännu
            """, "-ning -ningen -het -heten -lig -liga -arna -orna -erna -ande -ade -ar -or -et -na å ä ö sk tj sj kk ck -igt -isk -ska -tt -na -ts -ns fö- -else"),
        ("da", """
            og i at det er en til af på for med de den som ikke der han har et jeg var vi fra sig men om så kan hun havde blev skal også efter eller nu ved mange
            meget over hvor år når være bliver kun ville blive hvad mere ud ikke noget hans hendes deres kunne man hvis to siden selv alle igen uden
            nogle mellem ingen dette denne også op ned gik sagde norge etter mye bare enn ble være hva noe noen eg ein frå
            """, "ø æ -erne -ede -eren hv gj bj -else -elser -hed -lse"),
        ("ca", """
            de la i el que a en un els l per d amb es una no les del és al més va com són als dels o ha però també pel aquest aquesta seva seu fins ser
            sense entre hi han tot molt anys ens quan sobre on aquests totes tots nou gran vaig vam
            """, "-ció -tat l·l -ment ny -ia -atge tx -às -ès -ó"),
        ("ro", "de și în a la cu nu să o pe din că un care mai este pentru au ce sunt era s fi cel ale dar lui său prin după fost ca al ei el unei unui", "ă ț ș â î -ului -ilor -ea -uri -ește -ție"),
        ("pl", "i w z na do się nie jest to że o a po jak ale za co od dla są tak przez czy był już tym tylko jego jej może roku", "ł ż ś ć ę ą ń ź sz cz rz -ych -ego -ów -ość -owy"),
        ("cs", "a se v na je že to s z o do i ve jako za by ale po k pro jsou aby jeho podle nebo jak která který byl není už jen", "ř ě š č ž ů ý ě -ých -ého -ost"),
        ("fi", "ja on ei se että oli hän mutta ovat kun niin myös joka tai mukaan vain nyt ole kuin sen sitä hänen olla jo voi ollut", "-ssa -ssä -sta -lla -lle -nen -ksi -tta uu aa ää yy ii kk -een -ään"),
        ("tr", "ve bir bu da de için ile çok daha olan o gibi ne olarak sonra kadar ama var değil en her olduğu iki yeni", "ı ğ ş -lar -ler -dır -lik ç -mak -mek -dan -den"),
        ("hu", "a az és hogy nem is egy de van meg ez volt csak már még mint el ha ki kell ezt vagy azt lehet minden", "ő ű gy sz ny cs -ban -ben -nak -nek -ság -ség -ott"),
        ("la", "et in est non ad ut cum sed qui quod ex si sunt per quae esse ab aut hoc ipsum dolor sit amet lorem consectetur adipiscing elit do eiusmod tempor", "-orum -ibus -tur -que -um -us -am"),
    ];

    public static (string Code, string Words, string Pieces)[] Cyrillic { get; } =
    [
        ("ru", """
            и в не на я быть он с что а по это она этот к но они мы весь который из у то за свой ее её так о от же бы все всё его как было был были для уже
            только мне или ещё еще до когда их если ни вот во была чем нет при да даже ты под где есть очень со себя него раз там тоже чтобы
            после можно без сейчас сегодня потом надо теперь вы нам нас через более между этого этой эти также год года лет время об тем
            тогда который которая которые которых один два три может нужно перед над здесь снова никогда всегда почти вчера завтра
            """, "ы э ё -ый -ого -ому -ая -ые -ых -ость -ться -тся -ение -ания -ов -ами -ние -ился -ла -ет -ют"),
        ("uk", "і в не на я що він з як у це та до а за від по та але вона його був для про так ми вони є або ще вже було їх при коли також які який якщо має й", "і ї є ґ -ий -ння -ого -ть -ться -ів"),
        ("bg", "на и в да се е от за с не са по че това като при до ще или но беше си му има бе който тя той към след те само може още всички които", "ъ -та -то -ят -ите -ове -ва щ"),
        ("sr", "је и у да се на за су од са не а то ће што као би који до или али из о по само није тако", "ј њ љ ћ ђ џ"),
    ];
}
