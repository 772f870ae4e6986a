using CsCheck;
using Summ.Text;

namespace Summ.Tests.Text;

public sealed class WordTableTests
{
    [Fact]
    public void RandomTables_FindWhatADictionaryFinds() =>
        (from words in Gen.Char["abé"].Array[1, 20].Select(c => new string(c)).Array[0, 200]
         from others in Gen.Char["abé"].Array[0, 20].Select(c => new string(c)).Array[0, 50]
         select (words, others)).Sample(
            x =>
            {
                Dictionary<string, int> expected = x.words.Distinct().Select((w, i) => (w, i)).ToDictionary(p => p.w, p => p.i + 1);
                WordTable<int> table = new(expected);
                Assert.All(x.words.Concat(x.others), w => Assert.Equal(
                    (expected.TryGetValue(w, out int value), value),
                    (table.TryFind(w, out int found), found)));
            },
            iter: 200);
}
