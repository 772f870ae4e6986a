namespace Summ.Text.Splitting;

/// <summary>Kinds of terminators, the stronger the later: a run of several has its strongest.</summary>
internal enum TerminatorKind
{
    None,
    FullStop,
    Ellipsis,
    Exclamation,
    Spaceless,
}
