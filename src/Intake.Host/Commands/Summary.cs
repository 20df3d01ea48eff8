using Intake.Extraction;
using Intake.Service;

namespace Intake.Host.Commands;

/// <summary>What a run did, as one short block for a person.</summary>
internal static class Summary
{
    /// <summary>Writes the block.</summary>
    /// <param name="run">The numbers.</param>
    /// <param name="results">Where the result is.</param>
    /// <param name="output">Receives it.</param>
    public static void Write(RunSummary run, IEnumerable<string> results, TextWriter output)
    {
        var ledger = run.Ledger;
        output.Write(FormattableString.Invariant($"{Count(run.Mails, "mail")}: {string.Join(", ", run.Dispositions.Select(d => Name(d.Disposition, d.Mails)))}\n"));
        if (run.Copies > 0) output.Write($"{Count(run.Copies, "file")} with the same bytes as another counted once\n");
        output.Write(FormattableString.Invariant(
            $"{Count(ledger.Paragraphs, "paragraph")} received = {ledger.Proposals} proposals + {ledger.Reasons} reasons + {ledger.General} general + {ledger.Courtesy} courtesy"));
        output.Write(FormattableString.Invariant($" + {ledger.Quoted} quoted + {ledger.DraftText} draft text + {ledger.InQuestion} in question\n"));
        output.Write($"{Count(run.Proposals, "proposal or position", "proposals and positions")} on {Count(run.Provisions, "paragraph")} of the draft; {Count(run.ForAPerson, "place")} for a person to look at\n");
        output.Write($"Result: {string.Join(", ", results)}\n");
    }

    private static string Name(Disposition disposition, int mails) => disposition switch
    {
        Disposition.Submission => Count(mails, "submission"),
        Disposition.Automatic => $"{mails} automatic",
        Disposition.Courtesy => $"{mails} courtesy",
        Disposition.Unrelated => $"{mails} unrelated",
        Disposition.Duplicate => Count(mails, "duplicate"),
        Disposition.Withdrawal => Count(mails, "withdrawal"),
        Disposition.Held => $"{mails} held",
        Disposition.Rejected => $"{mails} rejected",
    };

    private static string Count(int number, string one, string? many = null) => FormattableString.Invariant($"{number} {(number == 1 ? one : many ?? one + "s")}");
}
