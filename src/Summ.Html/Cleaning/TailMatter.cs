using Summ.Html.Blocks;

namespace Summ.Html.Cleaning;

/// <summary>Recognises the lines that pages put under an article: how to reach its author, invitations to a newsletter, where it was first printed.</summary>
internal static class TailMatter
{
    private const int LongestContact = 200;
    private const int LongestInvitation = 160;
    private const int LongestUrl = 160;

    private static readonly string[] Invitations = ["newsletter", "news alerts", "e-mail alerts", "email alerts", "whatsapp", "telegram", "app store", "google play"];

    public static bool Is(TextBlock block) =>
        !block.IsHeading && ((block.Length <= LongestContact && HoldsMailAddress(block.Text))
            || (block.Length <= LongestInvitation && HoldsInvitation(block.Text))
            || (block.Length <= LongestUrl && IsUrl(block.Text)));

    private static bool IsUrl(string text) => text.StartsWith("http", StringComparison.Ordinal) && !text.Contains(' ', StringComparison.Ordinal);

    private static bool HoldsInvitation(string text)
    {
        foreach (string words in Invitations)
        {
            if (text.Contains(words, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // A letter or digit on both sides of the sign, and a dot later in the same word.
    private static bool HoldsMailAddress(ReadOnlySpan<char> text)
    {
        for (int at = text.IndexOf('@'); at >= 0;)
        {
            ReadOnlySpan<char> host = text[(at + 1)..];
            int end = host.IndexOfAny(" ,;)>");
            host = end < 0 ? host : host[..end];
            if (at > 0 && char.IsLetterOrDigit(text[at - 1]) && host.Length > 3 && host[1..^1].Contains('.'))
            {
                return true;
            }

            int next = text[(at + 1)..].IndexOf('@');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }
}
