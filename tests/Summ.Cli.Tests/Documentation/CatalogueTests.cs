namespace Summ.Cli.Tests.Documentation;

public sealed class CatalogueTests
{
    [Fact]
    public void CataloguePage_IsUpToDate()
    {
        DirectoryInfo folder = new(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Summ.sln")))
        {
            folder = folder.Parent!;
        }

        string path = Path.Combine(folder.FullName, "docs", "catalogue.md");
        string page = CatalogueDocument.Write();
        if (Environment.GetEnvironmentVariable("SUMM_UPDATE_DOCS") == "1")
        {
            File.WriteAllText(path, page);
        }

        Assert.True(File.ReadAllText(path) == page, "docs/catalogue.md is not what the catalogues say; write it anew with SUMM_UPDATE_DOCS=1 dotnet test tests/Summ.Cli.Tests --filter Documentation");
    }
}
