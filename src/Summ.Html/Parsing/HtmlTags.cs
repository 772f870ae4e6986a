namespace Summ.Html.Parsing;

/// <summary>Groups of elements that several stages share.</summary>
internal static class HtmlTags
{
    /// <summary>Whether the element starts and ends a line of its own, so that text on both sides never belongs to one paragraph.</summary>
    public static bool IsBlock(HtmlTag tag) => tag switch
    {
        HtmlTag.Document or HtmlTag.Address or HtmlTag.Article or HtmlTag.Aside or HtmlTag.Blockquote or HtmlTag.Body or HtmlTag.Caption
            or HtmlTag.Center or HtmlTag.Dd or HtmlTag.Details or HtmlTag.Dialog or HtmlTag.Dir or HtmlTag.Div or HtmlTag.Dl or HtmlTag.Dt
            or HtmlTag.Fieldset or HtmlTag.Figcaption or HtmlTag.Figure or HtmlTag.Footer or HtmlTag.Form or HtmlTag.Frame
            or HtmlTag.Frameset or HtmlTag.H1 or HtmlTag.H2 or HtmlTag.H3 or HtmlTag.H4 or HtmlTag.H5 or HtmlTag.H6 or HtmlTag.Header
            or HtmlTag.Head or HtmlTag.Hgroup or HtmlTag.Hr or HtmlTag.Html or HtmlTag.Iframe or HtmlTag.Legend or HtmlTag.Li
            or HtmlTag.Listing or HtmlTag.Main or HtmlTag.Menu or HtmlTag.Nav or HtmlTag.Noframes or HtmlTag.Object or HtmlTag.Ol
            or HtmlTag.Optgroup or HtmlTag.Option or HtmlTag.P or HtmlTag.Plaintext or HtmlTag.Pre or HtmlTag.Search or HtmlTag.Section
            or HtmlTag.Select or HtmlTag.Summary or HtmlTag.Table or HtmlTag.Tbody or HtmlTag.Td or HtmlTag.Textarea or HtmlTag.Tfoot
            or HtmlTag.Th or HtmlTag.Thead or HtmlTag.Title or HtmlTag.Tr or HtmlTag.Ul or HtmlTag.Video or HtmlTag.Xmp => true,
        _ => false,
    };

    /// <summary>Whether line breaks of the source are part of the text.</summary>
    public static bool IsPreformatted(HtmlTag tag) => tag is HtmlTag.Pre or HtmlTag.Listing or HtmlTag.Xmp or HtmlTag.Plaintext or HtmlTag.Textarea;

    public static bool IsHeading(HtmlTag tag) => tag is >= HtmlTag.H1 and <= HtmlTag.H6;
}
