using Summ.Text;

namespace Summ.Scoring.NGrams;

/// <summary>The words of references, numbered from 1; 0 stands for a word that they do not have. Immutable.</summary>
internal sealed class SymbolTable(StringList words)
{
    /// <summary>The number of a word, or 0.</summary>
    public int Find(ReadOnlySpan<char> word) => words.Find(word) + 1;
}
