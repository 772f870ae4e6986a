using System.CommandLine;
using System.Globalization;
using Summ.Bench;
using Summ.Catalogue;
using Summ.Summarization;
using Summ.Text;

namespace Summ.Cli.Commands;

/// <summary>Arguments and options that several commands share, and how their values are read.</summary>
internal static class Choices
{
    public static Argument<string> Input() => new("INPUT")
    {
        Description = "a file (.html .htm .txt .md .jsonl .json, or gzip of these), a folder, an http(s) address, or - for standard input",
    };

    public static Option<string?> InputFormat() => new("--input-format")
    {
        Description = "what the input is, when its name and beginning do not tell: text, markdown, html, jsonl or json",
        HelpName = "FORMAT",
    };

    public static Option<string?> LanguageCode() => new("--language")
    {
        Description = $"language of the text: {string.Join(", ", Languages.Codes)}, or auto (the default): what the article says, else what its text tells, else English",
        HelpName = "CODE",
    };

    public static Option<string> Format(string defaultFormat, string formats) => new("--format")
    {
        Description = $"how the result is printed: {formats}",
        HelpName = "FORMAT",
        DefaultValueFactory = _ => defaultFormat,
    };

    public static Option<string> Length(string defaultLength) => new("--length", "-l")
    {
        Description = "how long a summary may be: 3s sentences, 100w words, 665b bytes of UTF-8, 10% of the sentences",
        HelpName = "LENGTH",
        DefaultValueFactory = _ => defaultLength,
    };

    public static Option<string> Protocol() => new("--protocol")
    {
        Description = "the program whose ROUGE is reproduced: rouge-score (Google's rouge_score 0.1.2) or rouge-1.5.5 (the original script)",
        HelpName = "NAME",
        DefaultValueFactory = _ => RougeProtocol.RougeScore,
    };

    /// <exception cref="InputException">Both flags are given.</exception>
    public static void RefuseBoth(ParseResult parsed, Option<bool> one, Option<bool> other)
    {
        if (parsed.GetValue(one) && parsed.GetValue(other))
        {
            throw new InputException($"{one.Name} and {other.Name} are both given; expected one of them");
        }
    }

    /// <summary>The most resamples of a bootstrap: more would change no digit that means anything.</summary>
    public const int MostResamples = 1_000_000;

    /// <summary>An option that takes a whole number, or nothing.</summary>
    public static Option<int?> Number(string name, string description, int least, int? value = null, int most = int.MaxValue) => new(name)
    {
        Description = description,
        HelpName = "N",
        DefaultValueFactory = value is null ? null : _ => value,
        CustomParser = result =>
        {
            string text = result.Tokens[^1].Value;
            bool isNumber = int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number);
            if (isNumber && number >= least && number <= most)
            {
                return number;
            }

            // Digits that are no number are too many of them.
            bool isTooLarge = !isNumber && text.Length > 0 && text.All(char.IsAsciiDigit);
            result.AddError(string.Create(CultureInfo.InvariantCulture, $"{name} is '{text}'; expected a whole number from {least}{(isTooLarge || most < int.MaxValue ? $" to {most}" : "")}"));
            return null;
        },
    };

    /// <summary>The language that was asked for; null when each article's own is to be found.</summary>
    /// <exception cref="CatalogueException">The language is not known.</exception>
    public static Language? ParseLanguage(string? code) => code is null or "auto"
        ? null
        : Languages.Find(code) ?? throw CatalogueException.Unknown("language", code, Languages.Codes);

    /// <exception cref="InputException">It is not a length.</exception>
    public static SummaryLength ParseLength(string text) => SummaryLength.TryParse(text, out SummaryLength length)
        ? length
        : throw new InputException($"length '{text}' is not valid; expected 3s (sentences), 100w (words), 665b (bytes) or 10% (of the sentences, above 0 and up to 100)");
}
