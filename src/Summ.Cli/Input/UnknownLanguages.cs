using Summ.Text;

namespace Summ.Cli.Input;

/// <summary>Tells once of each language that an article is in and the library does not know.</summary>
internal sealed class UnknownLanguages(Terminal terminal)
{
    private readonly HashSet<string> _told = new(StringComparer.OrdinalIgnoreCase);

    public void Tell(Article article, Language? chosen)
    {
        if (chosen is null && article.LanguageCode is { } code && Languages.Find(code) is null && _told.Add(code))
        {
            terminal.Note($"{article.Id}: the language '{code}' is not known; analysed as English");
        }
    }
}
