namespace Summ.Html.Tests;

/// <summary>The pages of the project's own corpus, found from the test's folder upwards.</summary>
internal static class BuiltInPages
{
    /// <summary>Path of <c>corpus/built-in</c>, or null when this checkout has no pages in it.</summary>
    public static string? Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Summ.sln")))
            {
                string path = Environment.GetEnvironmentVariable("SUMM_BUILT_IN") ?? Path.Combine(folder.FullName, "corpus", "built-in");
                return Directory.Exists(Path.Combine(path, "pages")) ? path : null;
            }
        }

        return null;
    }
}

/// <summary>A test over the built-in pages; reported as skipped where there are none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BuiltInPagesFactAttribute : FactAttribute
{
    public BuiltInPagesFactAttribute()
    {
        if (BuiltInPages.Find() is null)
        {
            Skip = "needs corpus/built-in/pages, which this checkout does not have";
        }
    }
}
