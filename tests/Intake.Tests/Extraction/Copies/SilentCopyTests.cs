using Intake.Extraction;

namespace Intake.Tests.Extraction.Copies;

/// <summary>Copies edited without tracking, of drafts of four shapes.</summary>
public sealed class SilentCopyTests
{
    [Theory]
    [InlineData("harbour", "20", "#To promote joint training exercises at least once every two years.", "Replace 20 retrieval>training")]
    [InlineData("harbour", "20", "", "DeleteParagraph 20")]
    [InlineData("harbour", "20", "#To promote joint retrieval exercises at least once every two years.\n20 bis. To publish the results of each exercise within a year.", "InsertParagraph after:20 >To publish the results of each exercise within a year.")]
    [InlineData("harbour", "24", "#To reply to tracing requests from other States within a reasonable time.\n25. Where a request is refused, the reasons should be given in writing.", "Split 24")]
    [InlineData("harbour", "heading:B", "B. Consideration of new materials", "Delete heading:B the implementation of the Gear Annex, including the challenges of>")]
    [InlineData("harbour", "heading:C", "D. International cooperation and assistance", "")]
    [InlineData("harbour", "40", "#To annex the Chair's summary to the report of the meeting, it being understood that the summary does not represent", "")]
    [InlineData("harbour", "18", "18. Small craft owners shall pay a modest fee for mooring at night.", "ReplaceParagraph 18")]
    [InlineData("harbour", "19", "#To exchange information on hot spots of Lost Gear, seasonal patterns of loss and successful retrieval operations.", "Replace 19 lost gear>Lost Gear")]
    [InlineData("harbour", "8", "[…]", "")]
    [InlineData("resolution", "PP3", "", "DeleteParagraph PP3")]
    [InlineData("resolution", "OP10", "#Stresses that original records shall be retained after imaging;", "Replace OP10 should>shall")]
    [InlineData("treaty", "Article 5(2)(b)", "", "DeleteParagraph Article 5(2)(b)")]
    [InlineData("treaty", "Article 3(1)", "#Each Party shall designate a contact point which is reachable at all times.\n1 bis. The contact point shall speak English.", "InsertParagraph after:Article 3(1) >The contact point shall speak English.")]
    [InlineData("treaty", "Article 9(1)", "#The Parties shall hold a joint exercise at least once a year.\n[Rationale: twice would be too costly.]", "Comment Article 9(1)")]
    [InlineData("standard", "6.2", "#Power tools shall be tested by a competent person every six months.", "Replace 6.2 twelve>six")]
    [InlineData("treaty", "Article 7(2)", "#Costs shall not be charged to the persons rescued, except in cases of gross negligence.\nArticle 7 bis Insurance", "InsertParagraph after:Article 7(2) >Article 7 bis Insurance")]
    [InlineData("standard", "4.2.1 NOTE 2", "#A photograph of the tool can be useful.\nNOTE 3 The register can be shared with other tool libraries.", "InsertParagraph after:4.2.1 NOTE 2 >The register can be shared with other tool libraries.")]
    [InlineData("standard", "4.2.1 NOTE 2", "", "DeleteParagraph 4.2.1 NOTE 2")]
    public void A_silent_change_is_read_as_an_officer_would_report_it(string draft, string id, string line, string proposals)
    {
        var given = HandCopy.Draft(draft);
        var end = given.Find("40") is { } last && id != "40" ? last.Id : given.Provisions[^1].Id;
        if (id == "40") line = "#" + given.Find("40")!.Text.Replace('’', '\'');
        Assert.Equal(proposals, HandCopy.Short(HandCopy.Read(given, HandCopy.Lines(given, given.Provisions[0].Id, end, numbers: true, (id, line)))));
    }

    [Theory]
    [InlineData("harbour", "8", "19")]
    [InlineData("resolution", "PP4", "OP6")]
    [InlineData("treaty", "heading:Article 3", "Article 7(2)")]
    [InlineData("standard", "heading:4.2.1", "6.2")]
    public void What_lies_outside_a_copied_part_is_not_deleted(string draft, string from, string to)
    {
        var given = HandCopy.Draft(draft);
        Assert.Equal("", HandCopy.Short(HandCopy.Read(given, HandCopy.Lines(given, from, to, numbers: true))));
    }

    [Fact]
    public void A_provision_put_elsewhere_was_moved()
    {
        var given = HandCopy.Draft("harbour");
        var text = given.Find("12")!.Text;
        var lines = HandCopy.Lines(given, "title", "40", numbers: false, ("12", ""), ("30", $"{given.Find("30")!.Text}\n{text}"));
        Assert.Equal("Move 12 to after:30", HandCopy.Short(HandCopy.Read(given, lines)));
    }

    [Fact]
    public void A_heading_put_elsewhere_was_moved()
    {
        var given = HandCopy.Draft("harbour");
        var lines = HandCopy.Lines(given, "title", "40", numbers: true, ("heading:C.training-and-fellowships", ""), ("33", $"#{given.Find("33")!.Text}\nTraining and fellowships"));
        Assert.Equal("Move heading:C.training-and-fellowships to after:33", HandCopy.Short(HandCopy.Read(given, lines)));
    }

    [Fact]
    public void A_section_taken_out_of_a_whole_copy_was_deleted()
    {
        var given = HandCopy.Draft("harbour");
        string[] gone = ["heading:B.tracing-of-lost-gear", "23", "24", "25", "26", "27"];
        var lines = HandCopy.Lines(given, "title", "40", numbers: true, [.. gone.Select(g => (g, ""))]);
        Assert.Equal(string.Join(" | ", gone.Select(g => $"DeleteParagraph {g}")), HandCopy.Short(HandCopy.Read(given, lines)));
    }

    [Fact]
    public void Provisions_listed_in_any_order_were_not_moved()
    {
        var given = HandCopy.Draft("harbour");
        var lines = new[] { "30", "12", "8", "24" }.SelectMany(id => HandCopy.Lines(given, id, id, numbers: true)).ToList();
        Assert.Equal("", HandCopy.Short(HandCopy.Read(given, lines)));
    }

    [Fact]
    public void Two_provisions_in_one_paragraph_were_merged()
    {
        var given = HandCopy.Draft("harbour");
        var joined = $"{given.Find("19")!.Text} {given.Find("20")!.Text}";
        var merger = Assert.Single(HandCopy.Read(given, HandCopy.Lines(given, "title", "40", numbers: true, ("19", "#" + joined), ("20", ""))).Proposals);
        Assert.Equal((Operation.Merge, "19", "20", joined), (merger.Operation, merger.Provision, merger.Destination, merger.Result));
    }

    [Theory]
    [InlineData(true, "16", "18", "Replace 17 common>shared", Certainty.Certain)]
    [InlineData(false, "16", "18", "Replace 17 common>shared", Certainty.Certain)]
    [InlineData(false, "14", "17", "Replace 17 common>shared", Certainty.Certain)]
    public void Of_two_provisions_with_the_same_words_number_and_neighbours_decide(bool numbers, string from, string to, string proposals, Certainty certainty)
    {
        var given = HandCopy.Draft("harbour");
        var lines = HandCopy.Lines(given, from, to, numbers, ("17", "#To encourage regional organizations to develop shared standards for the marking of gear."));
        var submission = HandCopy.Read(given, lines.Concat(HandCopy.Lines(given, "20", "20", numbers)));
        Assert.Equal(proposals, HandCopy.Short(submission));
        Assert.All(submission.Proposals, p => Assert.Equal(certainty, p.Certainty));
    }

    [Fact]
    public void Of_two_provisions_with_the_same_words_none_is_taken_for_sure_where_nothing_decides()
    {
        var given = HandCopy.Draft("harbour");
        var lines = new[] { "8", "10" }.SelectMany(id => HandCopy.Lines(given, id, id, numbers: false)).ToList();
        lines.Add(HandCopy.Line("To encourage regional organizations to develop shared standards for the marking of gear."));
        lines.AddRange(new[] { "37", "39" }.SelectMany(id => HandCopy.Lines(given, id, id, numbers: false)));
        var submission = HandCopy.Read(given, lines);
        Assert.Equal(Certainty.Doubtful, Assert.Single(submission.Proposals).Certainty);
        Assert.Contains(submission.Findings, f => f.Code == "INT052");
    }
}
