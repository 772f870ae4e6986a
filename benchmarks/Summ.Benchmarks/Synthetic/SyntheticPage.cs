using System.Globalization;
using System.Text;

namespace Summ.Benchmarks.Synthetic;

/// <summary>
/// A web page around a text, with what pages have around theirs: style, script, navigation, teasers, advertisements, comments, footer; some
/// 45 kB, whatever the text. The same seed gives the same page.
/// </summary>
internal sealed class SyntheticPage
{
    private const int MenuLinks = 60;
    private const int Teasers = 30;
    private const int Comments = 20;
    private const int StyleRules = 120;
    private const int ScriptLines = 120;
    private const int LinkEvery = 3;

    private readonly Draws _random;
    private readonly SentenceMaker _maker;
    private readonly StringBuilder _html = new();

    private SyntheticPage(ulong seed)
    {
        _random = new Draws(seed);
        _maker = new SentenceMaker(_random, new SyntheticVocabulary(_random));
        _maker.BeginSection();
    }

    /// <summary>Makes the page of a text.</summary>
    public static string Around(SyntheticText text, ulong seed = SyntheticText.DefaultSeed + 1)
    {
        SyntheticPage page = new(seed);
        string title = page.Phrase(8);
        page.AppendHead(title);
        page.AppendMenu();
        page.AppendArticle(title, text);
        page.AppendTeasers();
        page.AppendComments();
        page._html.Append("<footer><p>© 2026 The Daily Example. All rights reserved.</p></footer>\n</body>\n</html>\n");
        return page._html.ToString();
    }

    private void AppendHead(string title)
    {
        _html.Append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>").Append(title).Append(" | The Daily Example</title>\n");
        _html.Append("<meta property=\"og:title\" content=\"").Append(title).Append("\">\n<meta property=\"og:type\" content=\"article\">\n<style>\n");
        for (int i = 0; i < StyleRules; i++)
        {
            Append($".box-{i} > .item-{_random.Below(99)} {{ margin: {_random.Below(40)}px; color: #{_random.Below(900) + 100}; display: block; }}\n");
        }

        _html.Append("</style>\n<script>\n");
        for (int i = 0; i < ScriptLines; i++)
        {
            Append($"window.queue = window.queue || []; queue.push({{ id: \"slot-{i}\", size: [{_random.Below(900)}, {_random.Below(900)}] }});\n");
        }

        _html.Append("</script>\n</head>\n<body class=\"page\">\n");
    }

    private void AppendMenu()
    {
        _html.Append("<header><nav class=\"menu\"><ul>\n");
        for (int i = 0; i < MenuLinks; i++)
        {
            Append($"<li class=\"menu-item\"><a href=\"/section/{i}\">{Phrase(2)}</a></li>\n");
        }

        _html.Append("</ul></nav></header>\n");
    }

    private void AppendArticle(string title, SyntheticText text)
    {
        Append($"<main><article class=\"article\"><h1>{title}</h1>\n<p class=\"byline\">By <a rel=\"author\" href=\"/people/1\">{Phrase(2)}</a></p>\n<div class=\"article-body\">\n");
        for (int i = 0; i < text.Paragraphs.Count; i++)
        {
            _html.Append("<p>").Append(text.Paragraphs[i]);
            if (i % LinkEvery == 0)
            {
                Append($" <a href=\"/topic/{i}\"><em>{Phrase(3)}.</em></a>");
            }

            _html.Append("</p>\n").Append(_random.OneIn(8) ? "<div class=\"ad advert\"><span>Advertisement</span></div>\n" : "");
        }

        _html.Append("</div></article></main>\n");
    }

    private void AppendTeasers()
    {
        _html.Append("<aside class=\"sidebar related\">\n");
        for (int i = 0; i < Teasers; i++)
        {
            Append($"<div class=\"teaser\"><a href=\"/story/{i}\"><img src=\"/img/{i}.jpg\" alt=\"\"><h3>{Phrase(7)}</h3></a><span class=\"time\">{i + 1} hours ago</span></div>\n");
        }

        _html.Append("</aside>\n");
    }

    private void AppendComments()
    {
        _html.Append("<section id=\"comments\" class=\"comments\">\n");
        for (int i = 0; i < Comments; i++)
        {
            Append($"<div class=\"comment\"><b class=\"user\">{Phrase(1)}</b><p>{_maker.Next()} {_maker.Next()}</p><a href=\"#reply-{i}\">Reply</a></div>\n");
        }

        _html.Append("</section>\n");
    }

    private void Append(FormattableString html) => _html.Append(html.ToString(CultureInfo.InvariantCulture));

    private string Phrase(int words)
    {
        string[] all = _maker.Next().TrimEnd('.', '?', '!').Split(' ');
        return string.Join(' ', all.Take(words)).Trim(',', '“', '”');
    }
}
