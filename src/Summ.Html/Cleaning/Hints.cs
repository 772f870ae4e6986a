namespace Summ.Html.Cleaning;

/// <summary>What an element's class and id words suggest about its content.</summary>
[Flags]
internal enum Hints
{
    None = 0,

    /// <summary>Rarely part of an article.</summary>
    Unlikely = 1,

    /// <summary>May hold an article whatever else it is called.</summary>
    Maybe = 2,

    /// <summary>Speaks for an article.</summary>
    Positive = 4,

    /// <summary>Speaks against an article.</summary>
    Negative = 8,

    /// <summary>Furniture inside an article: sharing, promotion, related stories, tags, author boxes, captions.</summary>
    Furniture = 16,

    /// <summary>Author or date line.</summary>
    Byline = 32,

    /// <summary>A well-known name of the element that holds exactly the article's body.</summary>
    Body = 64,

    /// <summary>What readers wrote about an article; only ever together with <see cref="Unlikely"/>.</summary>
    Comments = 128,
}
