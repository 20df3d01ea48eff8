using Intake.Compiling;

namespace Intake.Rendering.Docx;

/// <summary>The files that all of this was taken from, so that anyone can check that an original is the one that was read.</summary>
internal static class OriginalsAnnex
{
    public const string Title = "Annex IV. Original files";

    private static readonly int[] Widths = [510, 3912, 5216];

    public static void Write(Page page, ProposalIndex index)
    {
        page.Heading("Heading1", Title, ContentsSection.Originals);
        page.Write(new Line("Legend").Text("Each mail is kept as it was received, with everything attached to it, as one file. The hash is the SHA-256 (FIPS 180-4) of that file’s bytes: "
            + "another file, or one changed in a single letter, has another."));
        page.Table(Title, Widths, ["No.", "Mail, with the files in it", "SHA-256"], index.Compilation.Submissions.Select(Row), count: index.Compilation.Submissions.Length);
    }

    private static Line[] Row(CompiledSubmission mail) =>
    [
        new Line("TableText").Text(Wording.Number(mail.Number)),
        mail.Parts.IsEmpty ? new Line("TableText").Text("not opened, or empty") : SubmissionsSection.Form(new Line("TableText"), mail),
        new Line("Hash").Text(mail.Id),
    ];
}
