using System.Text.Json;
using Intake.Drafts;
using Intake.Extraction;
using Intake.Mail;
using Intake.Tests.Mail;
using Xunit.Abstractions;

namespace Intake.Tests.Accuracy;

/// <summary>Real edited copies with their edits; where the shared data is absent the test says so and holds nothing.</summary>
public sealed class RealCopyTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_edit_of_every_copy_is_found_with_its_author_and_nothing_else_changes()
    {
        if (SharedData.Folder("bms7") is not { } data)
        {
            output.WriteLine("The shared data is not here; nothing was compared.");
            return;
        }

        var draft = DraftReader.Read("draft2.txt", File.ReadAllBytes(Path.Combine(data, "draft2.txt")), new Limits());
        var context = new ExtractionContext(draft, new Consultation(), DelegationList.BuiltIn, new Limits());
        foreach (var mail in Directory.GetFiles(Path.Combine(data, "tracked", "mail"), "*.eml").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(mail);
            using var gold = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(data, "tracked", "gold", name + ".json")));
            var submission = Extractor.Extract(MailReader.Read(File.ReadAllBytes(mail), null, new Limits()), context);
            Assert.Equal(gold.RootElement.GetProperty("delegation").GetString(), string.Join("; ", submission.Proponents));
            Compare(name, gold.RootElement, submission);
        }
    }

    private static void Compare(string name, JsonElement gold, Submission submission)
    {
        var tracked = gold.GetProperty("mailed").GetString() == "tracked";
        var changes = submission.Proposals.Where(p => p.Operation is not (Operation.Comment or Operation.Support or Operation.Retain or Operation.Reserve or Operation.Oppose)).ToList();
        var touched = new HashSet<string>();
        foreach (var edit in gold.GetProperty("edits").EnumerateArray())
        {
            var (kind, wanted) = (edit.GetProperty("kind").GetString(), edit.GetProperty("new").GetString());
            var provision = kind == "para-insert" ? $"after:{edit.GetProperty("para").GetInt32()}" : $"{edit.GetProperty("para").GetInt32()}";
            touched.Add(provision);
            var found = changes.Find(p => p.Provision == provision && kind switch
            {
                "para-insert" => p.Operation == Operation.InsertParagraph && p.New == wanted,
                "para-delete" => p.Operation == Operation.DeleteParagraph,
                "para-move" => p.Operation == Operation.Move && p.Destination == $"after:{edit.GetProperty("moveAfter").GetInt32()}",
                _ => p.ResultWithSiblings == wanted,
            });
            Assert.True(found is not null, $"{name}: {kind} on {provision}: {wanted}");
            if (tracked) Assert.Equal(edit.GetProperty("author").GetString(), found!.Source.Author);
        }

        Assert.Empty(changes.Select(p => p.Provision).Except(touched));
    }
}
