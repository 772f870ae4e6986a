using Summ.Bench.Experiments;

namespace Summ.Bench.Tests.Experiments;

public sealed class AtomicFileTests
{
    [Fact]
    public void FailingWriter_LeavesTheOldFileAndNothingElse()
    {
        using TemporaryFolder folder = new();
        string path = folder.PathOf("a.json");
        void Fail(Stream stream)
        {
            stream.Write("half"u8);
            throw new InvalidOperationException("broken");
        }

        Assert.Throws<InvalidOperationException>(() => AtomicFile.Write(path, Fail));
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
        AtomicFile.Write(path, s => s.Write("whole and longer"u8));
        Assert.Throws<InvalidOperationException>(() => AtomicFile.Write(path, Fail));
        Assert.Equal([path], Directory.GetFileSystemEntries(folder.Path));
        Assert.Equal("whole and longer", File.ReadAllText(path));
        AtomicFile.Write(path, s => s.Write("new"u8));
        Assert.Equal("new", File.ReadAllText(path));
    }
}
