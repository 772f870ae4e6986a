using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;
using Summ.Summarization;

namespace Summ.Tests.Contracts;

/// <summary>Rules of the house that hold for the whole assembly, each with a planted violation that is found.</summary>
public sealed class HouseTests
{
    private static readonly Assembly Product = typeof(Summarizers).Assembly;

    [Fact]
    public void Product_HasNoStaticMutableField() => Assert.Empty(StaticMutableFields(Product));

    [Fact]
    public void PlantedStaticMutableFields_AreFound()
    {
        Planted.Field = 1;
        Planted.Property = 1;
        string[] found = [.. StaticMutableFields(typeof(HouseTests).Assembly)];
        Assert.Contains("Planted.Field", found);
        Assert.Contains("Planted.<Property>k__BackingField", found);
        Assert.DoesNotContain("Planted.Fixed", found);
    }

    [Fact]
    public void Product_ReferencesTheBaseClassLibraryOnly() => Assert.Empty(ForeignReferences(Product));

    [Fact]
    public void ForeignReference_IsFound() => Assert.Contains("xunit.assert", ForeignReferences(typeof(HouseTests).Assembly));

    [Theory]
    [InlineData("Summ")]
    [InlineData("Summ.Html", "AngleSharp", "Summ")]
    [InlineData("Summ.Languages", "Lucene.Net.Analysis.Common", "Summ")]
    [InlineData("Summ.Bench", "BenchmarkDotNet", "CsvHelper", "Markdig", "MathNet.Numerics", "Summ", "Summ.Html", "Summ.Languages")]
    [InlineData("Summ.Cli", "Spectre.Console", "System.CommandLine", "Summ", "Summ.Html", "Summ.Languages", "Summ.Bench")]
    public void Project_DependsOnWhatItMayUseOnly(string project, params string[] allowed) =>
        Assert.Empty(Dependencies(XDocument.Load(Path.Combine(Sources(), project, project + ".csproj"))).Except(allowed));

    [Fact]
    public void EveryProject_HasItsRule() => Assert.Equal(
        ["Summ", "Summ.Bench", "Summ.Cli", "Summ.Html", "Summ.Languages"],
        Directory.GetFiles(Sources(), "*.csproj", SearchOption.AllDirectories).Select(p => Path.GetFileNameWithoutExtension(p)).Order(StringComparer.Ordinal));

    [Fact]
    public void PlantedDependency_IsFound()
    {
        XDocument project = XDocument.Parse("""<Project><ItemGroup><PackageReference Include="Foreign" /><ProjectReference Include="../Summ.Cli/Summ.Cli.csproj" /></ItemGroup></Project>""");
        Assert.Equal(["Foreign", "Summ.Cli"], Dependencies(project));
    }

    private static IEnumerable<string> Dependencies(XDocument project) =>
        project.Descendants("PackageReference").Select(e => e.Attribute("Include")!.Value)
            .Concat(project.Descendants("ProjectReference").Select(e => Path.GetFileNameWithoutExtension(e.Attribute("Include")!.Value.Replace('\\', '/'))));

    private static string Sources()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Summ.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder.FullName, "src");
    }

    // What the compiler makes for lambdas is its own affair; the field behind a property is not.
    private static IEnumerable<string> StaticMutableFields(Assembly assembly) =>
        from type in assembly.GetTypes()
        where !type.IsDefined(typeof(CompilerGeneratedAttribute)) && !type.Name.StartsWith('<')
        from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        where !field.IsInitOnly && !field.IsLiteral
        select $"{type.Name}.{field.Name}";

    private static IEnumerable<string> ForeignReferences(Assembly assembly)
    {
        string? home = Path.GetDirectoryName(typeof(object).Assembly.Location);
        return assembly.GetReferencedAssemblies().Where(n => Path.GetDirectoryName(Assembly.Load(n).Location) != home).Select(n => n.Name!);
    }

    private static class Planted
    {
        public static readonly int Fixed = 1;

#pragma warning disable CA2211 // Planted.
        public static int Field;
#pragma warning restore CA2211

        public static int Property { get; set; }
    }
}
