using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Intake.Drafts;
using Intake.Extraction;

namespace Intake.Rendering.Receipts;

/// <summary>Writes the receipt of a mail: what was received and when, each proposal as understood, what was not understood and what to do, what comes next.</summary>
/// <remarks>Plain text without links; it says no more of the mail than the sender needs to check it, and never more than 20,000 characters.</remarks>
public sealed class Receipt
{
    private const int LongestSubject = 120; // UTF-16 units
    private const int LongestWords = 200;
    private const int LongestParagraph = 600;
    private const int LongestText = 20_000;
    private const int MostProposals = 60;
    private const int MostPassages = 20;

    private readonly ReceiptWords words;
    private readonly ReceiptPlaces places;
    private readonly Submission submission;
    private readonly StringBuilder text = new();

    private Receipt(Submission submission, Draft draft)
    {
        this.submission = submission;
        words = ReceiptLanguages.Of(submission.Language);
        places = new ReceiptPlaces(draft, words);
    }

    /// <summary>The receipt of a mail, in its language. The same record gives the same receipt.</summary>
    /// <param name="submission">The record of the mail.</param>
    /// <param name="draft">The base text.</param>
    /// <param name="consultation">Title, deadline and time zone.</param>
    /// <param name="steps">The timetable; what was over when the mail came is left out.</param>
    public static ReceiptContent Write(Submission submission, Draft draft, Consultation consultation, ImmutableArray<ReceiptStep> steps)
    {
        var receipt = new Receipt(submission, draft);
        receipt.Head(draft, consultation);
        receipt.Body();
        receipt.Foot(consultation, steps);
        var subject = ReceiptQuote.Plain(submission.Subject, LongestSubject);
        return new ReceiptContent(
            subject.StartsWith("Re:", StringComparison.OrdinalIgnoreCase) ? subject : $"Re: {subject}".TrimEnd(),
            receipt.text.Length > LongestText ? receipt.text.ToString(0, LongestText) + "…\n" : receipt.text.ToString(),
            receipt.words.Language);
    }

    private void Head(Draft draft, Consultation consultation)
    {
        Line(words.Greeting);
        Line();
        var title = ReceiptQuote.Of(consultation.Title.Length > 0 ? consultation.Title : draft.Title, words, LongestWords);
        if (submission.ReceivedAt is { } at) Line(Put(words.Received, ReceiptQuote.Of(submission.Subject, words, LongestSubject), title, Local(at, consultation), Utc(at, consultation)));
        if (consultation.Deadline is { } deadline && submission.ReceivedAt is not null)
            Line(Put(submission.OnTime ? words.OnTime : words.Late, Local(deadline, consultation), Utc(deadline, consultation)));
        if (submission.Disposition == Disposition.Held) Line(words.Held);
        else if (submission.Disposition == Disposition.Unrelated) Line(words.Unrelated);
        else if (!submission.Proponents.IsEmpty) Line(Put(words.OnBehalf, string.Join(words.Language == "ar" ? "، " : ", ", submission.Proponents)));
        else Line(words.OnBehalfUnknown);
        if (submission.Disposition == Disposition.Withdrawal) Line(words.Withdrawal);
        else if (submission.ReplacesEarlier) Line(words.Replaces);
    }

    private void Body()
    {
        // Of a mail that does not count nothing is repeated: a person reads it first.
        if (submission.Disposition is not (Disposition.Submission or Disposition.Withdrawal)) return;
        if (submission.Disposition == Disposition.Submission)
        {
            Heading(Put(words.Understood, Number(submission.Proposals.Length)));
            if (submission.Proposals.IsEmpty) Line(words.NothingUnderstood);
        }

        for (var i = 0; i < Math.Min(submission.Proposals.Length, MostProposals); i++) Proposal(i + 1, submission.Proposals[i]);
        if (submission.Proposals.Length > MostProposals) Line(Put(words.More, Number(submission.Proposals.Length - MostProposals)));
        var general = submission.Ledger.Count(l => l.Disposition == LedgerDisposition.General);
        if (general > 0)
        {
            Line();
            Line(Put(words.General, Number(general)));
        }

        var open = submission.Ledger.Where(l => l.Disposition == LedgerDisposition.NeedsAttention).Select(l => l.Source.Quote).ToList();
        if (open.Count == 0) return;
        Heading(Put(words.NotUnderstood, Number(open.Count)));
        foreach (var quote in open.Take(MostPassages)) Line("- " + ReceiptQuote.Of(quote, words, LongestWords));
        if (open.Count > MostPassages) Line(Put(words.More, Number(open.Count - MostPassages)));
        Line(words.NotUnderstoodNext);
    }

    private void Foot(Consultation consultation, ImmutableArray<ReceiptStep> steps)
    {
        Heading(words.WhatToDo);
        foreach (var line in words.ToDo) Line("- " + line);
        var next = steps.Where(s => submission.ReceivedAt is not { } at || s.At > at).OrderBy(s => s.At).ToList();
        if (next.Count > 0) Heading(words.NextSteps);
        foreach (var step in next) Line($"- {Local(step.At, consultation)}{Utc(step.At, consultation)}: {ReceiptQuote.Plain(step.What, LongestWords)}");
        Line();
        Line(Put(words.Closing, submission.Id[..12]));
    }

    private void Proposal(int number, Proposal proposal)
    {
        if (number > 1) Line();
        var doubt = proposal.Certainty == Certainty.Doubtful ? " " + words.Doubtful : "";
        Line($"{Number(number)}. {places.Name(proposal.Provision)}{words.Colon}{What(proposal)}{doubt}");
        var isInPlace = proposal.Operation is Operation.Insert or Operation.Delete or Operation.Replace or Operation.Merge;
        if (isInPlace && proposal.Result is { Length: > 0 } result) Line("   " + Put(words.Result, ReceiptQuote.Of(result, words, LongestParagraph)));
        // A comment was quoted whole already.
        var isSaid = proposal.Operation == Operation.Comment && proposal.Source.Quote.Contains(proposal.Rationale ?? "", StringComparison.Ordinal);
        if (!isSaid && proposal.Rationale is { Length: > 0 } reason) Line("   " + Put(words.Reason, ReceiptQuote.Of(reason, words, LongestWords)));
    }

    private string What(Proposal proposal)
    {
        var (old, @new) = (Quote(proposal.Old, LongestWords), Quote(proposal.New, LongestWords));
        var whole = Quote(proposal.New ?? proposal.Result, LongestParagraph);
        var destination = proposal.Destination is { } place ? places.InSentence(place) : "";
        var of = proposal.Supports is { Length: > 0 } supports ? Put(words.ProposalOf, ReceiptQuote.Plain(supports, LongestWords)) : "";
        return proposal.Operation switch
        {
            Operation.Insert => Put(words.Insert, @new),
            Operation.Delete => Put(words.Delete, old),
            Operation.Replace => Put(words.Replace, old, @new),
            Operation.InsertParagraph => Put(words.InsertParagraph, whole),
            Operation.DeleteParagraph => words.DeleteParagraph,
            Operation.ReplaceParagraph => Put(words.ReplaceParagraph, whole),
            Operation.Move => Put(words.Move, destination),
            Operation.Merge => Put(words.Merge, destination),
            Operation.Split => words.Split,
            Operation.Support => Put(words.Support, of),
            Operation.Oppose => Put(words.Oppose, of),
            Operation.Retain => words.Retain,
            Operation.Reserve => words.Reserve,
            Operation.Comment => Put(words.Comment, Quote(proposal.Source.Quote, LongestParagraph)),
        };
    }

    private string Quote(string? quoted, int longest) => ReceiptQuote.Of(quoted ?? "", words, longest);

    private string Local(DateTimeOffset time, Consultation consultation)
    {
        var zone = TimeZoneInfo.TryFindSystemTimeZoneById(consultation.TimeZone, out var found) ? found : TimeZoneInfo.Utc;
        var local = TimeZoneInfo.ConvertTime(time, zone);
        var moment = string.Format(
            CultureInfo.InvariantCulture, words.Moment, local.Day, words.Months[local.Month - 1], local.Year, local.ToString("HH:mm", CultureInfo.InvariantCulture));
        return $"{moment} ({Moment.Name(consultation.TimeZone)})";
    }

    private static string Utc(DateTimeOffset time, Consultation consultation) =>
        Moment.Name(consultation.TimeZone) == "UTC" ? "" : $", {time.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)} UTC";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Put(string form, params ReadOnlySpan<string> values) => string.Format(CultureInfo.InvariantCulture, form, values.ToArray());

    private void Heading(string heading)
    {
        Line();
        Line(heading);
    }

    private void Line(string line = "") => text.Append(line).Append('\n');
}
