namespace Summ.Testing;

/// <summary>Finds the golden files that lie beside a checkout, in <c>../shared</c>. They are large and not part of the project.</summary>
internal static class GoldenFiles
{
    /// <summary>Path of a file or folder under <c>shared</c>, or null when this machine does not have it.</summary>
    public static string? Find(string relativePath)
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (!File.Exists(Path.Combine(folder.FullName, "Summ.sln")))
            {
                continue;
            }

            string? root = Environment.GetEnvironmentVariable("SUMM_SHARED");
            string path = Path.Combine(root ?? Path.Combine(folder.FullName, "..", "shared"), relativePath);
            return File.Exists(path) || Directory.Exists(path) ? Path.GetFullPath(path) : null;
        }

        return null;
    }
}

/// <summary>A test that needs a golden file; reported as skipped, with the reason, where the file is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class GoldenFactAttribute : FactAttribute
{
    public GoldenFactAttribute(string relativePath)
    {
        if (GoldenFiles.Find(relativePath) is null)
        {
            Skip = $"needs ../shared/{relativePath}, which is not beside this checkout";
        }
    }
}
