using System.Text.RegularExpressions;
using Intake.Extraction;
using Intake.Extraction.Copies;
using Intake.Extraction.Instructions;
using Intake.Extraction.Phrases;
using Intake.Extraction.Proponents;
using Intake.Extraction.Zones;
using Intake.Mail;
using Intake.Reading;

namespace Intake.Tests.Extraction.Phrases;

/// <summary>A text that is passed over for want of a word would not have matched either: held against every paragraph of the corpus, and a row for what its mails do not say.</summary>
public sealed class WordCuesTests
{
    private static readonly (Cue Cue, Regex Pattern)[] Patterns =
    [
        (Cue.Behalf, BehalfPhrases.Spaced()), (Cue.National, BehalfPhrases.National()), (Cue.AdjectiveOffice, OfficeWords.AdjectiveOffice()),
        (Cue.Disclaimer, MailZones.Disclaimer()), (Cue.Announcement, MailZones.Announcement()), (Cue.Announced, MailZones.Announced()),
        (Cue.Business, BusinessPhrases.Business()), (Cue.Replaces, Dispositions.Replaces()), (Cue.Reports, SentenceForms.Others()), (Cue.Reports, SentenceForms.Reporting()),
        (Cue.Occurrence, Occurrences.Named()), (Cue.Occurrence, Occurrences.Every()), (Cue.Occurrence, Occurrences.BeforeQuote()), (Cue.Current, CurrentAndProposed.Now()),
        (Cue.Number, Intake.Extraction.Instructions.Evidence.Cues.Counting()), (Cue.Endorsement, Endorsement.Announcing()), (Cue.Definition, DefinitionReferences.Named()), (Cue.Titled, TitleReferences.Named()), (Cue.Meaning, LegendWords.Meanings()),
    ];

    [Fact]
    public void No_pattern_is_passed_over()
    {
        var limits = new Limits();
        var found = new HashSet<Cue>();
        foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Corpus"), "*.eml", SearchOption.AllDirectories))
        {
            var parts = MailReader.Read(File.ReadAllBytes(file), null, limits).Parts.Where(p => p.Kind is PartKind.Body or PartKind.Attachment);
            foreach (var text in parts.SelectMany(p => DocumentReader.Read(p.Name, p.Content, limits, p.MediaType).Paragraphs).Select(p => p.Text()))
            {
                foreach (var (cue, _) in Patterns.Where(p => p.Pattern.IsMatch(text)))
                {
                    found.Add(cue);
                    Assert.True(WordCues.May(text, cue), $"{cue}: {text}");
                }
            }
        }

        Assert.True(found.Count > 10, string.Join(", ", found));
    }

    [Theory]
    [InlineData(nameof(Cue.Behalf), "She passes on the comments of Peru")]
    [InlineData(nameof(Cue.Behalf), "Kenya writes for the Group of Friends")]
    [InlineData(nameof(Cue.Behalf), "speaking for Kenya")]
    [InlineData(nameof(Cue.Behalf), "in its capacity as coordinator of the Group")]
    [InlineData(nameof(Cue.Behalf), "Please find attached the comments of Peru")]
    [InlineData(nameof(Cue.Behalf), "Également au nom de la Suisse")]
    [InlineData(nameof(Cue.Behalf), "en sa qualité de présidente du groupe d'États")]
    [InlineData(nameof(Cue.Behalf), "s’exprimant pour le Sénégal")]
    [InlineData(nameof(Cue.Behalf), "en su calidad de coordinador de")]
    [InlineData(nameof(Cue.Behalf), "se remiten los comentarios de la delegación")]
    [InlineData(nameof(Cue.Behalf), "от имени Группы")]
    [InlineData(nameof(Cue.Behalf), "направляются замечания Беларуси")]
    [InlineData(nameof(Cue.Behalf), "بالنيابة عن المجموعة")]
    [InlineData(nameof(Cue.Behalf), "بصفتها رئيسة المجموعة")]
    [InlineData(nameof(Cue.National), "à titre national")]
    [InlineData(nameof(Cue.AdjectiveOffice), "la délégation suisse")]
    [InlineData(nameof(Cue.AdjectiveOffice), "российская делегация")]
    [InlineData(nameof(Cue.Disclaimer), "If you are not the addressee")]
    [InlineData(nameof(Cue.Announcement), "Much appreciated")]
    [InlineData(nameof(Cue.Announced), "Nous avons l’honneur de")]
    [InlineData(nameof(Cue.Business), "Two mailing lists")]
    [InlineData(nameof(Cue.Business), "Please book a meeting rooms")]
    [InlineData(nameof(Cue.Replaces), "It supersedes those sent on Monday")]
    [InlineData(nameof(Cue.Replaces), "annule et remplace")]
    [InlineData(nameof(Cue.Reports), "Plusieurs États ont proposé cela")]
    [InlineData(nameof(Cue.Reports), "Some delegations asked for it")]
    [InlineData(nameof(Cue.Occurrence), "the last time")]
    [InlineData(nameof(Cue.Occurrence), "todas las veces")]
    [InlineData(nameof(Cue.Current), "It now reads")]
    [InlineData(nameof(Cue.Number), "mettre au pluriel")]
    [InlineData(nameof(Cue.Endorsement), "supports the proposals of Jordan below")]
    [InlineData(nameof(Cue.Definition), "les définitions de bac")]
    [InlineData(nameof(Cue.Titled), "in the sub-clauses on ventilation")]
    [InlineData(nameof(Cue.Titled), "the rules on voting")]
    [InlineData(nameof(Cue.Titled), "le considérant sur les digues")]
    [InlineData(nameof(Cue.Titled), "el artículo sobre peajes")]
    [InlineData(nameof(Cue.Meaning), "añadido")]
    [InlineData(nameof(Cue.Meaning), "excluded")]
    [InlineData(nameof(Cue.Meaning), "the excision")]
    [InlineData(nameof(Cue.Meaning), "inserciones")]
    [InlineData(nameof(Cue.Meaning), "les mots retirés")]
    [InlineData(nameof(Cue.Business), "une réunion bilatérale")]
    [InlineData(nameof(Cue.Replaces), "la versión corregida")]
    [InlineData(nameof(Cue.Reports), "se ha propuesto")]
    public void Every_kind_of_phrase_has_a_word(string cue, string text)
    {
        var one = Enum.Parse<Cue>(cue);
        Assert.Contains(Patterns, p => p.Cue == one && p.Pattern.IsMatch(text));
        Assert.True(WordCues.May(text, one));
    }

    [Theory]
    [InlineData("Paragraph 36: replace \"seed\" with \"salt\".", nameof(Cue.None))]
    [InlineData("", nameof(Cue.None))]
    [InlineData("1234 ...", nameof(Cue.None))]
    [InlineData("The participation of transparent bodies, in particular", nameof(Cue.None))]
    public void Other_patterns_are_passed_over(string text, string cues) => Assert.Equal(Enum.Parse<Cue>(cues), WordCues.In(text));
}
