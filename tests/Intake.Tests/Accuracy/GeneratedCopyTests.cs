using Intake.Drafts;
using Intake.Extraction;
using Intake.Mail;
using Intake.Tests.Generation;
using Xunit.Abstractions;

namespace Intake.Tests.Accuracy;

/// <summary>Edited copies of five drafts of different shapes, 25 of every case; a miss is printed with its draft and seed.</summary>
public sealed class GeneratedCopyTests(ITestOutputHelper output)
{
    private const int CopiesOfADraft = 5;
    private const int FirstSeed = 7_000;
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "Corpus");

    private static readonly Lazy<List<(string Name, ExtractionContext Context)>> Drafts = new(() =>
    [
        .. new[] { "harbour", "resolution", "treaty", "standard" }.Select(d => (d, Context(DraftReader.Read("draft.txt", File.ReadAllBytes(Path.Combine(Root, d, "draft.txt")), new Limits())))),
        ("generated", Context(DraftGenerator.Generate(60, 11))),
    ]);

    [Theory]
    [InlineData("Tracked", 0.98)]
    [InlineData("Silent", 0.97)]
    [InlineData("Mixed", 0.97)]
    [InlineData("PartTracked", 0.97)]
    [InlineData("PartSilent", 0.97)]
    [InlineData("Excerpts", 0.98)]
    [InlineData("Older", 0.95)]
    [InlineData("Commented", 0.98)]
    [InlineData("Furnished", 0.97)]
    [InlineData("MarkedWord", 0.98)]
    [InlineData("MarkedHtml", 0.98)]
    [InlineData("CleanHtml", 0.97)]
    [InlineData("CleanText", 0.97)]
    [InlineData("SideBySide", 0.98)]
    public void Edits_of_copies_are_found_and_nothing_else(string form, double least)
    {
        var score = new CopyScore();
        foreach (var (name, context) in Drafts.Value)
        {
            for (var i = 0; i < CopiesOfADraft; i++)
            {
                var seed = FirstSeed + (i * 31);
                var mail = CopyMails.Generate(context.Draft, Enum.Parse<CopyCase>(form), seed);
                var said = Extractor.Extract(MailReader.Read(mail.Raw, null, new Limits()), context);
                // What is only perhaps of another version is flagged as doubtful, for a person.
                if (form == "Older" && said.Findings.Any(f => f.Code == "INT050")) said = said with { Proposals = [.. said.Proposals.Where(p => p.Certainty != Certainty.Doubtful)] };
                score.Add($"{form} {name} seed {seed}", mail, said);
            }
        }

        output.WriteLine($"{score}\n{score.Misses}");
        double[] measures = [score.Provision.Precision, score.Provision.Recall, score.Operation.Precision, score.Operation.Recall, score.Text.Recall];
        Assert.True(measures.Min() >= least, $"{score}\n{score.Misses}");
    }

    private static ExtractionContext Context(Draft draft) => new(draft, new Consultation(), DelegationList.BuiltIn, new Limits());
}
