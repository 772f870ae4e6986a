using System.Reflection;
using System.Text;
using BenchmarkDotNet.Running;
using Summ.Benchmarks.Readability;
using Summ.Benchmarks.Synthetic;

namespace Summ.Benchmarks.Running;

/// <summary>How many bytes of UTF-8 the document of a benchmark has.</summary>
internal sealed class DocumentBytes
{
    private const string SizeParameter = "Sentences";

    private readonly Dictionary<(DocumentForm Form, int Sentences), int> _known = [];

    /// <summary>The bytes, or null for a benchmark that does not process one document.</summary>
    public int? Of(BenchmarkCase benchmark)
    {
        OneDocumentAttribute? attribute = benchmark.Descriptor.Type.GetCustomAttribute<OneDocumentAttribute>();
        if (attribute is null || benchmark.Parameters[SizeParameter] is not int sentences)
        {
            return null;
        }

        if (!_known.TryGetValue((attribute.Form, sentences), out int bytes))
        {
            bytes = Encoding.UTF8.GetByteCount(attribute.Form switch
            {
                DocumentForm.Page => SyntheticPage.Around(SyntheticText.Make(sentences)),
                DocumentForm.Prose => BuiltInProse.Make(sentences),
                _ => SyntheticText.Make(sentences).Text,
            });
            _known.Add((attribute.Form, sentences), bytes);
        }

        return bytes;
    }
}
