namespace Summ.Text.Lexicon;

public sealed partial class StopWords
{
    // Function words of English by class; no word that can be a topic by itself, but for the commonest verbs of saying and doing.
    private const string EnglishWords = """
        a an the this that these those such some any each every either neither both all none no other others another own same
        i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself
        it its itself they them their theirs themselves one ones oneself who whom whose which what whatever whoever whichever
        someone somebody something anyone anybody anything everyone everybody everything nobody nothing
        am is are was were be been being have has had having do does did doing done
        can could may might must shall should will would ought cannot
        and or but nor so yet for if unless until till while because since although though whereas whether than as lest
        about above across after against along alongside amid among amongst around at before behind below beneath beside besides
        between beyond by despite down during except from in inside into like near of off on onto out outside over past per
        through throughout to toward towards under underneath unlike up upon versus via with within without
        again already also almost always anyway anywhere away back else elsewhere enough ever everywhere further furthermore hence
        here hereby how however indeed instead just later least less many meanwhile more moreover most mostly much namely
        nearly nevertheless never next nonetheless not now nowhere often once only otherwise perhaps quite rather really
        several sometimes somewhat somewhere soon still then there thereafter thereby therefore thus together too twice
        usually very well when whence whenever where whereby wherein wherever why yes
        few lot lots little bit
        go goes going gone went get gets getting got gotten let lets make makes made making take takes took taken taking
        come comes came coming give gives gave given giving put puts say says said saying see seen seem seems seemed seeming
        keep keeps kept know knows known knew want wants wanted use uses used using
        i'm i've i'd i'll you're you've you'd you'll he's he'd he'll she's she'd she'll it's it'd it'll we're we've we'd we'll
        they're they've they'd they'll that's that'd that'll there's here's who's what's where's when's why's how's let's
        isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't can't couldn't won't wouldn't shan't shouldn't
        mustn't mightn't needn't ain't ma'am
        n't 's 're 've 'll 'd 'm s t d ll m o re ve lrb rrb lsb rsb
        e.g i.e eg ie etc mr mrs ms dr vs
        first second two also even yet may unto
        """;

    /// <summary>English function words.</summary>
    public static StopWords English { get; } =
        new(EnglishWords.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
