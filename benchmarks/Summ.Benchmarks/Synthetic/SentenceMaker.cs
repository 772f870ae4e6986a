using System.Globalization;
using System.Text;

namespace Summ.Benchmarks.Synthetic;

/// <summary>
/// Makes sentences of 4 to 70 words, 19 on average, with names, numbers, titles, commas, brackets, dashes and quotations. Sections have
/// words of their own that come back, as the topic of a real text does.
/// </summary>
internal sealed class SentenceMaker(Draws random, SyntheticVocabulary vocabulary)
{
    private const int TopicWords = 30;
    private const int TopicNames = 4;
    private const int TopicRanks = 6_000;

    private readonly string[] _topic = new string[TopicWords];
    private readonly string[] _names = new string[TopicNames];
    private readonly StringBuilder _sentence = new();

    /// <summary>Begins a section with a topic of its own.</summary>
    public void BeginSection()
    {
        for (int i = 0; i < TopicWords; i++)
        {
            _topic[i] = vocabulary[SyntheticVocabulary.FunctionWordCount + random.Below(TopicRanks)];
        }

        for (int i = 0; i < TopicNames; i++)
        {
            _names[i] = Capitalized(vocabulary[TopicRanks + random.Below(TopicRanks)]);
        }
    }

    /// <summary>The next sentence.</summary>
    public string Next()
    {
        _sentence.Clear();
        bool speech = random.OneIn(16);
        _sentence.Append(speech ? "“" : "");
        int words = 4 + random.Below(13) + random.Below(13) + random.Below(7) + (random.OneIn(25) ? random.Below(38) : 0);
        _sentence.Append(Capitalized(vocabulary.Draw(random)));
        for (int i = 1; i < words - 1; i++)
        {
            AppendInner(i + 2 < words);
        }

        _sentence.Append(' ').Append(vocabulary.DrawContent(random));
        if (speech)
        {
            _sentence.Append(",” said ").Append(random.OneOf(_names)).Append('.');
        }
        else
        {
            int ending = random.Below(50);
            _sentence.Append(ending < 2 ? '?' : ending < 3 ? '!' : '.');
        }

        return _sentence.ToString();
    }

    private void AppendInner(bool mayPunctuate)
    {
        _sentence.Append(' ');
        switch (random.Below(100))
        {
            case < 3:
                AppendNumber();
                break;
            case < 7:
                _sentence.Append(random.OneIn(10) ? "Mr. " : random.OneIn(20) ? "Dr. " : "").Append(random.OneOf(_names));
                break;
            case < 22:
                _sentence.Append(_topic[random.Below(1 + random.Below(TopicWords))]);
                break;
            case 22:
                _sentence.Append('(').Append(vocabulary.DrawContent(random)).Append(')');
                break;
            case 23:
                _sentence.Append(vocabulary.DrawContent(random)).Append("’s");
                break;
            default:
                _sentence.Append(vocabulary.Draw(random));
                break;
        }

        if (mayPunctuate)
        {
            _sentence.Append(random.OneIn(15) ? "," : random.OneIn(250) ? " –" : "");
        }
    }

    private void AppendNumber()
    {
        int number = random.Below(3) switch { 0 => 1950 + random.Below(75), 1 => 2 + random.Below(98), _ => 1_000 + random.Below(90_000) };
        _sentence.Append(CultureInfo.InvariantCulture, $"{number}").Append(random.OneIn(4) ? ".5" : "");
    }

    private static string Capitalized(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
