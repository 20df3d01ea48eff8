namespace Intake;

/// <summary>Every message of the system, one method each: a stable code, a place, a sentence that says what a person can do.</summary>
/// <remarks>Codes: 001–019 files and limits, 020–039 places in the draft, 040–059 words and evidence, 060–079 senders and mails, 080–099 drafts.</remarks>
public static class Findings
{
    /// <summary>The file has a format that is not read yet.</summary>
    public static Finding UnreadableFormat(Locus source, string format) =>
        new("INT001", Severity.Error, $"\"{source.Part}\" is {format}, which is not read automatically; open the original and enter what it asks for.", source);

    /// <summary>The file is damaged, or not what it says it is.</summary>
    public static Finding Damaged(Locus source, string reason) =>
        new("INT002", Severity.Error, $"\"{source.Part}\" could not be read to its end ({reason}); ask the sender for another copy.", source);

    /// <summary>The file breaks a limit that protects the reader.</summary>
    public static Finding LimitExceeded(Locus source, string limit) =>
        new("INT003", Severity.Error, $"\"{source.Part}\" was not read further because it exceeds a limit ({limit}); open the original with care.", source);

    /// <summary>The file could be opened but holds no text.</summary>
    public static Finding NoText(Locus source) =>
        new("INT004", Severity.Error, $"\"{source.Part}\" holds no text that can be read; look at the original.", source);

    /// <summary>The file holds text that its own program does not show.</summary>
    public static Finding HiddenText(Locus source) =>
        new("INT005", Severity.Warning, $"\"{source.Part}\" holds hidden text, which was not used; look at the original if it matters.", source);

    /// <summary>A paragraph holds more than any person writes into one.</summary>
    public static Finding ParagraphTooDense(Locus source, int most) =>
        new("INT006", Severity.Error, FormattableString.Invariant($"This paragraph was not read because it has more than {most} references, verbs and quotations; open the original and enter what it asks for."), source);

    /// <summary>The file shows the content of another file that is packed into it.</summary>
    public static Finding EmbeddedContent(Locus source) =>
        new("INT010", Severity.Warning, $"\"{source.Part}\" shows another file that is packed into it and was not read; open the original and look for what is missing.", source);

    /// <summary>The file begins a field code that it does not end, so that text may pass for code.</summary>
    public static Finding UnclosedField(Locus source) =>
        new("INT011", Severity.Warning, $"\"{source.Part}\" holds a field without an end, and what follows it was not used; look at the original.", source);

    /// <summary>Reading the file took longer than is allowed, and was stopped.</summary>
    public static Finding TookTooLong(Locus source, TimeSpan allowed) =>
        new("INT012", Severity.Error, FormattableString.Invariant($"\"{source.Part}\" was not read to its end within {allowed.TotalSeconds:0.#} seconds; open the original with care and enter what it asks for."), source);

    /// <summary>Reading the file took more memory than is allowed, and was stopped.</summary>
    public static Finding TookTooMuchMemory(Locus source, long allowedBytes) =>
        new("INT013", Severity.Error, FormattableString.Invariant($"\"{source.Part}\" needs more than {allowedBytes / 1_000_000} MB of memory to read, which is not allowed; open the original with care and enter what it asks for."), source);

    /// <summary>The program that reads the file apart from the others ended without a result.</summary>
    public static Finding ReaderFailed(Locus source, string how) =>
        new("INT014", Severity.Error, $"\"{source.Part}\" stops the program that reads it ({how}); open the original with care, and report it.", source);

    /// <summary>The words were read by text recognition.</summary>
    public static Finding ReadByRecognition(Locus source, IReadOnlyList<int> pages) =>
        new("INT015", Severity.Warning, $"{PagesOf(source, pages)} {(pages.Count > 1 ? "were" : "was")} read by text recognition; compare with the original: letters may be wrong, and words struck out or underlined by hand do not show.", source);

    /// <summary>Text recognition, or one of its languages, is not installed.</summary>
    public static Finding RecognizerMissing(Locus source, string install) =>
        new("INT016", Severity.Error, $"\"{source.Part}\" needs text recognition, which is not installed here; install it ({install}) and read the mail again, or enter by hand what the part asks for.", source);

    /// <summary>Pages that are pictures were not read.</summary>
    public static Finding NotRecognized(Locus source, IReadOnlyList<int> pages) =>
        new("INT017", Severity.Error, $"{PagesOf(source, pages)} {(pages.Count > 1 ? "are pictures and were" : "is a picture and was")} not read; open the original and enter what is asked for there.", source);

    /// <summary>The picture is damaged, or of a kind that text recognition does not read.</summary>
    public static Finding UnreadablePicture(Locus source) =>
        new("INT018", Severity.Error, $"\"{source.Part}\" is a picture that is damaged, or of a kind that is not read (such as HEIC or WebP); open the original, or ask for a PDF, JPEG or PNG file.", source);

    /// <summary>An archive or an attached mail cannot be opened, or not all of it.</summary>
    public static Finding EnclosedUnreadable(Locus source, string reason) =>
        new("INT019", Severity.Error, $"Not all that \"{source.Part}\" holds could be read ({reason}); open the original and enter what it asks for, or ask for the files one by one.", source);

    /// <summary>The text names a provision that the draft does not have.</summary>
    public static Finding NotInDraft(Locus source, string written) =>
        new("INT021", Severity.Warning, $"\"{written}\" is not in the draft; place this passage by hand.", source);

    /// <summary>An instruction says neither a number nor words of the draft.</summary>
    public static Finding NoPlace(Locus source) =>
        new("INT022", Severity.Warning, "This asks for a change but does not say where; place it by hand or ask the sender.", source);

    /// <summary>Quoted words stand in another provision than the one named.</summary>
    public static Finding WordsElsewhere(Locus source, string quoted, string named, string found) =>
        new("INT023", Severity.Warning, $"\"{Shorten(quoted)}\" is not in {named} but in {found}, where it was placed; confirm or move it.", source);

    /// <summary>Quoted words are not in the provision named, nor in one other.</summary>
    public static Finding WordsNotFound(Locus source, string quoted, string named) =>
        new("INT040", Severity.Warning, $"\"{Shorten(quoted)}\" is not in {named}; the proposal is recorded there without a resulting text: complete it by hand.", source);

    /// <summary>Quoted words are nowhere in the draft.</summary>
    public static Finding WordsNowhere(Locus source, string quoted) =>
        new("INT041", Severity.Warning, $"\"{Shorten(quoted)}\" is not in the draft; perhaps another version of it was used: place this by hand.", source);

    /// <summary>Quoted words without a number stand in several provisions.</summary>
    public static Finding WordsInSeveral(Locus source, string quoted, IReadOnlyList<string> provisions) =>
        new("INT042", Severity.Warning, $"\"{Shorten(quoted)}\" stands in {string.Join(", ", provisions.Take(6))}; say which is meant.", source);

    /// <summary>The provision already reads as the sender asks.</summary>
    public static Finding AlreadySo(Locus source, string provision, string words) =>
        new("INT043", Severity.Info, $"{provision} already reads \"{Shorten(words)}\"; nothing changes.", source);

    /// <summary>A proposed text leaves out words with dots.</summary>
    public static Finding Abridged(Locus source, string provision) =>
        new("INT044", Severity.Warning, $"The text proposed for {provision} is abridged with dots; complete it by hand.", source);

    /// <summary>A copy differs from the draft where nothing is tracked.</summary>
    public static Finding ChangedSilently(Locus source, int changes, bool tracked) =>
        new("INT045", tracked ? Severity.Warning : Severity.Info, tracked
            ? $"\"{source.Part}\" differs from the draft in {changes} places that are not tracked; they are recorded: check that the sender meant them."
            : $"\"{source.Part}\" tracks no changes; {changes} differences from the draft were recorded as proposals.", source);

    /// <summary>A copy was made on another version of the draft.</summary>
    public static Finding AnotherVersion(Locus source, int differing, int compared, bool recorded) =>
        new("INT050", Severity.Warning, $"\"{source.Part}\" reads otherwise than the draft in {differing} of {compared} paragraphs where no change is marked, "
            + (recorded ? "so it may have been made on another version of the draft; these differences are recorded as doubtful: compare them with the draft."
                : "so it was probably made on another version of the draft; only the marked changes are recorded: check where they belong, and whether the sender wants the rest."), source);

    /// <summary>A copy lacks provisions, and whether they are taken out or only not copied is open.</summary>
    public static Finding PerhapsLeftOut(Locus source, IReadOnlyList<string> provisions) =>
        new("INT051", Severity.Warning, $"\"{source.Part}\" does not have {string.Join(", ", provisions.Take(6))}{(provisions.Count > 6 ? ", …" : "")}; whether the sender takes that out or copied only a part is not clear: ask, or decide.", source);

    /// <summary>A copied paragraph fits two provisions of nearly the same words.</summary>
    public static Finding FitsTwo(Locus source, string provision, string other) =>
        new("INT052", Severity.Warning, $"This may be {provision} or {other}, which read nearly alike; it was recorded for {provision}: confirm or move it.", source);

    /// <summary>A marked change lies in words of another version that the draft does not have.</summary>
    public static Finding MarkedElsewhere(Locus source) =>
        new("INT053", Severity.Warning, "This marks changes in a paragraph that the draft does not have; perhaps another version was used: place it by hand.", source);

    /// <summary>Two parts of a mail change the same words into different ones.</summary>
    public static Finding PartsDisagree(Locus source, string provision, string otherPart) =>
        new("INT058", Severity.Warning, $"On {provision}, \"{source.Part}\" asks for something else than \"{otherPart}\"; both were recorded: ask the sender which one is meant.", source);

    /// <summary>The plain text of a mail says something that its formatted text does not.</summary>
    public static Finding AlternativesDiffer(Locus source) =>
        new("INT059", Severity.Warning, $"The plain text of this mail says \"{Shorten(source.Quote)}\", which its formatted text does not; only the formatted text was read: compare the two.", source);

    /// <summary>The mail's bytes are not a mail.</summary>
    public static Finding MailUnreadable(Locus source) =>
        new("INT060", Severity.Error, "The mail does not read as a mail; open the original, and ask the sender to send it again.", source);

    /// <summary>The text is neither UTF-8 nor in the charset it declares.</summary>
    public static Finding UnknownCharset(Locus source, string declared) =>
        new("INT061", Severity.Warning, $"The text does not fit its charset ({(declared.Length > 0 ? $"\"{declared}\"" : "none stated")}); it was read as windows-1252, so check its letters against the original.", source);

    /// <summary>The list of delegations cannot be read.</summary>
    public static Finding DelegationsUnreadable(Locus source, string reason) =>
        new("INT062", Severity.Error, $"The list of delegations is not JSON as described ({reason}); correct it and try again.", source);

    /// <summary>One entry of the list of delegations cannot be used.</summary>
    public static Finding DelegationUnusable(Locus source, int entry, string reason) =>
        new("INT063", Severity.Warning, $"Entry {entry} of the list of delegations was left out: {reason}.", source);

    /// <summary>The decisions on a mail are in the store, and cannot be read.</summary>
    public static Finding DecisionsUnreadable(Locus source, string blob) =>
        new("INT064", Severity.Error, $"The decisions that officers took on this mail cannot be read (\"{blob}\" is damaged), so it stands here as it was read; restore them, or decide again.", source);

    /// <summary>The orders that the chair set are in the store, and cannot be read.</summary>
    public static Finding OrdersUnreadable(Locus source, string blob) =>
        new("INT065", Severity.Error, $"The orders that the chair set cannot be read (\"{blob}\" is damaged), so everything stands in the measured order; restore them, or set them again.", source);

    /// <summary>No server of ours says when the mail came, and what else there is lies on both sides of the deadline.</summary>
    public static Finding PerhapsInTime(Locus source, DateTimeOffset storedAt, DateTimeOffset date) =>
        new("INT066", Severity.Warning, FormattableString.Invariant($"No server of ours says when this came: it was stored at {storedAt.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC and counts as late, but is dated {date.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC, before the deadline; find out when it came, and tell the chair."), source);

    /// <summary>No server of ours says when the mail came, and it counts as on time by when it was put into our hands alone.</summary>
    public static Finding PerhapsLate(Locus source, DateTimeOffset cameAt, DateTimeOffset storedAt) =>
        new("INT067", Severity.Warning, FormattableString.Invariant($"No server of ours says when this came: it counts as on time because it was put here at {cameAt.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC, but was taken in at {storedAt.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC, after the deadline; find out when it came, and tell the chair if it was late."), source);

    /// <summary>A national body speaks for its State.</summary>
    public static Finding ProponentByBody(Locus source, string body, string state) =>
        new("INT069", Severity.Info, $"This comes from {body}, and was recorded for {state}, whose national body it is.", source);

    /// <summary>The address and the text name different proponents.</summary>
    public static Finding ProponentInDoubt(Locus source, string byAddress, string said, string recorded) =>
        new("INT070", Severity.Warning, $"The address is {byAddress}'s but the text speaks for {said}; it was recorded for {recorded}: say who the proponent is.", source);

    /// <summary>Nothing says on whose behalf the mail speaks.</summary>
    public static Finding ProponentUnknown(Locus source) =>
        new("INT071", Severity.Warning, "Nothing says on whose behalf this was sent; say who the proponent is.", source);

    /// <summary>The mail speaks of another document.</summary>
    public static Finding AnotherDocument(Locus source) =>
        new("INT072", Severity.Info, "This seems to speak of another document; if it is about this draft, release it as a submission.", source);

    /// <summary>A mail provokes a fault of the reader.</summary>
    public static Finding StopsTheReader(Locus source, string fault) =>
        new("INT073", Severity.Error, $"This mail stops the reader ({fault}); read the original by hand and report it.", source);

    /// <summary>A mail passes on what another wrote.</summary>
    public static Finding PassedOnByAnother(Locus source, string passer, string said) =>
        new("INT074", Severity.Warning, $"{(passer.Length > 0 ? passer : "The sender")} passes on what seems to be the text of {said}; confirm who the proponent is.", source);

    /// <summary>Only the display name or the mailbox's name says whose mail it is.</summary>
    public static Finding ProponentClaimed(Locus source, string claimed, string address) =>
        new("INT075", Severity.Warning, $"Only the name of the mailbox ({address}) says that this is {claimed}'s; confirm it.", source);

    /// <summary>The mail speaks for its own State and for others, and does not say which proposal is whose.</summary>
    public static Finding ProponentMixed(Locus source, string own, string others) =>
        new("INT076", Severity.Warning, $"The mail speaks in {own}'s national capacity and also on behalf of {others}; say which of the proposals is whose.", source);

    /// <summary>An attached mail of another stands beside the sender's own proposals.</summary>
    public static Finding EnclosedOfAnother(Locus source, string address) =>
        new("INT077", Severity.Warning, $"\"{source.Part}\" comes from a mail of {(address.Length > 0 ? address : "an unknown sender")} and was not counted with the sender's own proposals; if it is a submission, ask for it to be sent directly or enter it by hand.", source);

    /// <summary>The mail holds mails of several delegations.</summary>
    public static Finding EnclosedOfSeveral(Locus source, string names) =>
        new("INT078", Severity.Warning, $"This mail holds mails of several ({names}); say which of the proposals is whose, or ask for the mails one by one.", source);

    /// <summary>The sender names an organization that is on no list.</summary>
    public static Finding ProponentUnlisted(Locus source, string organization) =>
        new("INT079", Severity.Warning, $"\"{organization}\" is not on the list of delegations; decide whether it may comment and under which name.", source);

    /// <summary>Code of <see cref="LeftOutOfDraft"/>: a copy of the draft may print these lines again.</summary>
    internal const string LeftOutOfDraftCode = "INT080";

    /// <summary>A line of the draft belongs to no provision.</summary>
    public static Finding LeftOutOfDraft(Locus source) =>
        new(LeftOutOfDraftCode, Severity.Info, $"\"{Shorten(source.Quote)}\" was taken as page furniture, front matter or a note, not as a provision; check that nothing of the draft is missing.", source);

    /// <summary>A paragraph without a number follows a numbered one.</summary>
    public static Finding UnnumberedParagraph(Locus source, string provision) =>
        new("INT081", Severity.Info, $"\"{Shorten(source.Quote)}\" prints no number and was kept with {provision}.", source);

    /// <summary>Two provisions print the same number.</summary>
    public static Finding DuplicateNumber(Locus source, string id, string given) =>
        new("INT082", Severity.Warning, $"The number {id} stands twice in the draft; the second is called {given} here: number it anew before it is circulated.", source);

    /// <summary>The numbers skip.</summary>
    public static Finding NumberGap(Locus source, int before, int after) =>
        new("INT083", Severity.Warning, $"The draft goes from {before} to {after}; check that no paragraph is missing.", source);

    /// <summary>A mail answers the receipt of an earlier one, and cannot correct it by itself.</summary>
    public static Finding AnswerUndecided(Locus source, int mail, string why) =>
        new("INT088", Severity.Warning, $"This mail answers the receipt of mail {mail}, but {why}; what both ask for counts until a person decides.", source);

    /// <summary>A mail says that it replaces or takes back an earlier one, and none is here.</summary>
    public static Finding ReplacesNothing(Locus source) =>
        new("INT090", Severity.Warning, "This mail says that it replaces or takes back an earlier one, but no earlier one of the same proponent counts; check whether one is missing.", source);

    /// <summary>A mail replaces an earlier one that also speaks for others.</summary>
    public static Finding ReplacesJointMail(Locus source, int mail) =>
        new("INT091", Severity.Warning, $"This mail says that it replaces or takes back an earlier one, but mail {mail} is not on behalf of exactly the same proponents; both count until a person decides.", source);

    /// <summary>A late mail takes the place of one that was on time.</summary>
    public static Finding ReplacedLate(Locus source, int mail) =>
        new("INT092", Severity.Warning, $"This mail came after the deadline and ends mail {mail}, which was on time; decide which of the two counts.", source);

    /// <summary>A mail that replaces another has no time of receipt.</summary>
    public static Finding ReceiptUnknown(Locus source) =>
        new("INT093", Severity.Warning, "This mail says that it replaces or takes back an earlier one, but when it was received is not known; both count until a person decides.", source);

    /// <summary>The place that a proposal names is not in the draft.</summary>
    public static Finding NotPlaced(Locus source, string provision) =>
        new("INT094", Severity.Error, $"\"{provision}\" is no place in the draft and no new paragraph of another proposal; decide where this belongs.", source);

    /// <summary>A proposal has no resulting text, or its resulting text is the draft's.</summary>
    public static Finding NoResult(Locus source, string provision) =>
        new("INT095", Severity.Warning, $"What \"{provision}\" would read after this is not determined, or is what it reads now; compare with the original.", source);

    /// <summary>A position speaks of a proposal that nobody sent: of a proponent's, or of deleting the paragraph when none is named.</summary>
    public static Finding PositionOnNothing(Locus source, string? proponent) =>
        new("INT096", Severity.Warning, $"This speaks of {(proponent is null ? "deleting the paragraph, a proposal" : $"a proposal of \"{proponent}\"")} that is not among those received here; find the proposal meant, or ask.", source);

    /// <summary>A proposal is one reading among others.</summary>
    public static Finding Doubtful(Locus source, string provision) =>
        new("INT097", Severity.Warning, $"The proposal read here on \"{provision}\" is only one possible reading; compare with the original.", source);

    /// <summary>A held or rejected mail.</summary>
    public static Finding NotCounted(Locus source, string disposition, string reason) =>
        new("INT098", Severity.Error, $"This mail is {disposition} and does not count ({reason.TrimEnd('.', ' ')}); look at the original and decide.", source);

    /// <summary>A paragraph that nothing recognised.</summary>
    public static Finding NotUnderstood(Locus source) =>
        new("INT099", Severity.Warning, "This was not understood; read it and enter what it asks for.", source);

    /// <summary>A finding as a stored record has it, word for word.</summary>
    internal static Finding Recorded(string code, Severity severity, string message, Locus source) => new(code, severity, message, source);

    /// <summary>The part with some of its pages as a person names them: 2, 4–6.</summary>
    private static string PagesOf(Locus source, IReadOnlyList<int> pages)
    {
        if (pages.Count == 0) return $"\"{source.Part}\"";
        var runs = pages.Select((page, i) => (page, Key: page - i)).GroupBy(p => p.Key)
            .Select(g => g.Count() == 1 ? FormattableString.Invariant($"{g.First().page}") : FormattableString.Invariant($"{g.First().page}–{g.Last().page}"));
        return $"Page{(pages.Count > 1 ? "s" : "")} {string.Join(", ", runs)} of \"{source.Part}\"";
    }

    /// <summary>A quotation short enough for a sentence.</summary>
    private static string Shorten(string text) => text.Length <= 80 ? text : text[..77] + "...";
}
