using Summ.Benchmarks.Growth;
using Summ.Benchmarks.Running;

return args is ["growth", .. string[] rest] ? GrowthCommand.Run(rest, Console.Out, Console.Error) : BenchmarkCommand.Run(args);
