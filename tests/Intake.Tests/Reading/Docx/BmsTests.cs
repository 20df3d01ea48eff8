using System.Globalization;
using System.Text.RegularExpressions;
using Intake.Reading;
using Intake.Reading.Docx;
using Xunit.Abstractions;

namespace Intake.Tests.Reading.Docx;

/// <summary>The laws of views and numbers over the real Draft 2 and the copies that delegations tracked.</summary>
public class BmsTests(ITestOutputHelper output)
{
    public static TheoryData<string> Tracked => ["0001-AFG", "0002-ALB", "0003-DZA", "0005-AGO", "0006-ATG"];

    [Fact]
    public void The_numbered_draft_has_its_115_paragraphs()
    {
        if (!IsThere()) return;
        var expected = BmsData.Json("draft2.json").GetProperty("paragraphs").EnumerateObject().Select(p => $"{p.Name}. {p.Value.GetString()}");
        var document = BmsData.Draft("draft2-numbered.docx");
        foreach (var view in Enum.GetValues<View>())
        {
            var numbered = document.In(view).Where(p => p.Number.Length > 0).Select(p => Bare($"{p.Number} {p.Text}")).ToList();
            Assert.Equal(115, numbered.Count);
            Assert.Equal(expected, numbered);
        }

        Assert.Empty(document.Findings);
    }

    [Theory]
    [MemberData(nameof(Tracked))]
    public void Rejecting_every_change_gives_the_draft(string mail)
    {
        if (!IsThere()) return;
        var draft = BmsData.Draft(IsTyped(mail) ? "draft2-typed.docx" : "draft2-numbered.docx");
        Assert.Equal(Text(draft, View.Rejected), Text(Read(mail), View.Rejected));
    }

    [Theory]
    [MemberData(nameof(Tracked))]
    public void Accepting_every_change_gives_the_delegations_text(string mail)
    {
        if (!IsThere()) return;
        var expected = Expected(mail);
        var accepted = Read(mail).In(View.Accepted).Where(p => p.Last.Kind is ParagraphKind.Body).Select(p => Bare(p.Text)).Where(t => t.Length > 0).ToList();
        Assert.Equal(expected, accepted.Where(expected.Contains));
        Assert.Equal(expected.Count, accepted.Count);
    }

    [Theory]
    [MemberData(nameof(Tracked))]
    public void Every_change_has_the_author_who_typed_it(string mail)
    {
        if (!IsThere()) return;
        var gold = BmsData.Json("tracked", "gold", mail + ".json");
        var document = Read(mail);
        var authors = document.Paragraphs.SelectMany(p => p.Runs).SelectMany(r => new[] { r.Inserted, r.Deleted }).OfType<Revision>().Select(r => r.Author).Distinct();
        Assert.Equal(gold.GetProperty("edits").EnumerateArray().Select(e => e.GetProperty("author").GetString()).Distinct().Order(), authors.Order());
        Assert.Equal(
            gold.GetProperty("comments").EnumerateArray().Select(c => (c.GetProperty("author").GetString(), c.GetProperty("text").GetString())).Order(),
            document.Annotations.Select(a => ((string?)a.Author, (string?)a.Text)).Order());
        Assert.All(document.Annotations, a => Assert.NotEmpty(a.Anchor));
    }

    private static bool IsTyped(string mail) => BmsData.Json("tracked", "gold", mail + ".json").GetProperty("numbering").GetString() == "typed";

    private static Document Read(string mail) => DocxReader.Read(mail, BmsData.Attachment(mail), new Limits());

    private static IEnumerable<string> Text(Document document, View view) =>
        document.In(view).Where(p => p.Last.Kind is not (ParagraphKind.Comment or ParagraphKind.Margin)).Select(p => $"{p.Number} {p.Text}");

    // The draft's paragraphs after the delegation's edits, in order.
    private static List<string> Expected(string mail)
    {
        var draft = BmsData.Json("draft2.json").GetProperty("paragraphs").EnumerateObject().ToDictionary(p => int.Parse(p.Name, CultureInfo.InvariantCulture), p => (List<string>)[p.Value.GetString()!]);
        foreach (var edit in BmsData.Json("tracked", "gold", mail + ".json").GetProperty("edits").EnumerateArray())
        {
            var at = draft[edit.GetProperty("para").GetInt32()];
            var text = edit.GetProperty("new").GetString()!;
            switch (edit.GetProperty("kind").GetString())
            {
                case "para-insert":
                    at.Add(text);
                    break;
                case "para-delete":
                    at.RemoveAt(0);
                    break;
                case "para-move":
                    at.RemoveAt(0);
                    draft[edit.GetProperty("moveAfter").GetInt32()].Add(text);
                    break;
                default:
                    at[0] = text;
                    break;
            }
        }

        return draft.OrderBy(p => p.Key).SelectMany(p => p.Value).Select(Bare).ToList();
    }

    // The draft's list of texts has single spaces where the file has several.
    private static string Bare(string text) => Regex.Replace(Regex.Replace(text, @"^\d+( bis)?\.?\t", ""), " +", " ").Trim();

    private bool IsThere()
    {
        if (BmsData.Folder is not null) return true;
        output.WriteLine("skipped: the shared data are not beside the repository");
        return false;
    }
}
