using System.CommandLine;
using Summ.Bench;
using Summ.Bench.Scoring;
using Summ.Cli.Input;
using Summ.Cli.Output;

namespace Summ.Cli.Commands;

/// <summary>The kinds of input of <c>summ score</c>, of which exactly one is to be given.</summary>
internal sealed class ScoreInputs
{
    private readonly Option<string?> _pairs = new("--pairs", "-p")
    {
        Description = "JSON lines {\"id\", \"candidate\": string | [sentence, …], \"references\": [string | [sentence, …], …]}, or - for standard input",
        HelpName = "FILE.jsonl",
    };

    private readonly Option<string?> _candidates = new("--candidates") { Description = "a file with one candidate a line, or -; needs --references", HelpName = "FILE" };

    private readonly Option<string[]> _references = new("--references") { Description = "a file with one reference a line, the k-th of the k-th candidate; repeatable", HelpName = "FILE" };

    private readonly Option<string[]> _sentenceMark = new("--sentence-mark")
    {
        Description = "what stands between the sentences of a line, as in '<q>' or '<t> </t>'; without it a line is one sentence, which matters to rouge-lsum and to ROUGE-1.5.5's rouge-l; repeatable",
        HelpName = "TEXT",
    };

    private readonly Option<string?> _systemFolder = new("--system-dir") { Description = "a folder with a file a candidate, one sentence a line; needs --model-dir", HelpName = "DIR" };

    private readonly Option<string?> _modelFolder = new("--model-dir") { Description = "a folder with a file a reference; news.1.txt and news.2.txt are those of news.txt unless patterns say otherwise", HelpName = "DIR" };

    private readonly Option<string?> _systemPattern = new("--system-pattern") { Description = "regular expression of the candidates' file names, its first group the id (as in pyrouge)", HelpName = "REGEX" };

    private readonly Option<string?> _modelPattern = new("--model-pattern") { Description = "regular expression of the references' file names, #ID# for the id (as in pyrouge)", HelpName = "REGEX" };

    private readonly Option<string?> _settings = new("--settings") { Description = "a settings file of ROUGE-1.5.5, of one or several systems (PEERS)", HelpName = "FILE.xml" };

    private readonly Option<string?> _fileList = new("--file-list") { Description = "a list of ROUGE-1.5.5 (its -z): on each line the file of a candidate and those of its references", HelpName = "FILE" };

    private readonly Option<string> _fileFormat = new("--file-format")
    {
        Description = "how sentences stand in the files of --system-dir or --file-list: spl (one a line), see (HTML), isi or auto",
        HelpName = "FORMAT",
        DefaultValueFactory = _ => "auto",
    };

    public void AddTo(Command command)
    {
        foreach (Option option in new Option[] { _pairs, _candidates, _references, _sentenceMark, _systemFolder, _modelFolder, _systemPattern, _modelPattern, _settings, _fileList, _fileFormat })
        {
            command.Options.Add(option);
        }
    }

    /// <summary>The input's name for messages and its pairs.</summary>
    /// <exception cref="InputException">There is none, or more than one kind, or one is not complete.</exception>
    public (string Name, IEnumerable<PairItem> Pairs) Open(ParseResult parsed, Terminal terminal)
    {
        Option[] given = [.. new Option[] { _pairs, _candidates, _systemFolder, _settings, _fileList }.Where(Given)];
        Option kind = given.Length switch
        {
            0 => FirstWithoutCompanion(parsed),
            1 => given[0],
            _ => throw new InputException($"{given[0].Name} and {given[1].Name} are both given; expected one kind of input"),
        };
        RefuseStray(_references, _candidates);
        RefuseStray(_sentenceMark, _candidates);
        RefuseStray(_modelFolder, _systemFolder);
        RefuseStray(_systemPattern, _systemFolder);
        RefuseStray(_modelPattern, _systemFolder);
        if (Given(_fileFormat) && kind != _systemFolder && kind != _fileList)
        {
            throw new InputException("--file-format is given without --system-dir or --file-list, whose files it describes");
        }

        return kind == _pairs ? JsonLines(parsed.GetValue(_pairs)!, terminal)
            : kind == _candidates ? Lines(parsed, terminal)
            : kind == _systemFolder ? Folders(parsed)
            : kind == _settings ? (parsed.GetValue(_settings)!, RougeSettings.Read(parsed.GetValue(_settings)!))
            : (parsed.GetValue(_fileList)!, FileList.Read(parsed.GetValue(_fileList)!, Format(parsed)));

        bool Given(Option option) => parsed.GetResult(option) is { Implicit: false };

        void RefuseStray(Option option, Option kindOfIt)
        {
            if (Given(option) && kind != kindOfIt)
            {
                throw new InputException($"{option.Name} is given without {kindOfIt.Name}, to which it belongs");
            }
        }
    }

    private Option FirstWithoutCompanion(ParseResult parsed)
    {
        foreach ((Option option, Option kind) in new (Option, Option)[] { (_references, _candidates), (_modelFolder, _systemFolder) })
        {
            if (parsed.GetResult(option) is { Implicit: false })
            {
                throw new InputException($"{option.Name} is given without {kind.Name}, to which it belongs");
            }
        }

        throw new InputException("no input is given; expected --pairs FILE.jsonl, --candidates FILE with --references FILE, --system-dir DIR with --model-dir DIR, --settings FILE.xml or --file-list FILE");
    }

    private static (string Name, IEnumerable<PairItem> Pairs) JsonLines(string path, Terminal terminal) => (path, PairFile.Read(path, StandardInput(path, terminal)));

    private (string Name, IEnumerable<PairItem> Pairs) Lines(ParseResult parsed, Terminal terminal)
    {
        string candidates = parsed.GetValue(_candidates)!;
        string[] references = parsed.GetValue(_references) is { Length: > 0 } files ? files : throw new InputException("--candidates needs --references FILE");
        SentenceMarks marks = SentenceMarks.Parse(parsed.GetValue(_sentenceMark) ?? []);
        string standardInput = references.Append(candidates).FirstOrDefault(p => p == "-") ?? "";
        return (candidates, ParallelLines.Read(candidates, references, marks, StandardInput(standardInput, terminal)));
    }

    private (string Name, IEnumerable<PairItem> Pairs) Folders(ParseResult parsed)
    {
        string folder = parsed.GetValue(_systemFolder)!;
        string models = parsed.GetValue(_modelFolder) ?? throw new InputException("--system-dir needs --model-dir DIR");
        return (folder, SummaryFolders.Read(folder, models, parsed.GetValue(_systemPattern), parsed.GetValue(_modelPattern), Format(parsed)));
    }

    private SummaryFormat Format(ParseResult parsed) => OutputFormat.Check(parsed.GetValue(_fileFormat)!, "file format", "auto", "spl", "see", "isi") switch
    {
        "spl" => SummaryFormat.Spl,
        "see" => SummaryFormat.See,
        "isi" => SummaryFormat.Isi,
        _ => SummaryFormat.Auto,
    };

    private static Stream StandardInput(string path, Terminal terminal) => path == "-" ? PlainBytes.OfStandardInput(terminal) : Stream.Null;
}
