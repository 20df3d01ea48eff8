using System.Text.Json;
using Intake.Drafts;
using Intake.Tests.Mail;
using Xunit.Abstractions;

namespace Intake.Tests.Accuracy;

/// <summary>The real draft in three forms; where the shared data is absent the test says so and holds nothing.</summary>
public sealed class RealDraftTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("draft2.txt")]
    [InlineData("draft2-numbered.docx")]
    [InlineData("draft2-typed.docx")]
    public void Every_form_of_the_real_draft_gives_its_paragraphs_and_headings(string file)
    {
        if (SharedData.Folder("bms7") is not { } data)
        {
            output.WriteLine("The shared data is not here; nothing was compared.");
            return;
        }

        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(data, "draft2.json")));
        var draft = DraftReader.Read(file, File.ReadAllBytes(Path.Combine(data, file)), new Limits());
        var paragraphs = json.RootElement.GetProperty("paragraphs").EnumerateObject().Select(p => (p.Name, p.Value.GetString()));
        var headings = json.RootElement.GetProperty("headings").EnumerateObject().Select(p => p.Value.GetString()).Order(StringComparer.Ordinal);
        Assert.Equal(paragraphs, draft.Provisions.Where(p => p.Kind == ProvisionKind.Paragraph).Select(p => (p.Id, (string?)p.Text)));
        Assert.Equal(headings, draft.Provisions.Where(p => p.Kind == ProvisionKind.Heading).Select(p => (string?)p.Text).Order(StringComparer.Ordinal));
    }
}
