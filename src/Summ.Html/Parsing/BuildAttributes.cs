using AngleSharp.Common;
using AngleSharp.Html.Construction;

namespace Summ.Html.Parsing;

/// <summary>
/// The attributes of an element, of those names that <see cref="AttributeFilter"/> lets through: a handful, searched one by one. Names of classes and
/// the like are cut where no page has more, because they are compared with those of many other elements.
/// </summary>
internal sealed class BuildAttributes : IConstructableNamedNodeMap
{
    private const int LongestName = 4096;

    // The builder re-opens a formatting element in every later paragraph, with the same attributes.
    private const int LongestCopied = 1024;

    private readonly List<(string Name, string Value)> _items = new(2);

    public int Length => _items.Count;

    public IConstructableAttr? this[StringOrMemory name] => Find(name.Memory.Span) is { } value ? new Attr(this, name.ToString(), value) : null;

    public string? Find(ReadOnlySpan<char> name)
    {
        foreach ((string Name, string Value) item in _items)
        {
            if (name.SequenceEqual(item.Name))
            {
                return item.Value;
            }
        }

        return null;
    }

    /// <summary>Adds an attribute as the tokenizer gives it; of two with one name the first counts.</summary>
    public void Append(string name, string value)
    {
        if (Find(name) is null)
        {
            _items.Add((name, value.Length > LongestName && IsName(name) ? value[..LongestName] : value));
        }
    }

    public void Set(string name, string value)
    {
        int index = _items.FindIndex(item => string.Equals(item.Name, name, StringComparison.Ordinal));
        if (index < 0)
        {
            _items.Add((name, value));
        }
        else
        {
            _items[index] = (name, value);
        }
    }

    /// <summary>The same attributes for another element, very long values left empty.</summary>
    public BuildAttributes Copy()
    {
        if (!_items.Exists(item => item.Value.Length > LongestCopied))
        {
            return this;
        }

        BuildAttributes copy = new();
        foreach ((string name, string value) in _items)
        {
            copy._items.Add((name, value.Length > LongestCopied ? "" : value));
        }

        return copy;
    }

    public bool SameAs(IConstructableNamedNodeMap? attributes)
    {
        if (attributes is not BuildAttributes other || other.Length != Length)
        {
            return attributes is null && Length == 0;
        }

        foreach ((string Name, string Value) item in _items)
        {
            if (!string.Equals(other.Find(item.Name), item.Value, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsName(string name) => name is "class" or "id" or "itemprop" or "itemtype" or "property" or "rel" or "role" or "style";

    private sealed class Attr(BuildAttributes owner, string name, string value) : IConstructableAttr
    {
        public StringOrMemory Name => name;

        public StringOrMemory Value
        {
            get => value;
            set => owner.Set(name, value.ToString());
        }
    }
}
