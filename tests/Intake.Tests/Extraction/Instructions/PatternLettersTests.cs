using Intake.Extraction.Instructions;

namespace Intake.Tests.Extraction.Instructions;

/// <summary>A row of the grammar that is left out for want of a letter could not have matched.</summary>
public sealed class PatternLettersTests
{
    [Theory]
    [InlineData("R[dzp]?(?<o>q)[ezg]?[twy]{1,2}(?<n>q)", "Rq")]
    [InlineData("I?P(?<r>n)?[jt&]*(?<n>q)", "Pq")]
    [InlineData("(?<r>n)[zat]{0,3}L|Lp", "L")]
    [InlineData("(?<o>q)(?:(?<r>n)?t?R[twy]?|;R[tw])(?<n>q)", "qR")]
    [InlineData("D(?<a>q)(?!t*[RI])", "Dq")]
    [InlineData("I(?=[zj]*z)[zj]+t{0,2}(?<n>q)", "Izq")]
    [InlineData("^t?D(?:$|;)", "D")]
    [InlineData("D[dz]?(?<o>q)(?:[&;](?<o>q))*", "Dq")]
    public void The_letters_that_every_match_has(string pattern, string letters) => Assert.Equal(PatternLetters.In(letters), PatternLetters.Of(pattern).Required);

    [Theory]
    [InlineData("I?P(?<r>n)?[jt&]*(?<n>q)", "IP")]
    [InlineData("(?<r>n)[zat]{0,3}L|Lp", "nL")]
    [InlineData("[dzp]*f(?<o>q)", "dzpf")]
    [InlineData("(?:^|(?<=^;))t?D(?:$|;)", "tD")]
    [InlineData("(?:t?R)?[tj]+(?<n>q)", "tRj")]
    public void The_letters_that_a_match_can_begin_with(string pattern, string letters) => Assert.Equal(PatternLetters.In(letters), PatternLetters.Of(pattern).First);

    [Fact]
    public void Every_match_of_every_row_has_them()
    {
        const string Letters = "qqqqnnnRSDICVMLUwtfyoabl&egxdPpzjFTGiYBN;=+Q";
        var random = new Random(20211);
        var matched = 0;
        for (var i = 0; i < 40_000; i++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(1, 9)).Select(_ => Letters[random.Next(Letters.Length)])]);
            foreach (var row in Grammar.Rows.Where(r => r.Regex.Match(text) is { Success: true, Length: > 0 }))
            {
                matched++;
                Assert.True((row.Letters.First & PatternLetters.In(text.AsSpan(0, 1))) != 0, $"{row.Pattern} matches {text} from a letter it cannot begin with");
                Assert.True((row.Letters.Required & ~PatternLetters.In(text)) == 0, $"{row.Pattern} matches {text} without a letter it requires");
            }
        }

        Assert.True(matched > 1_000, $"only {matched} matches");
    }
}
