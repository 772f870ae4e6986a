using System.Globalization;
using CsCheck;
using Summ.Html.Metadata;

namespace Summ.Html.Tests.Metadata;

public sealed class PublicationDateTests
{
    [Theory]
    [InlineData("2024-05-31", "2024-05-31")]
    [InlineData("2024-05-31T10:15:00+0200", "2024-05-31T10:15:00+02:00")]
    [InlineData("2024-05-31T10:15:00.123Z", "2024-05-31T10:15:00+00:00")]
    [InlineData("2024-05-31T10:15Z", "2024-05-31T10:15:00+00:00")]
    [InlineData("2024-05-31 10:15:00.000-0600", "2024-05-31T10:15:00-06:00")]
    [InlineData("2024-05-31T10:15:00-03", "2024-05-31T10:15:00-03:00")]
    [InlineData("2024-05-31+02:00", "2024-05-31")]
    [InlineData("20240531", "2024-05-31")]
    [InlineData("20240531T101530Z", "2024-05-31T10:15:30+00:00")]
    [InlineData("20240531101530", "2024-05-31T10:15:30")]
    [InlineData("1717150500", "2024-05-31T10:15:00+00:00")]
    [InlineData("1717150500000", "2024-05-31T10:15:00+00:00")]
    [InlineData("Fri, 31 May 2024 10:15:00 GMT", "2024-05-31T10:15:00+00:00")]
    [InlineData("Fri May 31 2024 10:15:00 GMT+0200 (CEST)", "2024-05-31T10:15:00+02:00")]
    [InlineData("Published: 31st May 2024", "2024-05-31")]
    [InlineData("31st of May, 2024", "2024-05-31")]
    [InlineData("May 31, 2024, 4:05 p.m.", "2024-05-31T16:05:00")]
    [InlineData("Published 10:02 AM EST Nov 19, 2019", "2019-11-19T10:02:00-05:00")]
    [InlineData("01:38:07 PM IST Nov 20, 2019", "2019-11-20T13:38:07")]
    [InlineData("Jan 1, 2020 12:05 a.m.", "2020-01-01T00:05:00")]
    [InlineData("8 a.m. on 3 March 2020", "2020-03-03T08:00:00")]
    [InlineData("Sept. 3, 2019", "2019-09-03")]
    [InlineData("2019-Nov-19", "2019-11-19")]
    [InlineData("April 28, 2019 Updated April 29, 2019 at 3:33 pm", "2019-04-28")]
    [InlineData("31. Mai 2024, 10.15 Uhr", "2024-05-31T10:15:00")]
    [InlineData("den 3 januari 2020", "2020-01-03")]
    [InlineData("le 1er août 2019 à 10h15", "2019-08-01T10:15:00")]
    [InlineData("31 de mayo de 2024", "2024-05-31")]
    [InlineData("5 de março de 2024 às 10h15", "2024-03-05T10:15:00")]
    [InlineData("3 settembre 2020", "2020-09-03")]
    [InlineData("3 mei 2020 10:15", "2020-05-03T10:15:00")]
    [InlineData("3 maj 2020", "2020-05-03")]
    [InlineData("3 сентября 2020, 10:15", "2020-09-03T10:15:00")]
    [InlineData("2019年11月19日 10時15分", "2019-11-19T10:15:00")]
    [InlineData("2019년 11월 19일", "2019-11-19")]
    [InlineData("2019. 11. 19.", "2019-11-19")]
    [InlineData("31.12.2019", "2019-12-31")]
    [InlineData("03.04.2019", "2019-04-03")]
    [InlineData("12/31/2019", "2019-12-31")]
    [InlineData("31/12/2019 10:15", "2019-12-31T10:15:00")]
    [InlineData("05/05/2019", "2019-05-05")]
    public void Notations_BecomeIso8601(string text, string expected) => Assert.Equal(expected, PublicationDate.Normalise(text, null));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("12:06 PM")]
    [InlineData("03/04/2019")]
    [InlineData("3/4/19")]
    [InlineData("2024-13-45")]
    [InlineData("30 February 2020")]
    [InlineData("November 2019")]
    [InlineData("0001-01-01T00:00:00")]
    [InlineData("1970-01-01T00:00:00Z")]
    [InlineData("31-12/2019")]
    [InlineData("2 days ago")]
    [InlineData("999999999999999999999999")]
    public void Everything_ElseIsNoDate(string? text) => Assert.Null(PublicationDate.Normalise(text, null));

    [Theory]
    [InlineData("en-US", "2019-03-04")]
    [InlineData("en_GB", "2019-04-03")]
    [InlineData("de", "2019-04-03")]
    [InlineData("pt-BR", "2019-04-03")]
    [InlineData("en", null)]
    [InlineData("ja", null)]
    public void OrderOfDayAndMonth_FollowsTheLanguage(string language, string? expected) => Assert.Equal(expected, PublicationDate.Normalise("03/04/2019", language));

    [Fact]
    public void AnyDate_IsReadBackInEachNotation()
    {
        string[] formats = ["yyyy-MM-dd", "d MMMM yyyy", "MMM d, yyyy", "yyyy/M/d", "d.M.yyyy", "yyyyMMdd", "dddd, MMMM d, yyyy", "R"];
        Gen.Select(Gen.Int[0, 69_000], Gen.Int[0, formats.Length - 1]).Sample(
            (days, format) =>
            {
                DateTime date = new DateTime(1905, 1, 1).AddDays(days);
                string? read = PublicationDate.Normalise(date.ToString(formats[format], CultureInfo.InvariantCulture), "en");
                return date == new DateTime(1970, 1, 1) || read?[..10] == date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            },
            seed: "0000KsJ2aTf1",
            iter: 20_000);
    }

    [Fact]
    public void AnyText_GivesNothingOrAValidDate()
    {
        Gen.String[Gen.OneOf(Gen.Char["0123456789"], Gen.Char["-/.: ,TZ+年月"], Gen.Char["MayJnpm"]), 0, 30].Sample(
            text => PublicationDate.Normalise(text, "de") is not { } date || DateTimeOffset.TryParse(date, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _),
            seed: "0000KsJ2aTf1",
            iter: 50_000);
    }
}
