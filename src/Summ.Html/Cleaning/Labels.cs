namespace Summ.Html.Cleaning;

/// <summary>The first words by which pages mark what does not belong to the article: lists in lower case, compared without case.</summary>
internal static class Labels
{
    private const int LongestHeading = 70;
    private const int LongestLabelled = 300;
    private const int LongestMaybeLabelled = 160;
    private const int LongestCommentHeading = 40;
    private const int LongestSignature = 120;
    private const int LongestCredit = 200;

    private static readonly string[] CommentHeadings =
    [
        "comments", "comment", "leave a comment", "leave a reply", "reader comments", "join the conversation", "join the discussion", "add a comment",
        "post a comment", "show comments", "view comments", "discussion", "responses", "replies", "kommentare", "commentaires", "comentarios", "комментарии",
    ];

    private static readonly string[] CommentEndings = ["comments", "replies", "responses", "kommentare"];

    private static readonly string[] CommentBeginnings = ["comments on ", "letters on ", "letters to ", "replies to ", "responses to ", "comments from ", "what readers "];

    private static readonly string[] CommentSignatures = ["posted by", "comment by", "commented by", "reply by", "submitted by"];

    private static readonly string[] PortraitPrefixes = ["about the author", "about this author", "about the writer", "author bio"];

    private static readonly string[] CreditWords =
        ["picture:", "photo:", "image:", "drawing:", "illustration:", "photograph:", "credit:", "picture by ", "photo by ", "photograph by ", "(photo", "(image", "(picture", "getty images", " via ap)", "image credit"];

    private static readonly string[] WholeLines = ["advert", "ad", "ads", "advertisement", "advertisements", "sponsored", "our sponsor", "our sponsors", "share", "tweet", "print", "email", "e-mail", "menu", "search", "loading...", "top of page", "back to top", "attachments"];

    private static readonly string[] RelatedHeadings =
    [
        "related", "you may also", "you might also", "more from", "more on ", "for further ", "more stories", "more news", "more great", "more in ", "read more", "read next", "read also",
        "recommended", "trending", "most popular", "most read", "most viewed", "popular on", "popular stories", "popular posts", "share this", "share your", "about the author",
        "about this author", "tags", "topics", "sign up", "newsletter", "latest news", "latest stories", "what to read next", "see also", "see more", "also on ", "sponsored",
        "advertisement", "up next", "next article", "previous article", "editor's picks", "editors' picks", "editor’s picks", "don't miss", "don’t miss", "follow us",
        "subscribe", "stay connected", "get the latest", "from our partners", "around the web", "promoted", "top stories", "other stories", "similar articles", "written by",
        "continue reading", "keep reading", "author bio",
    ];

    private static readonly string[] SurePrefixes =
    [
        "reporting by ", "(reporting by ", "additional reporting", "(additional reporting", "editing by ", "writing by ", "©", "copyright ", "(c) ", "all rights reserved",
        "advertisement", "like this story", "story continues below", "article continues below", "share this ", "follow us ", "follow @", "sign up for ", "sign up to ",
        "subscribe to ", "subscribe now", "subscribe for ", "click here ", "photo credit", "image credit", "photo by ", "photo: ", "photos: ", "image: ", "photograph: ", "credit: ",
        "image source", "image copyright", "getty images", "related: ", "related stories", "related articles", "related story", "related article", "read more: ", "read more at ",
        "read also: ", "also read: ", "read: ", "read next: ", "see also: ", "see more", "more: ", "watch: ", "watch now", "watch video", "listen: ", "also on ", "don't miss: ", "don’t miss: ",
        "recommended: ", "this material may not be", "have a tip", "got a tip", "send us ", "download the ", "get the app", "loading", "please enable javascript",
        "what do you think?", "let us know in the comments", "posted in ", "filed under", "tagged with", "tags: ", "topics: ", "last updated", "last modified", "updated: ",
        "published: ", "posted: ", "view comments", "leave a comment", "show comments", "email this", "print this", "tweet this", "last edited by", "this slideshow requires",
    ];

    private static readonly string[] MaybePrefixes =
    [
        "related", "read more", "read the full", "read full", "read our", "also read", "see also", "more on ", "more from ", "more:", "watch", "click", "for more ", "follow ", "find out more",
        "learn more", "continue reading", "subscribe", "sign up", "video:", "gallery:", "in pictures", "pictures:", "photos:", "you may also", "you might also", "don't miss", "don’t miss",
        "get more", "check out", "join our", "join the", "download", "via ", "source:", "via:", "hat tip", "next:", "previous:", "up next",
    ];

    private static readonly string[] CreditPhrases = ["contributed to this report", "contributed reporting", "contributed to this story", "contributed to this article", "all rights reserved"];

    public static bool IsCommentHeading(ReadOnlySpan<char> text)
    {
        text = text.TrimStart("0123456789 (").TrimEnd(" :)0123456789(");
        foreach (string heading in CommentHeadings)
        {
            if (text.Equals(heading, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        if (text.Length <= LongestCommentHeading)
        {
            foreach (string ending in CommentEndings)
            {
                if (text.EndsWith(ending, StringComparison.OrdinalIgnoreCase) && (text.Length == ending.Length || !char.IsLetter(text[^(ending.Length + 1)])))
                {
                    return true;
                }
            }
        }

        return text.StartsWith("re: ", StringComparison.OrdinalIgnoreCase) || (text.Length <= LongestCommentHeading && StartsWithAny(text, CommentBeginnings));
    }

    /// <summary>Whether the line says who posted a comment, and when.</summary>
    public static bool IsCommentSignature(ReadOnlySpan<char> text) =>
        text.Length <= LongestSignature && StartsWithAny(text, CommentSignatures) && text.ContainsAnyInRange('0', '9');

    /// <summary>Whether the paragraph presents the author under a label of its own.</summary>
    public static bool IsAuthorPortrait(ReadOnlySpan<char> text) => StartsWithAny(text, PortraitPrefixes);

    /// <summary>A short line that names a picture's source.</summary>
    public static bool IsPictureCredit(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestCredit)
        {
            return false;
        }

        foreach (string words in CreditWords)
        {
            if (text.Contains(words, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsRelatedHeading(ReadOnlySpan<char> text) => text.Length <= LongestHeading && StartsWithAny(text, RelatedHeadings);

    /// <summary>Whether the first words alone say that the paragraph is not the article's.</summary>
    public static bool IsSurelyLabelled(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestLabelled)
        {
            return false;
        }

        if (StartsWithAny(text, SurePrefixes) || IsPictureCredit(text))
        {
            return true;
        }

        foreach (string line in WholeLines)
        {
            if (text.Equals(line, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        foreach (string phrase in CreditPhrases)
        {
            if (text.Contains(phrase, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the first words point elsewhere; only together with a link or a missing full stop they say anything.</summary>
    public static bool MayBeLabelled(ReadOnlySpan<char> text) => text.Length <= LongestMaybeLabelled && StartsWithAny(text, MaybePrefixes);

    private static bool StartsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        text = text.TrimStart("-–—•*[(>»► ");
        foreach (string word in words)
        {
            if (text.StartsWith(word.AsSpan().TrimStart('('), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
