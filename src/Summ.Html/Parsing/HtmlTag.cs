namespace Summ.Html.Parsing;

/// <summary>Element names that some stage asks for. Every other element is <see cref="Other"/> and counts as inline.</summary>
internal enum HtmlTag : byte
{
    Other,
    Document,
    Text,
    A, Abbr, Address, Article, Aside, Audio, B, Base, Blockquote, Body, Br, Button, Canvas, Caption, Center, Code, Dd, Del, Details, Dialog, Dir, Div,
    Dl, Dt, Em, Embed, Fieldset, Figcaption, Figure, Footer, Form, Frame, Frameset, H1, H2, H3, H4, H5, H6, Head, Header, Hgroup, Hr, Html,
    I, Iframe, Img, Input, Ins, Kbd, Legend, Li, Link, Listing, Main, Math, Menu, Meta, Nav, Noembed, Noframes, Noscript, Object, Ol, Optgroup,
    Option, P, Picture, Plaintext, Pre, Rp, Rt, S, Samp, Script, Search, Section, Select, Small, Source, Span, Strike, Strong, Style, Sub, Summary, Sup,
    Svg, Table, Tbody, Td, Template, Textarea, Tfoot, Th, Thead, Time, Title, Tr, Tt, U, Ul, Video, Xmp,
}
