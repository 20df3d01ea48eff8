namespace Intake.Rendering.Docx;

/// <summary>The States that have not written, neither for themselves nor with a group: for the secretariat, and never beside the submissions.</summary>
internal static class SilentAnnex
{
    public const string Title = "Annex V. States that have not written";

    public static void Write(Page page, ProposalIndex index)
    {
        page.Heading("Heading1", Title, ContentsSection.Silent);
        var silent = index.Compilation.Silent;
        if (silent.IsEmpty)
        {
            page.Write(new Line("Normal").Text("Every State on the list of delegations has written, or there is no list."));
            return;
        }

        page.Write(new Line("Normal").Text($"{Wording.Many(silent.Length, "State")} for which no submission that counts speaks, neither its own nor that of a group of which it is a member. This says nothing about any position.").KeptWithNext());
        page.Write(SubmissionsSection.Names(new Line("Normal"), silent).Text("."));
    }
}
