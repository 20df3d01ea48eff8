namespace Intake.Rendering.Receipts;

/// <summary>The words of a receipt in English.</summary>
internal static class EnglishReceipt
{
    /// <summary>The words.</summary>
    public static readonly ReceiptWords Words = new()
    {
        Language = "en",
        Greeting = "Dear colleagues,",
        Received = "Your message {0} on {1} was received on {2}{3}.",
        OnTime = "It arrived in time: the deadline is {0}{1}.",
        Late = "It arrived after the deadline, which was {0}{1}. It is kept, and marked as late.",
        OnBehalf = "It is recorded on behalf of: {0}.",
        OnBehalfUnknown = "It does not say on whose behalf it was sent. Please reply with the name of the delegation.",
        Replaces = "As it says, it takes the place of your earlier comments.",
        Withdrawal = "As it says, your earlier comments are withdrawn.",
        Held = "An officer has to look at it before it counts. You need not send it again.",
        Unrelated = "No comment on this draft was found in it. If it holds one, please reply and say to which paragraph it belongs.",
        Understood = "WHAT WAS UNDERSTOOD ({0})",
        NothingUnderstood = "No proposal on a paragraph of the draft was found.",
        Doubtful = "(one possible reading: please confirm)",
        Result = "It would then read: {0}",
        Reason = "Reason given: {0}",
        More = "… and {0} more; all of them are recorded.",
        General = "General comments kept in full: {0}.",
        NotUnderstood = "WHAT WAS NOT UNDERSTOOD ({0})",
        NotUnderstoodNext = "An officer reads these passages and enters what they ask for; nothing of them is lost. You can help by replying with one line for each.",
        WhatToDo = "WHAT YOU CAN DO",
        ToDo =
        [
            "If all this is right, nothing.",
            "To correct or add something, reply to this message with one line for each point, such as: Paragraph 8: replace \"a\" with \"b\"",
            "To send everything anew, begin your message with: This replaces our earlier comments.",
            "To take everything back, reply: We withdraw our comments.",
        ],
        NextSteps = "NEXT STEPS",
        Closing = "This receipt was written by a program and speaks for no one; your own words are what counts. Your reply reaches the secretariat.\nReference: {0}",
        Paragraph = "Paragraph {0}",
        Heading = "Heading {0}",
        Title = "Title",
        Whole = "The draft as a whole",
        After = "After {0}",
        Before = "Before {0}",
        Insert = "insert {0}",
        Delete = "delete {0}",
        Replace = "replace {0} with {1}",
        InsertParagraph = "insert a new paragraph: {0}",
        DeleteParagraph = "delete the paragraph",
        ReplaceParagraph = "replace the paragraph with: {0}",
        Move = "move it: {0}",
        Merge = "merge it with: {0}",
        Split = "make two paragraphs of it",
        Support = "support{0}",
        Oppose = "oppose{0}",
        Retain = "keep the text as it stands",
        Reserve = "position reserved",
        Comment = "comment: {0}",
        ProposalOf = " – the proposal of {0}",
        Moment = "{0} {1} {2}, {3}",
        Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        Quotes = "“”",
    };
}
