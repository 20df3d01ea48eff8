using System.Text;
using Intake.Drafts;
using Intake.Extraction;
using Intake.Mail;

namespace Intake.Tests.Extraction.Conventions;

/// <summary>A small draft with sections, sub-paragraphs and preamble numbers, and what is read of one paragraph of a mail about it.</summary>
internal static class Rivers
{
    public const string Text = """
        Draft Declaration on Rivers and Lakes

        A. Principles

        1. States reaffirm their commitment to protect rivers and lakes.

        2. States shall prohibit the discharge of untreated waste and shall report on it every five years.

        3. States recognize that clean water is a human need. They agree to cooperate closely. They invite others to join.

        4. States should, where appropriate, share data on floods and droughts, and should publish the data.

        5. States note with appreciation the report of the Secretariat.

        B. Action

        6. To establish early warning systems, including for small islands.

        7. To train officials in inspection, with attention to women and youth, and to publish the results.

        8. To train officials in laboratory methods.

        9. To encourage private funding.

        10. To take the following steps:

        (a) to map rivers;

        (b) to measure flows;

        (c) to publish maps.

        C. Follow-up

        11. To convene an expert meeting in 2030 in order to review the implementation of this declaration.

        12. To invite donors to support the implementation of this declaration through voluntary contributions.
        """;

    private static readonly ExtractionContext Context = new(
        DraftReader.ReadText("draft.txt", Text), new Consultation(), DelegationList.BuiltIn, new Limits());

    /// <summary>The submission that a mail with these paragraphs makes.</summary>
    public static Submission Read(string body) => Read(Context, body);

    private static Submission Read(ExtractionContext context, string body)
    {
        var mail = $"From: Desk <desk@mission.example>\r\nTo: c@example.net\r\nSubject: Comments of Kenya\r\nMessage-ID: <1@e>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8; format=fixed\r\nContent-Transfer-Encoding: 8bit\r\n\r\nThe comments of Kenya follow.\r\n\r\n{body.ReplaceLineEndings("\r\n")}\r\n";
        return Extractor.Extract(MailReader.Read(Encoding.UTF8.GetBytes(mail), null, new Limits()), context);
    }

    /// <summary>What is proposed: <c>2 replace prohibit &gt; prevent | after:5 insert-paragraph &gt; To act</c>.</summary>
    public static string Proposals(string body) => string.Join(" | ", Read(body).Proposals.Select(Shown));

    /// <summary>The same of a mail about another draft.</summary>
    public static string Proposals(string draft, string body)
    {
        var context = new ExtractionContext(DraftReader.ReadText("draft.txt", draft.ReplaceLineEndings("\n")), new Consultation(), DelegationList.BuiltIn, new Limits());
        return string.Join(" | ", Read(context, body).Proposals.Select(Shown));
    }

    /// <summary>How a provision reads after the mail.</summary>
    public static string? Result(string body, string provision) =>
        Read(body).Proposals.Where(p => p.Provision == provision).Select(p => p.ResultWithSiblings).FirstOrDefault(r => r is not null);

    /// <summary>One proposal in that form.</summary>
    public static string Shown(Proposal proposal)
    {
        var operation = System.Text.RegularExpressions.Regex.Replace(proposal.Operation.ToString(), "(?<=.)([A-Z])", "-$1").ToLowerInvariant();
        var words = proposal.Operation switch
        {
            Operation.Replace => $" {proposal.Old} > {proposal.New}",
            Operation.Insert or Operation.InsertParagraph or Operation.ReplaceParagraph => $" > {proposal.New}",
            Operation.Delete => $" {proposal.Old}",
            Operation.Move or Operation.Merge => $" > {proposal.Destination}",
            Operation.DeleteParagraph or Operation.Split or Operation.Support or Operation.Oppose or Operation.Retain or Operation.Reserve or Operation.Comment =>
                proposal.Supports is { } owner ? $" of {owner}" : "",
        };
        return $"{proposal.Provision} {operation}{words}";
    }
}
