using Summ.Text.Lexicon;

namespace Summ.Tests.Text.Lexicon;

public sealed class FamiliarWordsTests
{
    [Theory]
    [InlineData("house", true)]
    [InlineData("houses", true)]
    [InlineData("boxes", true)]
    [InlineData("berries", true)]
    [InlineData("walked", true)]
    [InlineData("walking", true)]
    [InlineData("baked", true)]
    [InlineData("baking", true)]
    [InlineData("stopped", true)]
    [InlineData("stopping", true)]
    [InlineData("carried", true)]
    [InlineData("carrying", true)]
    [InlineData("lying", true)]
    [InlineData("shown", true)]
    [InlineData("given", true)]
    [InlineData("colder", true)]
    [InlineData("biggest", true)]
    [InlineData("finer", true)]
    [InlineData("happiest", true)]
    [InlineData("happier", true)]
    [InlineData("mother's", true)]
    [InlineData("we'd", true)]
    [InlineData("weren't", true)]
    [InlineData("o'clock", true)]
    [InlineData("bow-wow", true)]
    [InlineData("apple-tree", true)]
    [InlineData("17-year-old", true)]
    [InlineData("1990s", true)]
    [InlineData("20th", true)]
    [InlineData("x-ray", true)]
    [InlineData("children", true)]
    [InlineData("went", true)]
    [InlineData("mr", true)]
    [InlineData("dr", true)]
    [InlineData("u.s", true)]
    [InlineData("baby", true)]
    [InlineData("neighbours", true)]
    [InlineData("colouring", true)]
    [InlineData("grey", true)]
    [InlineData("painter", true)]
    [InlineData("burner", false)]
    [InlineData("walker", false)]
    [InlineData("coldness", false)]
    [InlineData("houseless", false)]
    [InlineData("wolves", false)]
    [InlineData("well-organised", false)]
    [InlineData("zanzibar's", false)]
    [InlineData("o'er", false)]
    [InlineData("ised", false)]
    [InlineData("heed", false)]
    [InlineData("glas", false)]
    [InlineData("", false)]
    [InlineData("-", false)]
    [InlineData("'", false)]
    [InlineData("ing", false)]
    [InlineData("ed", false)]
    [InlineData("our", true)]
    [InlineData("ours", true)]
    [InlineData("ωμέγα", false)]
    public void RegularForm_IsFamiliarToDaleAndChall(string word, bool expected) =>
        Assert.Equal(expected, (FamiliarWords.English.Find(word) & WordLists.DaleChall) != 0);

    [Theory]
    [InlineData("house", true)]
    [InlineData("exclaimed", true)]
    [InlineData("usual", true)]
    [InlineData("bakery", false)]
    [InlineData("zoos", true)]
    public void RegularForm_IsFamiliarToSpache(string word, bool expected) =>
        Assert.Equal(expected, (FamiliarWords.English.Find(word) & WordLists.Spache) != 0);

    [Fact]
    public void Find_AllocatesNothing()
    {
        string[] words = ["happiest", "stopping", "well-organised", "neighbours", "weren't"];
        int Sum()
        {
            int sum = 0;
            foreach (string word in words)
            {
                sum += (int)FamiliarWords.English.Find(word);
            }

            return sum;
        }

        Sum();
        long before = GC.GetAllocatedBytesForCurrentThread();
        Sum();

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [GoldenFact("reference/readability/dale-chall-words.txt")]
    public void Lists_AreThePublishedOnes()
    {
        Check("dale-chall-words.txt", WordLists.DaleChall, ["baby", "cramp", "firework", "folk", "jack", "oat", "scale", "sock"]);
        Check("spache-words.txt", WordLists.Spache, []);
    }

    private static void Check(string file, WordLists list, string[] added)
    {
        HashSet<string> published = [.. File.ReadLines(GoldenFiles.Find("reference/readability/" + file)!).Select(l => l.Trim().TrimEnd('.'))];
        Assert.All(published, w => Assert.True((FamiliarWords.English.Find(w) & list) != 0, w));
        Assert.Equal(
            published.Concat(added).Order(StringComparer.Ordinal),
            FamiliarWords.English.Words.Where(w => FamiliarWords.English.IsListed(w, list)).Order(StringComparer.Ordinal));
    }
}
