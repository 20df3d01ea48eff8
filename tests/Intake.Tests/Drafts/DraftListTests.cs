using System.Text;
using Intake.Drafts;

namespace Intake.Tests.Drafts;

/// <summary>Lists that print no number of their own take the form of the draft's other lists.</summary>
public sealed class DraftListTests
{
    private const string Automatic = "<h2>4.2 Marking</h2><p>Ladders shall bear:</p><ol type=\"a\"><li>a name;</li><li>a load.</li></ol>";

    [Theory]
    [InlineData("<h2>4.1 Requirements</h2><p>Ladders shall be:</p><p>a) level;</p><p>b) dry.</p>" + Automatic, "4.1, 4.1 a), 4.1 b), 4.2, 4.2 a), 4.2 b)")]
    [InlineData("<h2>4.1 Requirements</h2><p>Ladders shall be:</p><p>(a) level;</p><p>(b) dry.</p>" + Automatic, "4.1, 4.1(a), 4.1(b), 4.2, 4.2(a), 4.2(b)")]
    [InlineData("<h2>4.1 Requirements</h2><p>Ladders shall be safe.</p>" + Automatic + "<footer>LD/SAFE 3/1</footer>", "4.1, 4.2, 4.2(a), 4.2(b)")]
    public void Items_are_cited_as_the_draft_types_them(string body, string ids)
    {
        var draft = DraftReader.Read("draft.html", Encoding.UTF8.GetBytes($"<html><body><h1>Ladders</h1>{body}</body></html>"), new Limits());
        Assert.Equal(ids, string.Join(", ", draft.Provisions.Where(p => p.Kind == ProvisionKind.Paragraph).Select(p => p.Id)));
    }
}
