using Summ.Bench.Corpora;

namespace Summ.Bench.Tests.Corpora;

public sealed class InputStreamTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void WhatIsNoFile_IsNamed()
    {
        string folder = Path.GetDirectoryName(_folder.Write("a.txt", "x"))!;
        Assert.Equal($"{folder}: is a folder; expected a file", Assert.Throws<InputException>(() => InputStream.Open(folder)).Message);
        Assert.Equal("the name of an input is empty; expected a file", Assert.Throws<InputException>(() => InputStream.Open("")).Message);
        Assert.Equal("nowhere.txt: no such file", Assert.Throws<InputException>(() => InputStream.Open("nowhere.txt")).Message);
    }

    [Fact]
    public void Dash_IsCalledStandardInput() => Assert.Equal(["standard input", "a.txt"], new[] { "-", "a.txt" }.Select(InputStream.NameOf));
}
