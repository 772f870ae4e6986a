using System.Text;

namespace Summ.Html.Rendering;

/// <summary>Collects the lines of a code block: unlike in plain text the first line keeps its indentation.</summary>
internal sealed class CodeText
{
    private readonly StringBuilder _text = new();

    private bool _gap;

    public bool HasText { get; private set; }

    /// <summary>Marks a place where words must not touch.</summary>
    public void Gap() => _gap = true;

    /// <summary>Starts a new line, unless the last one is still empty.</summary>
    public void NewLine()
    {
        if (_text.Length > 0 && _text[^1] != '\n')
        {
            _text.Append('\n');
        }
    }

    public void Append(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is '\n' or '\t')
            {
                _text.Append(c);
            }
            else if (c <= ' ' || c is >= '\u007F' and <= '\u00A0' || (c >= '\u1680' && char.IsWhiteSpace(c)))
            {
                _text.Append(c == '\r' ? "" : " ");
            }
            else if (c is not ('\u00AD' or '\u200B' or '\u2060' or '\uFEFF'))
            {
                AppendVisible(text, ref i);
            }
        }
    }

    /// <summary>The text without empty lines at its start and blanks at its end; nothing is left afterwards.</summary>
    public string Take()
    {
        string text = _text.ToString().TrimEnd();
        int first = 0;
        while (first < text.Length && char.IsWhiteSpace(text[first]))
        {
            first++;
        }

        int line = first > 0 ? text.LastIndexOf('\n', first - 1) : -1;
        _text.Clear();
        _gap = false;
        HasText = false;
        return text[(line + 1)..];
    }

    private void AppendVisible(ReadOnlySpan<char> text, ref int i)
    {
        if (_gap && _text.Length > 0 && !char.IsWhiteSpace(_text[^1]))
        {
            _text.Append(' ');
        }

        _gap = false;
        HasText = true;
        char c = text[i];
        if (!char.IsSurrogate(c))
        {
            _text.Append(c);
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
}
