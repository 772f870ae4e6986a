namespace Summ.Html.Rendering;

/// <summary>What a <see cref="BodyNode"/> is. The first group holds other nodes, the second text.</summary>
internal enum BodyKind
{
    Root,
    Quote,
    List,
    Item,
    Definitions,
    Term,
    Definition,
    Table,
    Caption,
    Row,
    Cell,

    Paragraph,
    Heading,
    Code,
    Rule,
}
