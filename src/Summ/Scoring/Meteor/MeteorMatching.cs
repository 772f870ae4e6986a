using Summ.Text;

namespace Summ.Scoring.Meteor;

/// <summary>
/// Which word of a candidate may be aligned with which word of a reference, and what of it is taken. The first stage aligns equal words, as
/// many as there are on both sides; the second aligns equal stems among the words left over. So a pair of different words with one stem is
/// allowed as long as its candidate word has occurrences that the first stage leaves over, and its reference word too. Whatever is taken
/// within these bounds can be completed to an alignment with the most matches in both stages: within a word, and then among the left-over words
/// of a stem, any occurrence may be aligned with any other.
/// </summary>
internal sealed class MeteorMatching
{
    private readonly MeteorReference _reference;

    // By place in the candidate: the reference's ids, or -1; and the candidate's own word id.
    private readonly int[] _words;
    private readonly int[] _stems;
    private readonly int[] _ownWords;

    // How many occurrences of a word the first stage leaves over and no pair of stems has taken, by the candidate's and the reference's word id.
    private readonly int[] _candidateLeft;
    private readonly int[] _referenceLeft;

    private readonly bool[] _candidateUsed;
    private readonly bool[] _referenceUsed;

    public MeteorMatching(Document candidate, MeteorReference reference)
    {
        _reference = reference;
        int[] wordOf = new int[candidate.Vocabulary.WordCount];
        int[] stemOf = new int[wordOf.Length];
        for (int w = 0; w < wordOf.Length; w++)
        {
            wordOf[w] = reference.FindWord(candidate.Vocabulary.Word(w));
            stemOf[w] = reference.FindStem(candidate.Vocabulary.Stem(candidate.Vocabulary.TermOf(w)));
        }

        _words = new int[candidate.Tokens.Length];
        _stems = new int[_words.Length];
        _ownWords = new int[_words.Length];
        _candidateUsed = new bool[_words.Length];
        _referenceUsed = new bool[reference.Words.Length];
        _candidateLeft = new int[wordOf.Length];
        _referenceLeft = reference.WordCounts.ToArray();
        for (int i = 0; i < _words.Length; i++)
        {
            _ownWords[i] = candidate.Tokens[i].Word;
            _words[i] = wordOf[_ownWords[i]];
            _stems[i] = stemOf[_ownWords[i]];
            _candidateLeft[_ownWords[i]]++;
        }

        MatchCount = MatchWords(wordOf) + CountStemMatches(stemOf);
    }

    /// <summary>Words aligned by both stages.</summary>
    public int MatchCount { get; }

    /// <summary>Words of the candidate.</summary>
    public int CandidateLength => _words.Length;

    /// <summary>Words of the reference.</summary>
    public int ReferenceLength => _referenceUsed.Length;

    /// <summary>Number of different words of the candidate.</summary>
    public int OwnWordCount => _candidateLeft.Length;

    /// <summary>The stem of each word of the candidate, as the reference numbers it, or -1.</summary>
    public ReadOnlySpan<int> Stems => _stems;

    /// <summary>The reference.</summary>
    public MeteorReference Reference => _reference;

    /// <summary>The candidate's id of the word at a place.</summary>
    public int OwnWord(int candidate) => _ownWords[candidate];

    /// <summary>Whether the two words are equal.</summary>
    public bool IsExact(int candidate, int reference) => _words[candidate] == _reference.Words[reference];

    /// <summary>Whether the pair can be taken.</summary>
    public bool CanTake(int candidate, int reference) =>
        !_candidateUsed[candidate] && !_referenceUsed[reference]
        && (IsExact(candidate, reference)
            || (_stems[candidate] == _reference.Stems[reference] && _candidateLeft[_ownWords[candidate]] > 0 && _referenceLeft[_reference.Words[reference]] > 0));

    /// <summary>Takes a pair that can be taken.</summary>
    public void Take(int candidate, int reference) => Set(candidate, reference, true);

    /// <summary>Gives back a pair that was taken.</summary>
    public void Release(int candidate, int reference) => Set(candidate, reference, false);

    private void Set(int candidate, int reference, bool used)
    {
        _candidateUsed[candidate] = used;
        _referenceUsed[reference] = used;
        if (!IsExact(candidate, reference))
        {
            _candidateLeft[_ownWords[candidate]] -= used ? 1 : -1;
            _referenceLeft[_reference.Words[reference]] -= used ? 1 : -1;
        }
    }

    private int MatchWords(int[] wordOf)
    {
        int matches = 0;
        for (int w = 0; w < wordOf.Length; w++)
        {
            if (wordOf[w] >= 0)
            {
                int both = Math.Min(_candidateLeft[w], _referenceLeft[wordOf[w]]);
                _candidateLeft[w] -= both;
                _referenceLeft[wordOf[w]] -= both;
                matches += both;
            }
        }

        return matches;
    }

    private int CountStemMatches(int[] stemOf)
    {
        int[] candidateLeft = new int[_reference.StemCount];
        int[] referenceLeft = new int[_reference.StemCount];
        for (int w = 0; w < stemOf.Length; w++)
        {
            if (stemOf[w] >= 0)
            {
                candidateLeft[stemOf[w]] += _candidateLeft[w];
            }
        }

        bool[] seen = new bool[_referenceLeft.Length];
        for (int j = 0; j < _reference.Words.Length; j++)
        {
            int word = _reference.Words[j];
            if (!seen[word])
            {
                seen[word] = true;
                referenceLeft[_reference.Stems[j]] += _referenceLeft[word];
            }
        }

        int matches = 0;
        for (int s = 0; s < candidateLeft.Length; s++)
        {
            matches += Math.Min(candidateLeft[s], referenceLeft[s]);
        }

        return matches;
    }
}
