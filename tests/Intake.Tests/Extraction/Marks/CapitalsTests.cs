using Intake.Extraction.Copies;
using Intake.Extraction.Places;
using Intake.Reading;

namespace Intake.Tests.Extraction.Marks;

/// <summary>Capitals that only mark words are taken back; acronyms and names keep theirs.</summary>
public sealed class CapitalsTests
{
    private static readonly DraftIndex Index = new(HarbourMail.Draft);
    private static readonly Legend Said = LegendReader.Read([new Paragraph { Position = 1, Runs = [new TextRun("Additions are in capitals.")] }]);

    [Theory]
    [InlineData("ENVIRONMENTALLY SAFE", "environmentally safe")]
    [InlineData("IMPORTING AND EXPORTING", "importing and exporting")]
    [InlineData("IN THE LAKE CHAD BASIN", "in the Lake Chad Basin")]
    [InlineData("AND OF KENYA", "and of Kenya")]
    [InlineData("AFRIPOL ECOSOC", "AFRIPOL ECOSOC")]
    [InlineData(", AND DIVERS", ", and divers")]
    [InlineData("OF THE IMO", "of the IMO")]
    [InlineData("WITH SUPPORT OF THE EU", "with support of the EU")]
    [InlineData("PILOTS", "pilots")]
    [InlineData("IN AFRICA AND ASIA", "in Africa and Asia")]
    [InlineData("BY THE NGOS CONCERNED", "by the NGOs concerned")]
    [InlineData("SAHEL", "SAHEL")]
    [InlineData("UNREC", "UNREC")]
    [InlineData("the IMO", "the IMO")]
    [InlineData("Harbour Council", "Harbour Council")]
    [InlineData("IMO", "IMO")]
    public void Without_a_legend_capitals_mark_words_when_there_is_a_sign_of_it(string added, string expected) => Assert.Equal(expected, Capitals.Restore(added, Legend.None, Index, false));

    [Theory]
    [InlineData("RESPONSIBLY", "responsibly")]
    [InlineData("ENVIRONMENTALLY SOUND", "environmentally sound")]
    [InlineData("IN THE BLACK SEA REGION", "in the Black Sea region")]
    [InlineData("THROUGH UNREC", "through UNREC")]
    [InlineData("THE IMO", "the IMO")]
    [InlineData("and SAFELY", "and safely")]
    public void With_a_legend_every_word_in_capitals_is_marked(string added, string expected) => Assert.Equal(expected, Capitals.Restore(added, Said, Index, false));

    [Fact]
    public void Words_that_open_a_sentence_keep_its_capital() => Assert.Equal("Keeping harbours clean", Capitals.Restore("KEEPING HARBOURS CLEAN", Legend.None, Index, true));

    [Theory]
    [InlineData("Additions in capitals.\n\n3. To strongly encourage States to prohibit the dumping of waste AND OIL in harbours.", "3 insert [and oil]")]
    [InlineData("Additions in capitals, ((deletions in double parentheses)).\n\n3. To strongly encourage States to ((prohibit))EFFECTIVELY PREVENT the dumping of waste in harbours.", "3 replace [prohibit] [effectively prevent]")]
    [InlineData("3. To strongly encourage States to prohibit the dumping of waste AND OIL in harbours.", "3 insert [and oil]")]
    public void Words_in_capitals_come_as_the_draft_would_print_them(string body, string expected) => Assert.Equal(expected, HarbourMail.Read(body));
}
