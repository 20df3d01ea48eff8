using Intake.Extraction;

namespace Intake.Tests.Extraction.Copies;

/// <summary>Tracked changes in copies of drafts of four shapes.</summary>
public sealed class TrackedCopyTests
{
    [Theory]
    [InlineData("harbour", "20", "#To promote joint [-retrieval-]{+training+} exercises at least once every two years.", "Replace 20 retrieval>training")]
    [InlineData("harbour", "20", "#To promote joint retrieval exercise[-s-]{+ programmes+} at least once every two years.", "Replace 20 exercises>exercise programmes")]
    [InlineData("harbour", "29", "#Encouraging States in a position to do so to provide financial and technical assist[-e-]{+a+}nce{+s+} to small island developing States and least developed countries.", "Replace 29 assistence>assistances")]
    [InlineData("harbour", "25", "#To protect personal data contained in gear registers.\n{+25 bis. To keep gear registers for ten years.+}¶", "InsertParagraph after:25 >To keep gear registers for ten years.")]
    [InlineData("harbour", "25", "#To protect personal data contained in gear registers.{++}¶\n{+To keep gear registers for ten years.+}", "InsertParagraph after:25 >To keep gear registers for ten years.")]
    [InlineData("harbour", "25", "[-25. To protect personal data contained in gear registers.-]¬", "DeleteParagraph 25")]
    [InlineData("harbour", "24", "#To reply to tracing requests from other States within a reasonable time.¶\n{+25. +}Where a request is refused, the reasons should be given in writing.", "Split 24")]
    [InlineData("harbour", "24", "#To reply to tracing requests from other States within [-a reasonable time-]{+sixty days+}.¶\n Where a request is refused, the reasons should be given in writing.", "Replace 24 a reasonable time>sixty days | Split 24")]
    [InlineData("harbour", "24", "[-24-]{+25+}. To reply to tracing requests from other States within a reasonable time. Where a request is refused, the reasons should be given in writing.", "")]
    [InlineData("resolution", "PP4", "Recognizing that ships’ logbooks, mission diaries and railway registers contain observations [-that exist nowhere else-]{+of unique value+},", "Replace PP4 that exist nowhere else>of unique value")]
    [InlineData("resolution", "OP3(b)(ii)", "#control of temperature{+, light+} and humidity;", "Insert OP3(b)(ii) >, light")]
    [InlineData("resolution", "OP3(c)", "#sets priorities for imaging and transcription;\n{+(d) names a national focal point;+}¶", "InsertParagraph after:OP3(c) >names a national focal point;")]
    [InlineData("treaty", "Article 2(2)", "[-2. This Convention does not apply to military operations.-]¬", "DeleteParagraph Article 2(2)")]
    [InlineData("treaty", "heading:Article 7", "Article 7 Costs{+ and fees+}", "Insert heading:Article 7 >and fees")]
    [InlineData("treaty", "heading:Article 7", "Article [-7-]{+8+} Costs", "")]
    [InlineData("standard", "4.2.2", "#Entries shall be retained for at least [-three-]{+five+} years after the tool has been withdrawn.", "Replace 4.2.2 three>five")]
    [InlineData("standard", "4.2.1 b)", "#the date[- and the price-] of purchase;", "Delete 4.2.1 b) and the price>")]
    public void A_tracked_change_is_read_as_its_author_made_it(string draft, string id, string line, string proposals)
    {
        var given = HandCopy.Draft(draft);
        var submission = HandCopy.Read(given, HandCopy.Lines(given, given.Provisions[0].Id, given.Provisions[^1].Id, numbers: true, (id, line)));
        Assert.Equal(proposals, HandCopy.Short(submission));
        Assert.All(submission.Proposals, p => Assert.Equal("A. Delegate", p.Source.Author));
        Assert.All(submission.Proposals, p => Assert.Equal(Certainty.Certain, p.Certainty));
    }

    [Fact]
    public void A_deleted_paragraph_mark_joins_two_provisions()
    {
        var given = HandCopy.Draft("harbour");
        var lines = HandCopy.Lines(given, "title", "40", numbers: true, ("19", "#To exchange information on hot spots of lost gear, seasonal patterns of loss and successful retrieval operations.{+ +}¬"), ("20", "[-20. -]To promote joint retrieval exercises at least once every two years."));
        var merger = Assert.Single(HandCopy.Read(given, lines).Proposals);
        Assert.Equal((Operation.Merge, "19", "20", $"{given.Find("19")!.Text} {given.Find("20")!.Text}"), (merger.Operation, merger.Provision, merger.Destination, merger.Result));
    }

    [Fact]
    public void Tracked_and_silent_changes_of_one_paragraph_are_both_found_and_only_the_tracked_one_has_an_author()
    {
        var given = HandCopy.Draft("harbour");
        var submission = HandCopy.Read(given, HandCopy.Lines(given, "title", "40", numbers: true, ("20", "#To support joint retrieval exercises at least once every [-two-]{+three+} years.")));
        Assert.Equal("Replace 20 two>three | Replace 20 promote>support", HandCopy.Short(submission));
        Assert.Equal(["A. Delegate", null], submission.Proposals.Select(p => p.Source.Author));
        Assert.Equal("To support joint retrieval exercises at least once every three years.", submission.Proposals[0].ResultWithSiblings);
        Assert.Contains(submission.Findings, f => f.Code == "INT045");
    }

    [Fact]
    public void A_copy_of_an_older_draft_gives_its_tracked_changes_and_a_finding()
    {
        var given = HandCopy.Draft("harbour");
        (string, string)[] older = [.. given.Provisions.Where((p, i) => i % 3 == 0 && p.Label.Length > 0 && p.Text.Length > 60).Select(p => (p.Id, "#" + p.Text.Replace(" the ", " ", StringComparison.Ordinal)))];
        var lines = HandCopy.Lines(given, "title", "40", numbers: true, [.. older.Where(o => o.Item1 != "20"), ("20", "#To promote joint [-retrieval-]{+training+} exercises at least once every two years.")]);
        var submission = HandCopy.Read(given, lines);
        Assert.Equal("Replace 20 retrieval>training", HandCopy.Short(submission));
        Assert.Contains(submission.Findings, f => f.Code == "INT050");
    }
}
