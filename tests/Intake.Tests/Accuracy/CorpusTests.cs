using System.Text.Json;
using Intake.Drafts;
using Intake.Extraction;
using Intake.Mail;
using Xunit.Abstractions;

namespace Intake.Tests.Accuracy;

/// <summary>Our own drafts of several shapes and mails about them, each read blind by a person before any code saw it.</summary>
public sealed class CorpusTests(ITestOutputHelper output)
{
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "Corpus");

    [Theory]
    [InlineData("harbour", 0.98, 0.98, 0.97, 0.97)]
    [InlineData("resolution", 0.95, 0.99, 0.95, 0.96)]
    [InlineData("treaty", 0.97, 0.99, 0.97, 0.98)]
    [InlineData("standard", 0.91, 0.94, 0.91, 0.89)]
    public void Proposals_are_found_where_a_careful_reader_finds_them(string folder, double precision, double recall, double operation, double text)
    {
        var score = Read(folder);
        output.WriteLine(score.ToString());
        Assert.True(score.Provision.Precision >= precision && score.Provision.Recall >= recall, $"provisions: {score.Provision}\n{score.Misses}");
        Assert.True(score.Operation.Precision >= operation && score.Operation.Recall >= operation, $"operations: {score.Operation}\n{score.Misses}");
        Assert.True(score.Text.Recall >= text, $"texts: {score.Text}\n{score.Misses}");
        Assert.True(score.Submission.Recall >= 0.92 && score.Proponents.Recall >= 0.98, $"submissions: {score.Submission}, proponents: {score.Proponents}\n{score.Misses}");
    }

    [Theory]
    [InlineData("groundwater", "draft.docx", 0.98, 0.97, 0.91, 0.85, 0.99, 0.76)]
    [InlineData("cables", "draft.txt", 0.95, 0.94, 0.88, 0.89, 0.94, 0.82)]
    [InlineData("bicycles", "draft.html", 0.94, 0.93, 0.85, 0.90, 0.94, 0.38)]
    [InlineData("seafarers", "draft.docx", 0.97, 0.96, 0.91, 0.91, 0.99, 0.92)]
    [InlineData("archives", "draft.txt", 0.98, 0.96, 0.92, 0.88, 0.99, 0.92)]
    [InlineData("lockers", "draft.docx", 0.94, 0.90, 0.88, 0.88, 0.99, 0.99)]
    [InlineData("skies", "draft.docx", 0.99, 0.93, 0.93, 0.96, 0.99, 0.99)]
    [InlineData("gardens", "draft.docx", 0.99, 0.97, 0.97, 0.93, 0.99, 0.99)]
    [InlineData("racks", "draft.docx", 0.99, 0.99, 0.97, 0.96, 0.99, 0.99)]
    public void Proposals_on_drafts_of_other_shapes_are_found(string folder, string file, double precision, double recall, double operation, double text, double submission, double proponents)
    {
        var score = Read(folder, file);
        output.WriteLine(score.ToString());
        Assert.True(score.Provision.Precision >= precision && score.Provision.Recall >= recall, $"provisions: {score.Provision}\n{score.Misses}");
        Assert.True(score.Operation.Precision >= operation && score.Operation.Recall >= operation, $"operations: {score.Operation}\n{score.Misses}");
        Assert.True(score.Text.Recall >= text, $"texts: {score.Text}\n{score.Misses}");
        Assert.True(score.Submission.Recall >= submission && score.Proponents.Recall >= proponents, $"submissions: {score.Submission}, proponents: {score.Proponents}\n{score.Misses}");
    }

    [Theory]
    [InlineData("groundwater", "draft.docx")]
    [InlineData("groundwater", "draft.txt")]
    [InlineData("cables", "draft.txt")]
    [InlineData("bicycles", "draft.html")]
    [InlineData("seafarers", "draft.docx")]
    [InlineData("archives", "draft.txt")]
    [InlineData("lockers", "draft.docx")]
    [InlineData("skies", "draft.docx")]
    [InlineData("gardens", "draft.docx")]
    [InlineData("racks", "draft.docx")]
    [InlineData("harbour", "draft.txt")]
    [InlineData("harbour", "draft.html")]
    [InlineData("resolution", "draft.txt")]
    [InlineData("treaty", "draft.txt")]
    [InlineData("standard", "draft.txt")]
    public void Every_draft_is_read_as_a_careful_reader_reads_it(string folder, string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Root, folder, "draft.json")));
        var draft = DraftReader.Read(file, File.ReadAllBytes(Path.Combine(Root, folder, file)), new Limits());
        var wanted = json.RootElement.GetProperty("provisions").EnumerateArray().Select(p => $"{p.GetProperty("id").GetString()} = {Places.Text(p.GetProperty("text").GetString()!)}").ToList();
        var read = draft.Provisions.Select(p => $"{p.Id} = {Places.Text(p.Text)}").ToList();
        Assert.True(wanted.Except(read).ToList() is [], $"not read: {string.Join("\n", wanted.Except(read))}\nread instead: {string.Join("\n", read.Except(wanted))}");
    }

    private static Score Read(string folder, string file = "draft.txt")
    {
        var root = Path.Combine(Root, folder);
        var draft = DraftReader.Read(file, File.ReadAllBytes(Path.Combine(root, file)), new Limits());
        var context = new ExtractionContext(draft, new Consultation(), DelegationList.BuiltIn, new Limits());
        var score = new Score();
        foreach (var mail in Directory.GetFiles(root, "*.eml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            score.Add(GoldMail.Load(Path.ChangeExtension(mail, ".gold.json")), Extractor.Extract(MailReader.Read(File.ReadAllBytes(mail), null, new Limits()), context));
        return score;
    }
}
