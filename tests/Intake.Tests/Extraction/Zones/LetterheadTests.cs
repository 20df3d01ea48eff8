using Intake.Extraction.Zones;

namespace Intake.Tests.Extraction.Zones;

/// <summary>Which lines only say who writes, and which say something.</summary>
public sealed class LetterheadTests
{
    [Theory]
    [InlineData("PERMANENT MISSION OF GHANA TO THE UNITED NATIONS")]
    [InlineData("Permanent Mission of Ghana")]
    [InlineData("19 East 47th Street, 4th Floor, New York, NY 10017")]
    [InlineData("No. GMN/LEGAL/2031/118 13 July 2031")]
    [InlineData("Mission Permanente du Bénin auprès des Nations Unies")]
    [InlineData("Luxembourg – tracked changes")]
    [InlineData("U.S. redline.")]
    [InlineData("Iceland: marked-up version")]
    [InlineData("Постоянное Представительство Республики Беларусь при ООН")]
    [InlineData("Jane Roe, Second Secretary")]
    public void Names_and_numbers_alone_say_nothing(string line) => Assert.True(Letterheads.Is(line));

    [Theory]
    [InlineData("No comment.")]
    [InlineData("Agreed.")]
    [InlineData("WE REJECT THE DRAFT")]
    [InlineData("Ghana thanks the Chair for the draft")]
    [InlineData("A good basis for our work.")]
    [InlineData("Is this the final draft?")]
    [InlineData("بعثة غانا")]
    [InlineData("加纳常驻代表团")]
    [InlineData("DELETE")]
    [InlineData("We oppose the whole of Section B")]
    [InlineData("")]
    public void A_line_that_says_something_is_read(string line) => Assert.False(Letterheads.Is(line));
}
