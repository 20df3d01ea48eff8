using System.Text;
using Intake.Service;

namespace Intake.Tests.Service;

public sealed class BatchRunTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Each_mail_is_given_in_order_and_progress_told()
    {
        folder.Write("b.eml", "two");
        folder.Write("a.eml", "one");
        var input = new BatchInput(ConsultationSettings.Default, "", MailFolder.Find([folder.Root]));
        var taken = new List<string>();
        var told = new List<BatchProgress>();

        BatchRun.EachMail(input, (mail, content) => taken.Add($"{mail.Stem}={Encoding.UTF8.GetString(content.Span)}"), told.Add);

        Assert.Equal(["a=one", "b=two"], taken);
        Assert.Equal([0, 1, 2], told.Select(t => t.Done));
        Assert.All(told, t => Assert.Equal(2, t.Total));
    }

    [Theory]
    [InlineData("draft.rtf", "{\\rtf1 a}", "is a Rich Text file")]
    [InlineData("draft.txt", " \n", "holds no text")]
    public void A_draft_that_cannot_be_read_is_said(string name, string text, string words)
    {
        var e = Assert.Throws<UnusableInputException>(() => BatchRun.ReadDraft(folder.Write(name, text), new Limits()));

        Assert.Contains(words, e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_that_can_be_read_is_a_document() =>
        Assert.Equal("1. To act.", BatchRun.ReadDraft(folder.Write("draft.txt", "1. To act."), new Limits()).Paragraphs[0].Text());
}
