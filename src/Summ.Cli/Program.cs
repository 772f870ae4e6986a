using Summ.Cli;

return await SummCommand.RunAsync(args, Terminal.Standard()).ConfigureAwait(false);
