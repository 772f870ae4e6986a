using System.Runtime.InteropServices;
using Summ.Cli;

// A file that reaches the limit of the shell (ulimit -f) is then an error of the write, told in one line, and not the end of the process.
const int FileSizeLimitSignal = 25;
using PosixSignalRegistration? fileSizeLimit = OperatingSystem.IsLinux() || OperatingSystem.IsMacOS()
    ? PosixSignalRegistration.Create((PosixSignal)FileSizeLimitSignal, signal => signal.Cancel = true)
    : null;

// Without it, gzip data that ends too early passes for a shorter text.
AppContext.SetSwitch("System.IO.Compression.UseStrictValidation", true);
return await SummCommand.RunAsync(args, Terminal.Standard()).ConfigureAwait(false);
