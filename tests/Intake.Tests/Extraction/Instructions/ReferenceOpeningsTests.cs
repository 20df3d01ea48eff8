using Intake.Drafts;
using Intake.Extraction.Instructions;
using Intake.Extraction.Places;
using Intake.Mail;
using Intake.Reading;

namespace Intake.Tests.Extraction.Instructions;

/// <summary>What is passed over at a glance would have been no reference either: held against every word of every mail of the corpus.</summary>
public sealed class ReferenceOpeningsTests
{
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "Corpus");

    [Theory]
    [InlineData("harbour")]
    [InlineData("resolution")]
    [InlineData("treaty")]
    [InlineData("standard")]
    [InlineData("cables")]
    [InlineData("groundwater")]
    public void No_reference_is_passed_over(string folder)
    {
        var limits = new Limits();
        var references = new ReferenceReader(new DraftIndex(DraftReader.Read("draft.txt", File.ReadAllBytes(Path.Combine(Root, folder, "draft.txt")), limits)));
        var found = 0;
        foreach (var text in Directory.GetFiles(Path.Combine(Root, folder), "*.eml", SearchOption.AllDirectories).SelectMany(f => Paragraphs(f, limits)).Distinct())
        {
            foreach (var start in Enumerable.Range(0, text.Length).Where(i => !char.IsWhiteSpace(text[i]) && (i == 0 || !char.IsLetterOrDigit(text[i - 1]) || !char.IsLetterOrDigit(text[i]))))
            {
                if (references.Read(text, start) is null) continue;
                found++;
                Assert.True(ReferenceOpenings.MayBegin(text, start), $"passed over: {text[start..Math.Min(text.Length, start + 60)]}");
            }
        }

        Assert.True(found > 50, $"only {found} references in the mails");
    }

    [Theory]
    [InlineData("We welcome the draft and thank the Chair for his work", false)]
    [InlineData("welcome", false)]
    [InlineData("of the welcome", false)]
    [InlineData("of the new paragraph", true)]
    [InlineData("§ 5", true)]
    [InlineData("OP7", true)]
    [InlineData("пункт 5", true)]
    [InlineData("undécimo párrafo", true)]
    [InlineData("", false)]
    public void Most_words_are_passed_over(string text, bool may) => Assert.Equal(may, ReferenceOpenings.MayBegin(text, 0));

    private static IEnumerable<string> Paragraphs(string file, Limits limits) =>
        MailReader.Read(File.ReadAllBytes(file), null, limits).Parts
            .Where(p => p.Kind is PartKind.Body or PartKind.Attachment)
            .SelectMany(p => DocumentReader.Read(p.Name, p.Content, limits, p.MediaType).Paragraphs)
            .Select(p => p.Text());
}
