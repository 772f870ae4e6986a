using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Summ.Cli;

/// <summary>The usual help, with the command's examples behind it.</summary>
internal sealed class Help(SynchronousCommandLineAction standard) : SynchronousCommandLineAction
{
    private static readonly string[] FirstSteps = ["summ run", "summ summarize article.html --length 3s", "summ list systems"];

    /// <summary>Puts the examples behind all help texts.</summary>
    public static void ShowExamples(RootCommand root)
    {
        HelpOption option = root.Options.OfType<HelpOption>().Single();
        option.Action = new Help((SynchronousCommandLineAction)option.Action!);
    }

    public override int Invoke(ParseResult parseResult)
    {
        int code = standard.Invoke(parseResult);
        IReadOnlyList<string> examples = parseResult.CommandResult.Command is ExampleCommand command ? command.Examples : FirstSteps;
        TextWriter output = parseResult.InvocationConfiguration.Output;
        output.WriteLine(examples.Count == 1 ? "Example:" : "Examples:");
        foreach (string example in examples)
        {
            output.WriteLine($"  {example}");
        }

        output.WriteLine();
        return code;
    }
}
