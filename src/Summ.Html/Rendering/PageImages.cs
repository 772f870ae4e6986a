using System.Globalization;
using Summ.Html.Blocks;
using Summ.Html.Cleaning;

namespace Summ.Html.Rendering;

/// <summary>
/// The images that belong to a body: between its first and its last paragraph, and not in a part of which no text was kept although it links
/// elsewhere (a teaser's picture). Icons and counting pixels are none.
/// </summary>
internal sealed class PageImages
{
    private const int LargestIcon = 32;
    private const int LongestAlternative = 1000;

    private static readonly string[] Sources = ["data-src", "data-lazy-src", "data-original", "src"];

    private readonly FoundBody _body;
    private readonly SafeAddress _addresses;
    private readonly int[] _keptBefore;
    private readonly int[] _teasersBefore;
    private readonly int _first = int.MaxValue;
    private readonly int _last = -1;
    private string? _latest;

    public PageImages(FoundBody body, SafeAddress addresses)
    {
        _body = body;
        _addresses = addresses;
        _keptBefore = new int[body.Tree.Count + 1];
        _teasersBefore = new int[body.Tree.Count + 1];
        for (int i = 0; i < body.Blocks.Count; i++)
        {
            TextBlock block = body.Blocks[i];
            if (body.Kept[i])
            {
                _keptBefore[block.FirstNode + 1]++;
                _first = Math.Min(_first, block.FirstNode);
                _last = block.FirstNode;
            }
            else if (block.LinkLength > 0)
            {
                _teasersBefore[block.FirstNode + 1]++;
            }
        }

        for (int i = 1; i <= body.Tree.Count; i++)
        {
            _keptBefore[i] += _keptBefore[i - 1];
            _teasersBefore[i] += _teasersBefore[i - 1];
        }
    }

    /// <summary>The image of an <c>img</c> element, or null when it is none of the body's or has no safe address.</summary>
    public BodyImage? Of(int node)
    {
        if (node <= _first || node >= _last || IsIcon(node) || NeverContent.IsHidden(_body.Tree, node) || !IsInBody(node) || Address(node) is not { } address)
        {
            return null;
        }

        // Pages that load images late carry some of them twice.
        if (string.Equals(address, _latest, StringComparison.Ordinal))
        {
            return null;
        }

        _latest = address;
        return new BodyImage(address, Line(_body.Tree.Attribute(node, "alt")) ?? "", Line(_body.Tree.Attribute(node, "title")));
    }

    /// <summary>An attribute's text on one line; null when there is none.</summary>
    public static string? Line(string? value)
    {
        if (string.IsNullOrWhiteSpace(value) || value.Length > LongestAlternative)
        {
            return null;
        }

        string line = TextFolder.Fold(value);
        return line.Length > 0 ? line : null;
    }

    private bool IsInBody(int node)
    {
        for (int around = _body.Tree.Parent(node); around >= 0; around = _body.Tree.Parent(around))
        {
            int end = _body.Tree.End(around);
            if (_keptBefore[end] > _keptBefore[around])
            {
                return true;
            }

            if (_teasersBefore[end] > _teasersBefore[around])
            {
                return false;
            }
        }

        return false;
    }

    private string? Address(int node)
    {
        foreach (string name in Sources)
        {
            if (_addresses.OfImage(_body.Tree.Attribute(node, name)) is { } address)
            {
                return address;
            }
        }

        ReadOnlySpan<char> first = _body.Tree.Attribute(node, "srcset").AsSpan().Trim();
        int end = first.IndexOfAny(" \t\r\n");
        return _addresses.OfImage((end < 0 ? first : first[..end]).TrimEnd(',').ToString());
    }

    private bool IsIcon(int node) => IsSmall(_body.Tree.Attribute(node, "width")) || IsSmall(_body.Tree.Attribute(node, "height"));

    private static bool IsSmall(string? size) => int.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out int pixels) && pixels <= LargestIcon;
}
