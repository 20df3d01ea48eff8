using Intake.Drafts;
using Intake.Extraction;
using Intake.Mail;
using Intake.Tests.Mail;
using Xunit.Abstractions;

namespace Intake.Tests.Accuracy;

/// <summary>The real mails with their gold answers; where the shared data is absent the test says so and holds nothing.</summary>
public sealed class RealMailScoreTests(ITestOutputHelper output)
{
    [Fact]
    public void What_is_placed_is_right_and_what_is_missed_is_in_forms_that_go_to_a_person()
    {
        if (SharedData.Folder("bms7") is not { } data)
        {
            output.WriteLine("The shared data is not here; nothing was compared.");
            return;
        }

        var draft = DraftReader.Read("draft2.txt", File.ReadAllBytes(Path.Combine(data, "draft2.txt")), new Limits());
        var context = new ExtractionContext(draft, new Consultation { Deadline = new DateTimeOffset(2021, 7, 14, 10, 0, 0, TimeSpan.FromHours(-4)) }, DelegationList.BuiltIn, new Limits());
        var score = new Score();
        foreach (var mail in Directory.GetFiles(Path.Combine(data, "mails"), "*.eml").Order(StringComparer.Ordinal))
        {
            var gold = GoldMail.Load(Path.Combine(data, "gold", Path.GetFileNameWithoutExtension(mail) + ".json"));
            score.Add(gold, Extractor.Extract(MailReader.Read(File.ReadAllBytes(mail), null, new Limits()), context));
        }

        output.WriteLine(score.ToString());
        Assert.True(score.Provision is { Precision: >= 0.97, Recall: >= 0.88 }, score.ToString());
        Assert.True(score.Operation is { Precision: >= 0.97, Recall: >= 0.87 }, score.ToString());
        // Three golds name a delegation otherwise than the United Nations' list does.
        Assert.True(score.Submission.Recall >= 0.99 && score.Proponents.Recall >= 0.9, score.ToString());
    }
}
