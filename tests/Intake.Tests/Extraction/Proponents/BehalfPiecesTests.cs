using Intake.Extraction.Proponents;
using Intake.Mail;
using Intake.Reading;

namespace Intake.Tests.Extraction.Proponents;

/// <summary>A text without any piece of the phrases for speaking on behalf of others has none of the phrases: held against every paragraph of the corpus.</summary>
public sealed class BehalfPiecesTests
{
    [Fact]
    public void No_phrase_is_passed_over()
    {
        var limits = new Limits();
        var found = 0;
        foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Corpus"), "*.eml", SearchOption.AllDirectories))
        {
            foreach (var part in MailReader.Read(File.ReadAllBytes(file), null, limits).Parts.Where(p => p.Kind is PartKind.Body or PartKind.Attachment))
            {
                foreach (var text in DocumentReader.Read(part.Name, part.Content, limits, part.MediaType).Paragraphs.Select(p => p.Text()).Where(t => BehalfPhrases.Spaced().IsMatch(t)))
                {
                    found++;
                    Assert.True(BehalfPhrases.MaySpeak(text), text);
                }
            }
        }

        Assert.True(found > 10, $"only {found} phrases in the corpus");
    }

    [Theory]
    [InlineData("Kenya writes for the Group of Friends")]
    [InlineData("speaking for Kenya")]
    [InlineData("in its capacity as coordinator of the Group")]
    [InlineData("Please find attached the comments of Peru")]
    [InlineData("Également au nom de la Suisse")]
    [InlineData("en sa qualité de présidente du groupe d'États")]
    [InlineData("s’exprimant pour le Sénégal")]
    [InlineData("en su calidad de coordinador de")]
    [InlineData("se remiten los comentarios de la delegación")]
    [InlineData("от имени Группы")]
    [InlineData("направляются замечания Беларуси")]
    [InlineData("بالنيابة عن المجموعة")]
    [InlineData("بصفتها رئيسة المجموعة")]
    public void Every_kind_of_phrase_has_a_piece(string text) => Assert.True(BehalfPhrases.MaySpeak(text) && BehalfPhrases.Spaced().IsMatch(text));
}
