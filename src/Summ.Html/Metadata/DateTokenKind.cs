namespace Summ.Html.Metadata;

/// <summary>Kinds of <see cref="DateToken"/>.</summary>
internal enum DateTokenKind
{
    Number,
    Word,
    Mark,
}
