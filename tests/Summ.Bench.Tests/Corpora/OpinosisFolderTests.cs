using Summ.Bench.Corpora;
using Summ.Text;

namespace Summ.Bench.Tests.Corpora;

public sealed class OpinosisFolderTests
{
    [Fact]
    public void Topics_AreArticlesOfLines_WithTheReferencesOfTheirFolder()
    {
        using TemporaryFolder folder = new();
        folder.Write("topics/sound_player.txt.data", "The sound is good .\r\n\r\n It is loud .\r\n");
        folder.Write("topics/a-room.txt.data", [.. "The room\u0020"u8, 0x93, .. "sings"u8, 0x94, .. " ."u8]);
        folder.Write("topics/empty.txt.data", " \r\n");
        folder.Write("topics/notes.txt", "Not a topic.");
        folder.Write("summaries-gold/sound_player/sound_player.1.gold", "Good sound.\r\nLoud.");
        folder.Write("summaries-gold/sound_player/sound_player.2.gold", "Loud and good.");
        folder.Write("summaries-gold/other/other.1.gold", "Of no topic.");
        Corpus corpus = CorpusCatalogue.Open(folder.Path);
        Assert.Equal(("opinosis", 3), (corpus.Reader, corpus.Count()));
        CorpusItem[] items = [.. corpus.Read()];
        Assert.Equal(["a-room", null, "sound_player"], items.Select(i => i.Article?.Id));
        Assert.Equal(["The room “sings” ."], items[0].Article!.Sentences);
        Assert.Equal($"{folder.Path}/topics/empty.txt.data: is empty: it holds only white space", items[1].Problem);
        Article sound = items[2].Article!;
        Assert.Equal("sound player", sound.Title);
        Assert.Equal(["The sound is good .", "It is loud ."], sound.Sentences);
        Assert.Equal([["Good sound.", "Loud."], ["Loud and good."]], sound.References);
    }
}
