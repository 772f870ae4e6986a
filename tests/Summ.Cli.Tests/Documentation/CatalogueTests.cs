namespace Summ.Cli.Tests.Documentation;

public sealed class CatalogueTests
{
    [Theory]
    [InlineData("catalogue.md")]
    [InlineData("readability.md")]
    public void Page_IsWhatTheCataloguesSay(string name)
    {
        string path = Path.Combine(Root(), "docs", name);
        string page = name == "catalogue.md" ? CatalogueDocument.Write() : FormulaTable.Write(File.ReadAllText(path));
        if (Environment.GetEnvironmentVariable("SUMM_UPDATE_DOCS") == "1")
        {
            File.WriteAllText(path, page);
        }

        Assert.True(File.ReadAllText(path) == page, $"docs/{name} is not what the catalogues say; write it anew with SUMM_UPDATE_DOCS=1 dotnet test tests/Summ.Cli.Tests --filter Documentation");
    }

    private static string Root()
    {
        DirectoryInfo folder = new(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Summ.sln")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }
}
