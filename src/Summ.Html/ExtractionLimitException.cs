namespace Summ.Html;

/// <summary>A page is larger than allowed, or its time or node budget ended before anything useful was read.</summary>
public sealed class ExtractionLimitException : Exception
{
    /// <summary>Creates the exception without a message of its own.</summary>
    public ExtractionLimitException()
    {
    }

    /// <summary>Creates the exception with one line that names the limit.</summary>
    /// <param name="message">What was exceeded and by what.</param>
    public ExtractionLimitException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with one line that names the limit, and its cause.</summary>
    /// <param name="message">What was exceeded and by what.</param>
    /// <param name="innerException">The cause.</param>
    public ExtractionLimitException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
