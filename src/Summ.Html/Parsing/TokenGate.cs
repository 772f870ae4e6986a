using AngleSharp.Common;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace Summ.Html.Parsing;

/// <summary>
/// Stands between tokenizer and tree builder and keeps from the builder what it cannot take (AngleSharp 1.10.3):
/// a <c>pre</c> directly in a <c>pre</c> makes it call itself, and some thousand of them overflow the stack, so it sees a <c>div</c>; in a
/// <c>template</c> it loses its bearings among nodes that are not its own, and nothing in there is content, so it sees none of it; one end tag takes
/// it quadratic time in the number of open elements, so that number has a limit. Beyond the limit start tags are left out, and the text stays, in its
/// order, with a break where a block would have begun.
/// </summary>
internal sealed class TokenGate(NodeCounter counter, BuildFactory factory)
{
    public const string Div = "div";

    // Browsers stop at a depth of 512 (Blink); pages that never close their inline elements get further.
    private const int MostOpen = 2048;

    private static readonly StringOrMemory DivName = Div;
    private static readonly StringOrMemory RuleName = "hr";
    private static readonly StringOrMemory BreakName = "br";

    // Elements that are open beyond the limit, as far as their end tags can tell.
    private int _leftOut;
    private int _openTemplates;
    private bool _rawText;
    private bool _startsPre;

    public void Pass(ref StructHtmlToken token, TokenConsumer next)
    {
        bool startsPre = _startsPre;
        _startsPre = false;
        switch (token.Type)
        {
            case HtmlTokenType.StartTag:
                _rawText = false;
                if (_openTemplates > 0 ? PassesInTemplate(ref token) : PassesAtDepth(ref token))
                {
                    Start(ref token, next);
                }

                break;
            case HtmlTokenType.EndTag:
                if (EndPasses(ref token))
                {
                    next(ref token);
                }

                _rawText = false;
                break;
            case HtmlTokenType.Character when startsPre:
                token.RemoveNewLine();
                next(ref token);
                break;
            default:
                if (_openTemplates == 0 || _rawText)
                {
                    next(ref token);
                }

                break;
        }
    }

    private void Start(ref StructHtmlToken token, TokenConsumer next)
    {
        ReadOnlySpan<char> name = token.Name.Memory.Span;
        if (name is "pre" or "listing")
        {
            factory.NameOfNextDiv = name is "pre" ? "pre" : "listing";
            token.Name = DivName;
            next(ref token);
            _startsPre = factory.NameOfNextDiv is null;
            factory.NameOfNextDiv = null;
            return;
        }

        int templates = factory.Templates;
        next(ref token);
        _openTemplates += factory.Templates - templates;
    }

    private bool PassesInTemplate(ref StructHtmlToken token)
    {
        ReadOnlySpan<char> name = token.Name.Memory.Span;
        _openTemplates += name is "template" ? 1 : 0;

        // The builder tells the tokenizer where markup stops being markup.
        _rawText = HoldsRawText(name);
        return _rawText;
    }

    private bool PassesAtDepth(ref StructHtmlToken token)
    {
        if (_leftOut == 0 && counter.Open < MostOpen)
        {
            return true;
        }

        TagInfo row = TagTable.Find(token.Name.Memory.Span);
        if (HoldsRawText(row.Name) || row.Name is "template" || (row.Flags & AngleSharp.Dom.NodeFlags.SelfClosing) != 0)
        {
            return true;
        }

        _leftOut += token.IsSelfClosing ? 0 : 1;
        token.Name = RuleName;
        return HtmlTags.IsBlock(row.Tag);
    }

    private bool EndPasses(ref StructHtmlToken token)
    {
        ReadOnlySpan<char> name = token.Name.Memory.Span;
        if (_openTemplates > 0)
        {
            _openTemplates -= name is "template" ? 1 : 0;
            return _rawText || _openTemplates == 0;
        }

        TagInfo row = TagTable.Find(name);
        if (_leftOut == 0 || HoldsRawText(row.Name) || row.Name is "template" or "br")
        {
            return true;
        }

        _leftOut--;
        token.Name = BreakName;
        return HtmlTags.IsBlock(row.Tag);
    }

    private static bool HoldsRawText(ReadOnlySpan<char> name) =>
        name is "script" or "style" or "textarea" or "title" or "xmp" or "iframe" or "noembed" or "noframes" or "plaintext";
}
