using Intake.Drafts;
using Intake.Extraction;
using Intake.Mail;
using Xunit.Abstractions;

namespace Intake.Tests.Accuracy;

/// <summary>Our own drafts of four shapes and mails about them, each read blind by a person before any code saw it.</summary>
public sealed class CorpusTests(ITestOutputHelper output)
{
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "Corpus");

    [Theory]
    [InlineData("harbour", 0.9, 0.9)]
    [InlineData("resolution", 0.9, 0.9)]
    [InlineData("treaty", 0.9, 0.9)]
    [InlineData("standard", 0.9, 0.9)]
    public void Proposals_are_found_where_a_careful_reader_finds_them(string folder, double precision, double recall)
    {
        var score = Read(folder);
        output.WriteLine(score.ToString());
        Assert.True(score.Provision.Precision >= precision && score.Provision.Recall >= recall, $"provisions: {score.Provision}\n{score.Misses}");
    }

    private static Score Read(string folder)
    {
        var root = Path.Combine(Root, folder);
        var draft = DraftReader.Read("draft.txt", File.ReadAllBytes(Path.Combine(root, "draft.txt")), new Limits());
        var context = new ExtractionContext(draft, new Consultation(), DelegationList.BuiltIn, new Limits());
        var score = new Score();
        foreach (var mail in Directory.GetFiles(root, "*.eml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            score.Add(GoldMail.Load(Path.ChangeExtension(mail, ".gold.json")), Extractor.Extract(MailReader.Read(File.ReadAllBytes(mail), null, new Limits()), context));
        return score;
    }
}
