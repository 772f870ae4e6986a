namespace Summ.Catalogue;

/// <summary>A name or option that a catalogue does not have, said in one line for the person who typed it.</summary>
public sealed class CatalogueException : ArgumentException
{
    /// <summary>Makes one.</summary>
    public CatalogueException()
    {
    }

    /// <summary>Makes one with its line.</summary>
    public CatalogueException(string message)
        : base(message)
    {
    }

    /// <summary>Makes one with its line and cause.</summary>
    public CatalogueException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>An unknown name, with the nearest known one as a guess.</summary>
    /// <param name="kind">What was looked for, as in <c>system</c>.</param>
    /// <param name="name">What was given.</param>
    /// <param name="known">All names there are.</param>
    public static CatalogueException Unknown(string kind, string name, IEnumerable<string> known)
    {
        string[] names = [.. known];
        string? guess = Spelling.Nearest(name, names);
        string hint = names.Length == 0 ? "it has none"
            : guess is not null ? $"did you mean '{guess}'?"
            : $"there are: {string.Join(", ", names)}";
        return new CatalogueException($"unknown {kind}: '{name}'; {hint}");
    }
}
