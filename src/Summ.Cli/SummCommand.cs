using System.CommandLine;
using Summ.Bench;
using Summ.Catalogue;
using Summ.Cli.Commands;

namespace Summ.Cli;

/// <summary>The command <c>summ</c>: finds out what is asked, runs it, and turns what went wrong into one line and an exit code.</summary>
internal static class SummCommand
{
    public const int Done = 0;
    public const int BadInput = 2;
    public const int Interrupted = 130;

    public static async Task<int> RunAsync(string[] args, Terminal terminal)
    {
        RootCommand root = new("Extractive summarisation, ROUGE scoring, readability and article extraction: library, command and benchmark.")
        {
            SummarizeCommand.Create(terminal),
            ExtractCommand.Create(terminal),
            ReadabilityCommand.Create(terminal),
            ScoreCommand.Create(terminal),
            RunCommand.Create(terminal),
            ReportCommand.Create(terminal),
            ListCommand.Create(terminal),
        };
        Help.ShowExamples(root);
        ParseResult parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0 && parsed.Action is not Help)
        {
            terminal.Note(UsageError(parsed));
            return BadInput;
        }

        int code = await InvokeAsync(parsed, terminal).ConfigureAwait(false);
        await terminal.Output.FlushAsync().ConfigureAwait(false);
        return code;
    }

    private static async Task<int> InvokeAsync(ParseResult parsed, Terminal terminal)
    {
        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration
            {
                Output = terminal.Output,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = TimeSpan.FromSeconds(5),
            }).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            terminal.Note("interrupted");
            return Interrupted;
        }
        catch (Exception e) when (e is InputException or CatalogueException or UnauthorizedAccessException or IOException)
        {
            terminal.Note(e.Message.ReplaceLineEndings(" "));
            return BadInput;
        }
    }

    private static string UsageError(ParseResult parsed)
    {
        Command command = parsed.CommandResult.Command;
        string help = $"see 'summ {(command is RootCommand ? "" : command.Name + " ")}--help'";
        if (parsed.UnmatchedTokens.Count == 0)
        {
            return $"{parsed.Errors[0].Message.TrimEnd('.')}; {help}";
        }

        string token = parsed.UnmatchedTokens[0];
        bool isOption = token.StartsWith('-');
        IEnumerable<string> known = isOption
            ? command.Options.SelectMany(o => o.Aliases.Append(o.Name))
            : command.Subcommands.Select(c => c.Name);
        string? guess = Spelling.Nearest(token, known);
        string kind = isOption ? "option" : command.Subcommands.Count > 0 ? "command" : "argument";
        return $"unknown {kind}: '{token}'; {(guess is null ? help : $"did you mean '{guess}'?")}";
    }
}
