using System.Globalization;
using System.Text;
using Spectre.Console;
using Summ.Cli.Output;

namespace Summ.Cli;

/// <summary>
/// Where a command reads from and writes to. Results go to <see cref="Output"/>; everything else goes to <see cref="Messages"/>. Colours and
/// progress bars appear only where a terminal is at the other end.
/// </summary>
internal sealed class Terminal
{
    private const int WidthOfPipes = 250;

    public Terminal(Stream input, TextWriter output, TextWriter error, bool outputIsTerminal, bool errorIsTerminal)
    {
        Input = input;
        Output = output;
        Error = error;
        OutputIsTerminal = outputIsTerminal;
        Tables = Console(output, outputIsTerminal);
        Messages = Console(error, errorIsTerminal);
        ErrorIsTerminal = errorIsTerminal;
    }

    public Stream Input { get; }

    public TextWriter Output { get; }

    public TextWriter Error { get; }

    public bool OutputIsTerminal { get; }

    public bool ErrorIsTerminal { get; }

    /// <summary>Draws tables to the output.</summary>
    public IAnsiConsole Tables { get; }

    /// <summary>Draws progress and notes beside the output.</summary>
    public IAnsiConsole Messages { get; }

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>How long a web page may take to arrive.</summary>
    public TimeSpan PageTimeout { get; init; } = TimeSpan.FromSeconds(30);

    public static Terminal Standard()
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        UTF8Encoding utf8 = new(encoderShouldEmitUTF8Identifier: false);
        StreamWriter output = new(System.Console.OpenStandardOutput(), utf8) { AutoFlush = !System.Console.IsOutputRedirected };
        StreamWriter error = new(System.Console.OpenStandardError(), utf8) { AutoFlush = true };
        return new Terminal(System.Console.OpenStandardInput(), output, error, !System.Console.IsOutputRedirected, !System.Console.IsErrorRedirected);
    }

    /// <summary>One line for the person, beside the output. Names and texts of others in it can neither break the line nor steer the terminal.</summary>
    public void Note(string line)
    {
        // Where both end in one file, what was printed before comes before.
        Output.Flush();
        Error.WriteLine($"summ: {HarmlessText.Of(line.ReplaceLineEndings(" "))}");
    }

    /// <summary>A line of the output. On a terminal, control characters of somebody's text are blanks: they cannot steer it.</summary>
    public void Print(string line = "") =>
        Output.WriteLine(OutputIsTerminal ? HarmlessText.Of(line) : line);

    /// <summary>A sentence of the output: broken between words on a terminal, one line in a pipe.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="style">Its style on a terminal.</param>
    public void PrintSentence(string text, string style = "default")
    {
        if (OutputIsTerminal)
        {
            Tables.Write(new Markup($"[{style}]{HarmlessText.Escaped(text)}[/]\n"));
        }
        else
        {
            Output.WriteLine(text);
        }
    }

    /// <summary>A table in this house's style: ruled on a terminal, plain columns in a pipe.</summary>
    public Table NewTable() => new Table { Border = OutputIsTerminal ? TableBorder.Rounded : TableBorder.None, UseSafeBorder = false };

    private static IAnsiConsole Console(TextWriter writer, bool isTerminal)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isTerminal && Environment.GetEnvironmentVariable("NO_COLOR") is null ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = isTerminal ? InteractionSupport.Detect : InteractionSupport.No,
        });
        if (!isTerminal)
        {
            console.Profile.Width = WidthOfPipes;
        }

        return console;
    }
}
