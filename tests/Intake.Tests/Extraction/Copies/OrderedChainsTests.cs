using Intake.Extraction.Copies;

namespace Intake.Tests.Extraction.Copies;

public sealed class OrderedChainsTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("0:0 1:1 2:2", "2:2 1:1 0:0")]
    [InlineData("0:2 1:0 2:1", "2:1 1:0")]
    [InlineData("0:1 0:0 1:1 1:0", "1:1 0:0")]
    [InlineData("0:0 1:0 2:0", "0:0")]
    [InlineData("0:5 1:1 2:2 3:3 4:0", "3:3 2:2 1:1")]
    public void The_longest_chain_grows_in_both_members(string pairs, string longest)
    {
        var chains = new OrderedChains(6);
        foreach (var pair in pairs.Split(' ', StringSplitOptions.RemoveEmptyEntries)) chains.Add(pair[0] - '0', pair[2] - '0');
        Assert.Equal(longest, string.Join(' ', chains.Longest().Select(p => $"{p.First}:{p.Second}")));
    }

    [Fact]
    public void No_longer_chain_exists_in_random_pairs()
    {
        var random = new Random(5);
        for (var round = 0; round < 200; round++)
        {
            var pairs = Enumerable.Range(0, 30).SelectMany(i => Enumerable.Range(0, 12).Where(_ => random.Next(5) == 0).Select(s => (First: i, Second: s)).Reverse()).ToList();
            var chains = new OrderedChains(12);
            var lengths = new List<int>();
            foreach (var pair in pairs)
            {
                chains.Add(pair.First, pair.Second);
                lengths.Add(1 + pairs.Zip(lengths).Where(p => p.First.First < pair.First && p.First.Second < pair.Second).Select(p => p.Second).DefaultIfEmpty().Max());
            }

            Assert.Equal(lengths.DefaultIfEmpty().Max(), chains.Longest().Count());
        }
    }
}
