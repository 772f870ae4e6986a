namespace Summ.Cli.Tests;

/// <summary>A test that mounts a small disk; reported as skipped, with the reason, where that is not allowed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RootFactAttribute : FactAttribute
{
    public RootFactAttribute()
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess)
        {
            Skip = "mounts a small disk, which takes root on Linux";
        }
    }
}
