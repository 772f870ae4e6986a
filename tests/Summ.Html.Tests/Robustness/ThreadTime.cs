namespace Summ.Html.Tests.Robustness;

/// <summary>The work of the current thread as a clock for budgets, so that a test does not depend on what else the machine does.</summary>
internal sealed class ThreadTime : TimeProvider
{
    public override long TimestampFrequency => 1_000_000;

    public override long GetTimestamp() => (long)(ThreadClock.Milliseconds * 1e3);
}
