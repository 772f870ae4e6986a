using System.Text;
using Summ.Text;

namespace Summ.Benchmarks.Synthetic;

/// <summary>
/// A made-up text in paragraphs. The same seed gives the same text everywhere, and a shorter text is the beginning of a longer one.
/// </summary>
internal sealed class SyntheticText
{
    public const ulong DefaultSeed = 12345;

    private const int SectionSentences = 40;
    private const int ShortestParagraph = 2;
    private const int ParagraphSpread = 5;

    private SyntheticText(List<string> sentences, List<string> paragraphs)
    {
        Sentences = sentences;
        Paragraphs = paragraphs;
        Text = string.Join("\n\n", paragraphs);
    }

    /// <summary>Its sentences in order.</summary>
    public IReadOnlyList<string> Sentences { get; }

    /// <summary>Its paragraphs, of two to six sentences each.</summary>
    public IReadOnlyList<string> Paragraphs { get; }

    /// <summary>The paragraphs with blank lines between them.</summary>
    public string Text { get; }

    /// <summary>Makes a text.</summary>
    public static SyntheticText Make(int sentences, ulong seed = DefaultSeed)
    {
        Draws random = new(seed);
        SentenceMaker maker = new(random, new SyntheticVocabulary(random));
        List<string> all = [];
        List<string> paragraphs = [];
        StringBuilder paragraph = new();
        int left = 0;
        for (int i = 0; i < sentences; i++)
        {
            if (i % SectionSentences == 0)
            {
                maker.BeginSection();
            }

            if (left == 0 && i > 0)
            {
                paragraphs.Add(paragraph.ToString());
                paragraph.Clear();
            }

            left = left == 0 ? ShortestParagraph + random.Below(ParagraphSpread) - 1 : left - 1;
            all.Add(maker.Next());
            paragraph.Append(paragraph.Length > 0 ? " " : "").Append(all[^1]);
        }

        paragraphs.Add(paragraph.ToString());
        return new SyntheticText(all, paragraphs);
    }

    /// <summary>Makes a text and analyses it, shared analyses included, so that a benchmark of what follows does not pay for them.</summary>
    /// <exception cref="InvalidOperationException">The splitter finds other sentences than were made: the benchmark would not be of its size.</exception>
    public static Document Analyzed(int sentences)
    {
        Document document = Document.FromText(Make(sentences).Text);
        if (document.SentenceCount != sentences)
        {
            throw new InvalidOperationException($"{sentences} sentences were made and {document.SentenceCount} were found.");
        }

        _ = document.ContentTerms;
        _ = document.WordsOf(0) + document.BytesOf(0);
        return document;
    }
}
