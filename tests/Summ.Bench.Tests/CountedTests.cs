namespace Summ.Bench.Tests;

public sealed class CountedTests
{
    [Theory]
    [InlineData(0, "pair", "0 pairs")]
    [InlineData(1, "document", "1 document")]
    [InlineData(2, "document", "2 documents")]
    [InlineData(1, "summary", "1 summary")]
    [InlineData(12_500, "summary", "12,500 summaries")]
    public void Count_HasItsWordInSingularOrPlural(long count, string thing, string expected) => Assert.Equal(expected, Counted.Of(count, thing));
}
