using System.Reflection;
using System.Runtime.CompilerServices;

namespace Summ.Text.Tests.Contracts;

/// <summary>Rules of the house that hold for this assembly too.</summary>
public sealed class HouseTests
{
    private static readonly Assembly Product = typeof(Languages).Assembly;

    [Fact]
    public void Product_HasNoStaticMutableField() => Assert.Empty(
        from type in Product.GetTypes()
        where !type.IsDefined(typeof(CompilerGeneratedAttribute)) && !type.Name.StartsWith('<')
        from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        where !field.IsInitOnly && !field.IsLiteral
        select $"{type.Name}.{field.Name}");

    [Fact]
    public void Product_ReferencesLuceneAndTheLibraryOnly()
    {
        string? home = Path.GetDirectoryName(typeof(object).Assembly.Location);
        IEnumerable<string> foreign = Product.GetReferencedAssemblies().Where(n => Path.GetDirectoryName(Assembly.Load(n).Location) != home).Select(n => n.Name!);
        Assert.Empty(foreign.Except(["Summ", "Lucene.Net", "Lucene.Net.Analysis.Common", "J2N"]));
    }

    [Fact]
    public void PublicTypes_ShowNothingOfLucene() => Assert.DoesNotContain(
        Product.GetExportedTypes().SelectMany(t => t.GetMembers(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance)).OfType<MethodInfo>()
            .SelectMany(m => m.GetParameters().Select(p => p.ParameterType).Append(m.ReturnType)),
        t => t.FullName?.Contains("Lucene", StringComparison.Ordinal) == true);
}
