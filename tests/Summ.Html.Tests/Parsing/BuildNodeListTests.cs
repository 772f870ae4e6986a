using CsCheck;
using Summ.Html.Parsing;

namespace Summ.Html.Tests.Parsing;

public sealed class BuildNodeListTests
{
    [Fact]
    public void AnyChanges_GiveWhatAListGives() =>
        Gen.Select(Gen.Int[0, 6], Gen.Int[0, 1000]).Array[0, 60].Sample(
            changes =>
            {
                NodeCounter counter = new();
                BuildNodeList nodes = new();
                List<BuildNode> expected = [];
                foreach ((int kind, int at) in changes)
                {
                    Change(nodes, expected, kind, at, new BuildNode(counter, TagTable.Find("p")));
                    Assert.Equal(expected, nodes.Cast<BuildNode>());
                    Assert.Equal(expected.Count, nodes.Length);
                    Assert.All(expected, node => Assert.Equal(expected.IndexOf(node), nodes.IndexOf(node)));
                }
            },
            iter: 200,
            seed: "0000000000000");

    [Fact]
    public void PlacesOutside_AreRefused()
    {
        BuildNodeList nodes = new();
        BuildNode node = new(new NodeCounter(), TagTable.Find("p"));
        Assert.Throws<ArgumentOutOfRangeException>(() => nodes.RemoveAt(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => nodes.Insert(1, node));
        Assert.Throws<ArgumentOutOfRangeException>(() => nodes.Insert(-1, node));
        Assert.Equal(-1, nodes.IndexOf(node));
    }

    private static void Change(BuildNodeList nodes, List<BuildNode> expected, int kind, int at, BuildNode node)
    {
        int place = at % (expected.Count + 1);
        if (kind <= 1)
        {
            nodes.Add(node);
            expected.Add(node);
        }
        else if (kind <= 3)
        {
            nodes.Insert(place, node);
            expected.Insert(place, node);
        }
        else if (kind == 4 && place < expected.Count)
        {
            nodes.RemoveAt(place);
            expected.RemoveAt(place);
        }
        else if (kind == 5 && place < expected.Count)
        {
            nodes.Remove(expected[place]);
            expected.RemoveAt(place);
        }
        else if (kind == 6 && at % 9 == 0)
        {
            nodes.Clear();
            expected.Clear();
        }
    }
}
