using System.Collections.Immutable;

namespace Intake.Rendering.Receipts;

/// <summary>The words of a receipt in one language; <c>{0}</c> and the like stand for what is put in.</summary>
internal sealed record ReceiptWords
{
    /// <summary>ISO 639-1.</summary>
    public required string Language { get; init; }

    /// <summary>The greeting.</summary>
    public required string Greeting { get; init; }

    /// <summary>{0} the subject, {1} the consultation, {2} local time, {3} the same in UTC.</summary>
    public required string Received { get; init; }

    /// <summary>{0} the deadline, local; {1} in UTC.</summary>
    public required string OnTime { get; init; }

    /// <summary>{0} the deadline, local; {1} in UTC.</summary>
    public required string Late { get; init; }

    /// <summary>{0} the proponents.</summary>
    public required string OnBehalf { get; init; }

    /// <summary>Nobody could be told on whose behalf.</summary>
    public required string OnBehalfUnknown { get; init; }

    /// <summary>It says that it replaces what was sent before.</summary>
    public required string Replaces { get; init; }

    /// <summary>A mail that takes back what was sent before.</summary>
    public required string Withdrawal { get; init; }

    /// <summary>A mail that a person must look at before it counts.</summary>
    public required string Held { get; init; }

    /// <summary>A mail in which nothing about the draft was found.</summary>
    public required string Unrelated { get; init; }

    /// <summary>Heading of the proposals; {0} how many.</summary>
    public required string Understood { get; init; }

    /// <summary>In the place of a list, when there is none.</summary>
    public required string NothingUnderstood { get; init; }

    /// <summary>A proposal that is one possible reading.</summary>
    public required string Doubtful { get; init; }

    /// <summary>{0} the resulting text.</summary>
    public required string Result { get; init; }

    /// <summary>{0} the reason.</summary>
    public required string Reason { get; init; }

    /// <summary>{0} how many more there are than are listed.</summary>
    public required string More { get; init; }

    /// <summary>{0} how many general comments are kept.</summary>
    public required string General { get; init; }

    /// <summary>Heading of what was not understood; {0} how many passages.</summary>
    public required string NotUnderstood { get; init; }

    /// <summary>What happens to these.</summary>
    public required string NotUnderstoodNext { get; init; }

    /// <summary>Heading of what the sender can do.</summary>
    public required string WhatToDo { get; init; }

    /// <summary>What the sender can do, a line each.</summary>
    public required ImmutableArray<string> ToDo { get; init; }

    /// <summary>Heading of the timetable.</summary>
    public required string NextSteps { get; init; }

    /// <summary>Last lines; {0} the reference.</summary>
    public required string Closing { get; init; }

    /// <summary>{0} a paragraph's number.</summary>
    public required string Paragraph { get; init; }

    /// <summary>{0} a heading's text.</summary>
    public required string Heading { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The draft as a whole.</summary>
    public required string Whole { get; init; }

    /// <summary>{0} the place it comes after, as a place is named.</summary>
    public required string After { get; init; }

    /// <summary>{0} the place it comes before, as a place is named.</summary>
    public required string Before { get; init; }

    /// <summary>{0} new words.</summary>
    public required string Insert { get; init; }

    /// <summary>{0} old words.</summary>
    public required string Delete { get; init; }

    /// <summary>{0} old words, {1} new words.</summary>
    public required string Replace { get; init; }

    /// <summary>{0} the new text.</summary>
    public required string InsertParagraph { get; init; }

    /// <summary>The whole paragraph goes.</summary>
    public required string DeleteParagraph { get; init; }

    /// <summary>{0} the new text.</summary>
    public required string ReplaceParagraph { get; init; }

    /// <summary>{0} where to.</summary>
    public required string Move { get; init; }

    /// <summary>{0} with what.</summary>
    public required string Merge { get; init; }

    /// <summary>One becomes two.</summary>
    public required string Split { get; init; }

    /// <summary>{0} whom or what it speaks of, or nothing.</summary>
    public required string Support { get; init; }

    /// <summary>{0} whom or what it speaks of, or nothing.</summary>
    public required string Oppose { get; init; }

    /// <summary>Keep the text.</summary>
    public required string Retain { get; init; }

    /// <summary>Undecided.</summary>
    public required string Reserve { get; init; }

    /// <summary>{0} the remark.</summary>
    public required string Comment { get; init; }

    /// <summary>{0} whose proposal.</summary>
    public required string ProposalOf { get; init; }

    /// <summary>A day and a time: {0} day, {1} month in words, {2} year, {3} hours and minutes.</summary>
    public required string Moment { get; init; }

    /// <summary>January to December, as they stand behind a day.</summary>
    public required ImmutableArray<string> Months { get; init; }

    /// <summary>What stands between a place and what is asked there.</summary>
    public required string Colon { get; init; }

    /// <summary>Opening and closing quotation marks.</summary>
    public required string Quotes { get; init; }
}
