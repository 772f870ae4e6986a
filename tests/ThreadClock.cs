using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Summ.Testing;

/// <summary>Time that the current thread has worked. On a machine that others use, it says of the work what a clock on the wall cannot.</summary>
internal static partial class ThreadClock
{
    private const int ThreadCpuTime = 3;

    /// <summary>Milliseconds of processor time of this thread; where the system does not tell (other than Linux), of the wall.</summary>
    public static double Milliseconds => OperatingSystem.IsLinux() && GetTime(ThreadCpuTime, out TimeOfClock time) == 0
        ? (time.Seconds * 1e3) + (time.Nanoseconds * 1e-6)
        : Stopwatch.GetTimestamp() * 1e3 / Stopwatch.Frequency;

    [DllImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int GetTime(int clock, out TimeOfClock time);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct TimeOfClock
    {
        public readonly long Seconds;
        public readonly long Nanoseconds;
    }
}
