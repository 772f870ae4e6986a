using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Summ.Bench.Corpora;

namespace Summ.Bench.Scoring;

/// <summary>
/// Reads the settings file of ROUGE-1.5.5, as pyrouge and others write it: evaluations (<c>EVAL ID</c>), each with its folders
/// (<c>PEER-ROOT</c>, <c>MODEL-ROOT</c>), <c>INPUT-FORMAT TYPE</c>, peers (<c>PEERS</c>, <c>P ID</c>) and models (<c>MODELS</c>,
/// <c>M ID</c>). As in the script the case of element names and the name of the root do not matter. A relative folder is looked for beside the settings file first, then in the working
/// folder, where the script looks. Departure: an id given twice is refused, where the script scores one of the files twice.
/// </summary>
public static class RougeSettings
{
    private const long MostCharacters = 1L << 30;

    /// <summary>Reads a settings file and then, streamed, the summaries.</summary>
    /// <exception cref="InputException">There is no such file, or it is not what is expected.</exception>
    public static IEnumerable<PairItem> Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        List<EvaluationFiles> evaluations = [];
        HashSet<string> ids = new(StringComparer.Ordinal);
        foreach (XElement element in Evaluations(path))
        {
            EvaluationFiles evaluation = Parse(element, path);
            evaluations.Add(ids.Add(evaluation.Id) ? evaluation : throw new InputException($"{Place(path, element)}: the EVAL ID '{evaluation.Id}' is given twice; expected it once"));
        }

        return evaluations.Count == 0
            ? throw new InputException($"{path}: holds no EVAL; expected the settings of ROUGE-1.5.5")
            : EvaluationFiles.Read(evaluations, path);
    }

    // Element by element: a file may list many thousands of evaluations.
    private static IEnumerable<XElement> Evaluations(string path)
    {
        XmlReaderSettings settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MostCharacters };
        using Stream stream = InputStream.Open(path);
        using XmlReader reader = XmlReader.Create(stream, settings);
        while (Next(reader, path) is { } element)
        {
            yield return element;
        }
    }

    private static XElement? Next(XmlReader reader, string path)
    {
        try
        {
            while (!reader.EOF)
            {
                if (reader.NodeType == XmlNodeType.Element && Is(reader.LocalName, "EVAL"))
                {
                    int line = reader is IXmlLineInfo info ? info.LineNumber : 0;
                    XElement element = (XElement)XNode.ReadFrom(reader);
                    element.AddAnnotation(line.ToString(CultureInfo.InvariantCulture));
                    return element;
                }

                reader.Read();
            }

            return null;
        }
        catch (XmlException e)
        {
            string line = e.LineNumber == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", line {e.LineNumber}");
            throw new InputException($"{path}{line}: not XML as expected: {ReasonOf(e)}", e);
        }
        catch (InvalidDataException e)
        {
            throw new InputException($"{path}: damaged gzip data", e);
        }
    }

    // .NET's words on this one are for programmers.
    private static string ReasonOf(XmlException e) => e.Message.Contains("DTD is prohibited", StringComparison.Ordinal)
        ? "it has a document type declaration (DOCTYPE), which is not read"
        : e.Message.Split(" Line ")[0].TrimEnd('.');

    private static EvaluationFiles Parse(XElement element, string path)
    {
        string id = IdOf(element, Place(path, element));
        string place = $"{Place(path, element)}, EVAL '{id}'";
        string peerRoot = Folder(Child(element, "PEER-ROOT", place), path);
        string modelRoot = Folder(Child(element, "MODEL-ROOT", place), path);
        SummaryFormat format = Format(Child(element, "INPUT-FORMAT", place), place);
        List<(string Id, string File)> peers = Files(Child(element, "PEERS", place), "P", place, path);
        List<(string Id, string File)> models = Files(Child(element, "MODELS", place), "M", place, path);
        return new EvaluationFiles(id, [.. peers.Select(p => (p.Id, Path.Combine(peerRoot, p.File)))], [.. models.Select(m => Path.Combine(modelRoot, m.File))], format);
    }

    private static XElement Child(XElement element, string name, string place) =>
        element.Elements().FirstOrDefault(e => Is(e.Name.LocalName, name)) ?? throw new InputException($"{place}: has no {name}; expected one");

    private static List<(string Id, string File)> Files(XElement list, string name, string place, string path)
    {
        List<(string Id, string File)> files = [];
        HashSet<string> ids = new(StringComparer.Ordinal);
        foreach (XElement element in list.Elements().Where(e => Is(e.Name.LocalName, name)))
        {
            string file = element.Value.Trim();
            string id = IdOf(element, place);
            files.Add((id, file.Length > 0 ? file : throw new InputException($"{place}: the {name} '{id}' names no file")));
            if (!ids.Add(id))
            {
                throw new InputException($"{place}: the {name} ID '{id}' is given twice; expected an ID of its own for each");
            }
        }

        return files.Count == 0 ? throw new InputException($"{place}: {list.Name.LocalName} names no {name}; expected at least one") : files;
    }

    private static SummaryFormat Format(XElement element, string place) => Attribute(element, "TYPE")?.ToUpperInvariant() switch
    {
        "SEE" => SummaryFormat.See,
        "SPL" => SummaryFormat.Spl,
        "ISI" => SummaryFormat.Isi,
        null => throw new InputException($"{place}: INPUT-FORMAT has no TYPE; expected SPL, SEE or ISI"),
        _ => throw new InputException($"{place}: INPUT-FORMAT is '{Attribute(element, "TYPE")}'; expected SPL, SEE or ISI"),
    };

    private static string Folder(XElement root, string path)
    {
        string folder = root.Value.Trim();
        string beside = Path.Combine(Path.GetDirectoryName(path) ?? "", folder);
        return Directory.Exists(beside) || !Directory.Exists(folder) ? beside : folder;
    }

    private static string IdOf(XElement element, string place) => Attribute(element, "ID")?.Trim() is { Length: > 0 } id
        ? id
        : throw new InputException($"{place}: {element.Name.LocalName} has no ID; expected one");

    private static string? Attribute(XElement element, string name) => element.Attributes().FirstOrDefault(a => Is(a.Name.LocalName, name))?.Value;

    private static string Place(string path, XElement element) => $"{path}, line {element.Annotation<string>()}";

    private static bool Is(string found, string name) => found.Equals(name, StringComparison.OrdinalIgnoreCase);
}
