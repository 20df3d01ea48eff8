using System.Text;
using Intake.Drafts;
using Intake.Extraction;
using Intake.Mail;

namespace Intake.Tests.Extraction.Marks;

/// <summary>Mails about a small draft, and what is read in them, a proposal a line.</summary>
internal static class HarbourMail
{
    private static readonly ExtractionContext Context = new(
        DraftReader.ReadText(
            "draft.txt",
            """
            1. Recognizing the need to keep harbours clean and safe for all who use them.

            2. To promote the exchange of information on the state of harbour walls, including old walls, with a view to repairing them.

            3. To strongly encourage States to prohibit the dumping of waste in harbours.

            4. To take account of the views of fishers, divers and pilots when planning works in harbours.

            5. To report on progress, in a timely manner, to the Harbour Council.

            6. To request the Secretariat to develop a guide on lighting for small harbours.

            7. To train pilots through the programme of the IMO and the World Harbour Office.
            """),
        new Consultation(),
        DelegationList.BuiltIn,
        new Limits());

    /// <summary>The provisions of the draft.</summary>
    public static Draft Draft => Context.Draft;

    /// <summary>What the body of a mail proposes: <c>3 replace [prohibit] [prevent]</c>.</summary>
    public static string Read(string body, string mediaType = "text/plain") =>
        string.Join("\n", Extract(body, mediaType).Proposals.Select(p => $"{p.Provision} {Name(p.Operation)}{Words(p)}"));

    /// <summary>The provisions as they read afterwards, one a line.</summary>
    public static string Result(string body, string mediaType = "text/plain") =>
        string.Join("\n", Extract(body, mediaType).Proposals.Select(p => p.ResultWithSiblings ?? p.Result ?? "").Distinct());

    private static Submission Extract(string body, string mediaType) => Extractor.Extract(
        new MailMessage
        {
            Id = new string('0', 64),
            From = new Mailbox("un@kenya.example", "Kenya"),
            Parts = [new MailPart("body", PartKind.Body, mediaType, Encoding.UTF8.GetBytes(body))],
        },
        Context);

    private static string Words(Proposal proposal) => proposal.Operation switch
    {
        Operation.Insert or Operation.InsertParagraph => $" [{proposal.New}]",
        Operation.Delete => $" [{proposal.Old}]",
        Operation.Replace => $" [{proposal.Old}] [{proposal.New}]",
        Operation.ReplaceParagraph => $" [{proposal.New}]",
        _ => "",
    };

    private static string Name(Operation operation) => operation switch
    {
        Operation.InsertParagraph => "insert-paragraph",
        Operation.DeleteParagraph => "delete-paragraph",
        Operation.ReplaceParagraph => "replace-paragraph",
        _ => operation.ToString().ToLowerInvariant(),
    };
}
