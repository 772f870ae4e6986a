namespace Summ.Tests.Text.Lexicon;

/// <summary>A test that needs the dictionary's <c>index.js</c>, whose path the environment variable <c>SUMM_CMUDICT</c> names; skipped without it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CmuFactAttribute : FactAttribute
{
    private const string Variable = "SUMM_CMUDICT";

    public CmuFactAttribute()
    {
        if (Path is null)
        {
            Skip = $"{Variable} does not name index.js of the npm package cmu-pronouncing-dictionary 3.0.0";
        }
    }

    /// <summary>Also needs a golden file or folder.</summary>
    public CmuFactAttribute(string golden)
        : this()
    {
        if (Skip is null && GoldenFiles.Find(golden) is null)
        {
            Skip = $"needs ../shared/{golden}, which is not beside this checkout";
        }
    }

    public static string? Path => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } path && File.Exists(path) ? path : null;
}
