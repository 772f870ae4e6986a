using System.CommandLine;
using System.CommandLine.Parsing;
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

    private const string TraceVariable = "SUMM_TRACE";

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
            CompareCommand.Create(terminal),
            ListCommand.Create(terminal),
        };
        Help.ShowExamples(root);
        ParseResult parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is not Help && UsageError(parsed) is { } error)
        {
            terminal.Note(error);
            return BadInput;
        }

        return await InvokeAsync(parsed, terminal).ConfigureAwait(false);
    }

    private static async Task<int> InvokeAsync(ParseResult parsed, Terminal terminal)
    {
        try
        {
            int code = await parsed.InvokeAsync(new InvocationConfiguration
            {
                Output = terminal.Output,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = TimeSpan.FromSeconds(5),
            }).ConfigureAwait(false);
            await terminal.Output.FlushAsync().ConfigureAwait(false);
            return code;
        }
        catch (OperationCanceledException)
        {
            terminal.Note("interrupted");
            return Interrupted;
        }
        catch (Exception e) when (e is InputException or CatalogueException or UnauthorizedAccessException or IOException)
        {
            terminal.Note(e.Message);
            return BadInput;
        }
        catch (InvalidDataException)
        {
            terminal.Note("damaged gzip data");
            return BadInput;
        }
        catch (Exception e) when (Environment.GetEnvironmentVariable(TraceVariable) is null)
        {
            terminal.Note($"a defect of summ: {e.GetType().Name}: {e.Message} (set {TraceVariable}=1 to see where)");
            return BadInput;
        }
    }

    private static string? UsageError(ParseResult parsed)
    {
        Command command = parsed.CommandResult.Command;
        string help = $"see '{PathOf(parsed.CommandResult)} --help'";

        // A misspelt option before the input is taken for the input.
        string? token = parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(a => a.Tokens).Select(t => t.Value)
            .Concat(parsed.UnmatchedTokens).OrderBy(t => t.StartsWith('-') ? 0 : 1).FirstOrDefault(t => t is not "-" && (t.StartsWith('-') || parsed.UnmatchedTokens.Contains(t)));
        if (token is null)
        {
            return parsed.Errors.Count == 0 ? null : $"{Words(parsed.Errors[0].Message)}; {help}";
        }

        bool isOption = token.StartsWith('-');
        IEnumerable<string> known = isOption
            ? command.Options.SelectMany(o => o.Aliases.Append(o.Name))
            : command.Subcommands.Select(c => c.Name);
        string? guess = Spelling.Nearest(token.Split('=')[0], known);
        string kind = isOption ? "option" : command.Subcommands.Count > 0 ? "command" : "argument";
        return $"unknown {kind}: '{token}'; {(guess is null ? help : $"did you mean '{guess}'?")}";
    }

    private static string PathOf(CommandResult result) =>
        result.Parent is CommandResult parent ? $"{PathOf(parent)} {result.Command.Name}" : "summ";

    private static string Words(string message)
    {
        string text = message.TrimEnd('.');
        return text == "Required command was not provided" ? "a command is missing" : char.ToLowerInvariant(text[0]) + text[1..];
    }
}
