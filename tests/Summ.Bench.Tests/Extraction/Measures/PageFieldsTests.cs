using Summ.Bench.Extraction.Measures;

namespace Summ.Bench.Tests.Extraction.Measures;

public sealed class PageFieldsTests
{
    [Theory]
    [InlineData("title", "A  title", " A title\n", true)]
    [InlineData("title", "A title", "A title | Site", false)]
    [InlineData("title", "A title", null, false)]
    [InlineData("title", null, "A title", null)]
    [InlineData("lang", "en-US", "en", true)]
    [InlineData("lang", "EN_gb", "en-us", true)]
    [InlineData("lang", "de", "en", false)]
    [InlineData("published", "2021-11-01T10:52:50+0100", "2021-11-01T09:52:50Z", true)]
    [InlineData("published", "2021-11-01T10:52:50+01:00", "2021-11-01T10:52:50Z", false)]
    [InlineData("published", "2019-04-28 06:01:07", "2019-04-28T06:01:07", true)]
    [InlineData("published", "2019-04-28 06:01:07", "2019-04-28T06:01:07+02:00", true)]
    [InlineData("published", "2024-06-25", "2024-06-25T23:30:00-05:00", true)]
    [InlineData("published", "2024-06-25", "2024-06-26", false)]
    [InlineData("published", "last week", "last  week", true)]
    [InlineData("published", "last week", "2024-06-25", false)]
    public void Field_IsComparedAsItsKindAsks(string name, string? expected, string? found, bool? matches) =>
        Assert.Equal(matches, Of(name, found).Matches(Of(name, expected), name));

    private static PageFields Of(string name, string? value) => name switch
    {
        "title" => new PageFields { Title = value },
        "lang" => new PageFields { Language = value },
        _ => new PageFields { Published = value },
    };
}
