using Intake.Host;
using Intake.Service;

namespace Intake.Tests.Service;

public sealed class BatchRunTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("draft.bin", "\0\u0001\u0002\u0003", "is a file of an unknown kind")]
    [InlineData("draft.txt", " \n", "no numbered paragraph was recognised")]
    public void A_draft_that_cannot_be_read_is_said(string name, string text, string words)
    {
        var e = Assert.Throws<UnusableInputException>(() => DraftFile.Load(folder.Write(name, text), Parts.OfThisProgram()));

        Assert.Contains(words, e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_mail_gives_one_record_named_for_it_and_progress_is_told()
    {
        var draft = folder.Write("draft.txt", "1. To act.\n\n2. To report.");
        folder.Write("mails/b.eml", "From: a@x.example\nSubject: Comments\n\nPara 2: replace \"report\" with \"report yearly\".\n");
        folder.Write("mails/a.eml", "\0 no mail at all");
        var told = new List<BatchProgress>();

        var submissions = BatchRun.Extract(new BatchInput(ConsultationSettings.Default, draft, MailFolder.Find([Path.Combine(folder.Root, "mails")])), Path.Combine(folder.Root, "out"), told.Add, Parts.OfThisProgram());

        Assert.Equal(2, submissions.Count);
        Assert.Equal(["a.json", "b.json"], Directory.GetFiles(Path.Combine(folder.Root, "out")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Contains("To report yearly.", File.ReadAllText(Path.Combine(folder.Root, "out", "b.json")), StringComparison.Ordinal);
        Assert.Equal([0, 1, 2], told.Select(t => t.Done));
    }
}
