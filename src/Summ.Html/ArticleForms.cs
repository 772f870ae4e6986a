namespace Summ.Html;

/// <summary>Forms of an article beside its plain text, which is always made.</summary>
[Flags]
public enum ArticleForms
{
    /// <summary>Plain text only.</summary>
    Text = 0,

    /// <summary>Markdown: CommonMark 0.31 with the tables and the strikethrough of GitHub Flavored Markdown.</summary>
    Markdown = 1,

    /// <summary>Cleaned HTML that is safe to show.</summary>
    Html = 2,
}
