using Summ.Benchmarks.Growth;
using Summ.Benchmarks.Pairs;
using Summ.Benchmarks.Running;

return args switch
{
    ["growth", .. string[] rest] => GrowthCommand.Run(rest, Console.Out, Console.Error),
    ["pairs", .. string[] rest] => PairsCommand.Run(rest, Console.Out, Console.Error),
    _ => BenchmarkCommand.Run(args),
};
