namespace Summ.Bench;

/// <summary>
/// Bad input, said in one line that names the file, the line or field, and what was expected. The command prints the line and ends with
/// exit code 2.
/// </summary>
public sealed class InputException : Exception
{
    /// <summary>Makes one.</summary>
    public InputException()
    {
    }

    /// <summary>Makes one with its line.</summary>
    public InputException(string message)
        : base(message)
    {
    }

    /// <summary>Makes one with its line and cause.</summary>
    public InputException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
