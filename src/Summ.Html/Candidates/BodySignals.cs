using Summ.Html.Blocks;

namespace Summ.Html.Candidates;

/// <summary>What can be seen of a body without knowing the right one.</summary>
/// <param name="ProseAgreement">How far the body and the finder of net prose agree: 1 both hold the same running text, 0 none of it in common.</param>
/// <param name="NamedAgreement">The same for the element that the page declares to be its article; −1 where it declares none.</param>
/// <param name="LinkShare">Share of the body's characters inside links.</param>
/// <param name="IsFirstChoice">Whether the first attempt's scored candidate became the body.</param>
internal readonly record struct BodySignals(double ProseAgreement, double NamedAgreement, double LinkShare, bool IsFirstChoice)
{
    private const double Base = 1.2;
    private const double OfLesserAgreement = 1.25;
    private const double OfGreaterAgreement = 0.4;
    private const double OfNoAgreement = -0.55;
    private const double OfLinks = -3.1;
    private const double MostLinks = 0.3;
    private const double OfSecondChoice = -0.5;

    /// <summary>
    /// The F1 to expect, 0 to 1: a logistic function whose weights were fitted to the F1 of 945 pages of three collections and
    /// checked on 1,636 others.
    /// </summary>
    public double Confidence
    {
        get
        {
            double lesser = NamedAgreement < 0 ? ProseAgreement : Math.Min(ProseAgreement, NamedAgreement);
            double greater = Math.Max(ProseAgreement, NamedAgreement);
            double sum = Base + (OfLesserAgreement * lesser) + (OfGreaterAgreement * greater) + (OfLinks * Math.Min(LinkShare, MostLinks)) + (IsFirstChoice ? 0 : OfSecondChoice) + (ProseAgreement > 0 ? 0 : OfNoAgreement);
            return 1 / (1 + Math.Exp(-sum));
        }
    }

    /// <summary>Reads the signals of a body among its page's blocks.</summary>
    public static BodySignals Of(PageReading page, bool[] kept, int named, int proseful, bool isFirstChoice)
    {
        int length = 0;
        int links = 0;
        double prose = 0;
        double inNamed = 0;
        double inProseful = 0;
        for (int i = 0; i < kept.Length; i++)
        {
            if (!kept[i])
            {
                continue;
            }

            TextBlock block = page.Blocks[i];
            length += block.Length;
            links += block.LinkLength;
            if (NetProse.IsProse(block))
            {
                prose += block.Length;
                inNamed += named >= 0 && page.Tree.Contains(named, block.FirstNode) ? block.Length : 0;
                inProseful += proseful >= 0 && page.Tree.Contains(proseful, block.FirstNode) ? block.Length : 0;
            }
        }

        return new BodySignals(
            proseful < 0 ? 0 : Overlap(inProseful, prose, page.Prose.Prose(proseful)),
            named < 0 ? -1 : Overlap(inNamed, prose, page.Prose.Prose(named)),
            length == 0 ? 0 : (double)links / length,
            isFirstChoice);
    }

    private static double Overlap(double both, double one, double other) => one + other > 0 ? 2 * both / (one + other) : 0;
}
