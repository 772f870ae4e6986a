using System.Text;

namespace Summ.Html.Blocks;

/// <summary>
/// Collects the text of one block. Every run of white space, no-break spaces included, becomes one blank; soft hyphens and zero-width
/// spaces vanish; preformatted text keeps its line breaks and indentation. Control characters count as white space; half a surrogate pair becomes U+FFFD.
/// </summary>
internal sealed class TextFolder
{
    private readonly StringBuilder _text = new();
    private bool _gap;

    public int LinkLength { get; private set; }

    public int Commas { get; private set; }

    public bool IsEmpty => _text.Length == 0;

    /// <summary>Characters collected so far.</summary>
    public int Length => _text.Length;

    /// <summary>Marks a place where words must not touch.</summary>
    public void Gap() => _gap = true;

    public void Append(ReadOnlySpan<char> text, bool inLink, bool preformatted)
    {
        int before = _text.Length;
        int blank = _gap && before > 0 ? 1 : 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (preformatted && (c is '\n' or '\t' or ' '))
            {
                AppendBlankOfPre(c);
            }
            else if (IsBlank(c))
            {
                _gap = true;
            }
            else if (c is not ('\u00AD' or '\u200B' or '\u2060' or '\uFEFF'))
            {
                AppendVisible(text, ref i);
            }
        }

        if (inLink)
        {
            LinkLength += Math.Max(0, _text.Length - before - blank);
        }
    }

    /// <summary>A single value, such as an attribute's, on one line.</summary>
    public static string Fold(string value)
    {
        TextFolder folder = new();
        folder.Append(value, inLink: false, preformatted: false);
        return folder.Take();
    }

    /// <summary>The text so far, without blanks at its ends; the folder is empty afterwards.</summary>
    public string Take()
    {
        string taken = _text.ToString().TrimEnd();
        _text.Clear();
        LinkLength = 0;
        Commas = 0;
        _gap = false;
        return taken;
    }

    private void AppendBlankOfPre(char c)
    {
        if (_text.Length > 0)
        {
            _text.Append(c);
        }
    }

    private void AppendVisible(ReadOnlySpan<char> text, ref int i)
    {
        if (_gap && _text.Length > 0 && !char.IsWhiteSpace(_text[^1]))
        {
            _text.Append(' ');
        }

        _gap = false;
        char c = text[i];
        if (!char.IsSurrogate(c))
        {
            _text.Append(c);
            Commas += c is ',' or '،' or '、' or '，' or '﹐' or '︐' or '⸲' ? 1 : 0;
        }
        else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
        {
            _text.Append(c).Append(text[++i]);
        }
        else
        {
            _text.Append('\uFFFD');
        }
    }

    private static bool IsBlank(char c) => c <= ' ' || c is >= '\u007F' and <= '\u00A0' || (c >= '\u1680' && char.IsWhiteSpace(c));
}
