using System.Text.Json;
using Summ.Readability;

namespace Summ.Cli.Output;

/// <summary>The readability of a text as an object of JSON.</summary>
internal static class ReadabilityJson
{
    public static void Write(Utf8JsonWriter json, ReadabilityReport report)
    {
        json.WriteStartObject();
        if (report.Id is not null)
        {
            json.WriteString("id", report.Id);
        }

        json.WriteString("language", report.Document.Language.Code);
        json.WriteStartObject("counts");
        foreach ((string name, long value) in ReadabilityCounts.Of(report.Counts))
        {
            Count(json, name, value);
        }

        json.WriteEndObject();
        if (report.HasConsensus)
        {
            WriteConsensus(json, ConsensusGrade.Of(report.Counts));
        }

        double[] scores = [.. report.Formulas.Select(f => f.Compute(report.Counts))];
        json.WriteStartObject("formulas");
        for (int i = 0; i < scores.Length; i++)
        {
            JsonOutput.Number(json, report.Formulas[i].Id, scores[i]);
        }

        json.WriteEndObject();
        json.WriteStartObject("means");
        for (int i = 0; i < scores.Length; i++)
        {
            if (ScorePhrase.Of(report.Formulas[i], scores[i]) is { } phrase)
            {
                json.WriteString(report.Formulas[i].Id, phrase);
            }
        }

        json.WriteEndObject();
        if (report.HasHardest)
        {
            WriteHardest(json, report);
        }

        if (report.HasParagraphs)
        {
            WriteParagraphs(json, report);
        }

        MeasureView.WriteJson(json, report.Lexical, report.Measures);
        json.WriteEndObject();
    }

    private static void WriteConsensus(Utf8JsonWriter json, ConsensusGrade consensus)
    {
        json.WriteStartObject("consensus_grade");
        JsonOutput.Number(json, "median", consensus.Median);
        JsonOutput.Number(json, "lower_quartile", consensus.LowerQuartile);
        JsonOutput.Number(json, "upper_quartile", consensus.UpperQuartile);
        json.WriteNumber("formulas", consensus.Count);
        json.WriteString("means", ScorePhrase.OfGrade(GradeSystem.UnitedStates, consensus.Median));
        json.WriteString("readers", ScorePhrase.Readers(consensus));
        json.WriteEndObject();
    }

    private static void WriteHardest(Utf8JsonWriter json, ReadabilityReport report)
    {
        json.WriteStartObject("hardest");
        json.WriteString("measured_by", report.Yardstick.Id);
        json.WriteString("unit", report.Yardstick.Unit);
        json.WriteStartArray("sentences");
        foreach (HardSentence sentence in report.Sentences)
        {
            json.WriteStartObject();
            json.WriteNumber("index", sentence.Index);
            JsonOutput.Number(json, "adds", sentence.Adds);
            JsonOutput.Number(json, "by_length", sentence.ByLength);
            JsonOutput.Number(json, "by_words", sentence.ByWords);
            WritePart(json, sentence.Counts);
            json.WriteString("text", report.Document.SentenceText(sentence.Index));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("words");
        foreach (HardWord word in report.Words)
        {
            json.WriteStartObject();
            json.WriteString("word", word.Word);
            json.WriteNumber("adds", word.Adds);
            json.WriteNumber("occurrences", word.Occurrences);
            json.WriteNumber("syllables", word.Syllables);
            json.WriteNumber("letters", word.Letters);
            json.WriteNumber("first_sentence", word.FirstSentence);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteParagraphs(Utf8JsonWriter json, ReadabilityReport report)
    {
        json.WriteStartArray("paragraphs");
        foreach (ParagraphReadability paragraph in report.Paragraphs)
        {
            json.WriteStartObject();
            json.WriteNumber("index", paragraph.Index);
            json.WriteNumber("first_sentence", paragraph.FirstSentence);
            json.WriteNumber("sentences", paragraph.Counts.Sentences);
            WritePart(json, paragraph.Counts);
            JsonOutput.Number(json, "words_per_sentence", paragraph.WordsPerSentence);
            json.WriteBoolean("rough", paragraph.IsRough);
            json.WriteStartObject("formulas");
            foreach (FormulaInfo formula in report.ParagraphFormulas)
            {
                JsonOutput.Number(json, formula.Id, paragraph.Compute(formula));
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePart(Utf8JsonWriter json, TextCounts counts)
    {
        Count(json, "words", counts.Words);
        Count(json, "syllables", counts.Syllables);
        Count(json, "polysyllables", counts.Polysyllables);
        Count(json, "long_words", counts.LongWords);
        Count(json, "difficult_words", counts.DifficultWords);
    }

    private static void Count(Utf8JsonWriter json, string name, long value) => JsonOutput.Number(json, name, value == TextCounts.NotCounted ? double.NaN : value);
}
