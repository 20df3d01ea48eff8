namespace Intake.Rendering.Docx;

/// <summary>How much a person must look at, where an edition shows none of it: never hidden, only counted.</summary>
internal static class ElsewhereSection
{
    public static void Write(Page page, ProposalIndex index)
    {
        var count = index.Compilation.Count;
        page.Heading("Heading1", AttentionSection.Title, ContentsSection.Attention);
        page.Write(new Line("Normal").Text(Sentence(count.InQuestion)));
        if (count.NotPlaced > 0) page.Write(new Line("Normal").Text(
            $"{Wording.Many(count.NotPlaced, "proposal or position", "proposals and positions")} could not be put at any place of the draft; the attributed edition has them in full."));
    }

    private static string Sentence(int places) => places == 0
        ? "Nothing is in question."
        : $"{Wording.Many(places, "place")} in what was received must be looked at by a person. The attributed edition lists {(places == 1 ? "it" : "them")}.";
}
