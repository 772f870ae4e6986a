using AngleSharp;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace Summ.Html.Parsing;

/// <summary>
/// Text to tree: AngleSharp's standard tokenizer and tree builder over nodes of our own (see <see cref="BuildNode"/>), which is faster
/// than its document and can be stopped after any token with a usable tree.
/// </summary>
internal static class PageParser
{
    public static PageTree Parse(string html, ParseBudget budget, bool forShapes = false)
    {
        NodeCounter counter = new();
        BuildFactory factory = new(counter);
        TokenGate gate = new(counter, factory);
        IConfiguration configuration = Configuration.Default.With<IDomConstructionElementFactory<BuildDocument, BuildNode>>(_ => factory);
        HtmlParser parser = new(
            new HtmlParserOptions
            {
                SkipComments = true,
                SkipProcessingInstructions = true,
                DisableElementPositionTracking = true,

                // The builder's own limit moves text out of its order; ours is the gate's and PageTree's.
                MaximumDepth = int.MaxValue,
                ShouldEmitAttribute = forShapes
                    ? static (ref StructHtmlToken _, ReadOnlyMemory<char> name) => AttributeFilter.KeepsForShapes(name.Span)
                    : static (ref StructHtmlToken _, ReadOnlyMemory<char> name) => AttributeFilter.Keeps(name.Span),
            },
            BrowsingContext.New(configuration));

        using TextSource source = new(new ReadOnlyMemoryTextSource(html.AsMemory()));
        int endOfTokens = 0;
        TokenConsumptionResult Step(ref StructHtmlToken token, TokenConsumer next)
        {
            if (!budget.Allows(counter))
            {
                return TokenConsumptionResult.Stop;
            }

            endOfTokens = token.Type == HtmlTokenType.Comment ? endOfTokens : source.Index;
            gate.Pass(ref token, next);
            return TokenConsumptionResult.Continue;
        }

        BuildDocument document = parser.ParseDocument<BuildDocument, BuildNode>(source, Step);
        return PageTree.From(document.Root, endOfTokens);
    }
}
