using Intake.Drafts;
using Intake.Extraction;
using Intake.Mail;
using Intake.Reading;
using Intake.Tests.Generation;
using Xunit.Abstractions;

namespace Intake.Tests.Laws;

public sealed class GeneratedMailTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(10, 1)]
    [InlineData(130, 2)]
    [InlineData(400, 3)]
    public void A_generated_Word_file_reads_as_the_draft_it_was_made_of(int paragraphs, int seed)
    {
        var draft = DraftGenerator.Generate(paragraphs, seed);
        var read = DraftReader.Read(DocumentReader.Read("draft.docx", WordFile.OfDraft(draft, seed), new Limits()));
        Assert.Equal(draft.Provisions.Select(p => (p.Id, p.Text)), read.Provisions.Select(p => (p.Id, p.Text)));
        Assert.Empty(read.Findings);
    }

    [Theory]
    [InlineData("Tracked")]
    [InlineData("Silent")]
    [InlineData("Prose")]
    [InlineData("Marked")]
    public void Every_edit_of_a_generated_mail_is_found_and_nothing_else(string kind)
    {
        var draft = DraftGenerator.Generate(130, 7);
        var context = new ExtractionContext(draft, new Consultation(), DelegationList.BuiltIn, new Limits());
        var misses = new List<string>();
        foreach (var mail in MailGenerator.Generate(draft, Enum.Parse<MailKind>(kind), 40, 12, 7, 0))
        {
            var submission = Extractor.Extract(MailReader.Read(mail.Raw, null, new Limits()), context);
            misses.AddRange(mail.Expected.Where(e => !e.IsIn(submission)).Select(e => $"{mail.Delegation} {e.Operation} {e.Provision} missed: {e.Result}"));
            var asked = mail.Expected.Select(e => e.Provision).ToHashSet();
            misses.AddRange(submission.Proposals.Where(p => p.Operation != Operation.Comment && !asked.Contains(p.Provision)).Select(p => $"{mail.Delegation} {p.Operation} {p.Provision} invented: {p.ResultWithSiblings}"));
            if (submission.Proponents is not [var only] || only != mail.Delegation) misses.Add($"{mail.Delegation} taken for {string.Join(", ", submission.Proponents)}");
        }

        foreach (var miss in misses) output.WriteLine(miss);
        Assert.Empty(misses);
    }
}
