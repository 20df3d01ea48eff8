using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Intake.Drafts;
using Intake.Extraction.Instructions;
using Intake.Extraction.Places;
using Intake.Reading;

namespace Intake.Extraction.Tables;

/// <summary>
/// Reads lists in the manner of ITU, one provision a line behind the mark of what is done (ITU-T A.1): <c>MOD 22 "a" =&gt; "b"</c>, <c>SUP 86</c>, <c>NOC 1-4</c>,
/// <c>ADD 44 bis To make …</c>.
/// </summary>
internal sealed partial class ActionLists(DraftIndex index, StatementReader statements, SubmissionBuilder builder)
{
    private const int FewestSpacesOfAText = 3;
    private readonly WordPairs pairs = new(index, statements, builder);

    /// <summary>Reads every such line of a document and records it.</summary>
    public void Read(Document document)
    {
        foreach (var paragraph in document.Paragraphs)
        {
            if (paragraph.Cell is not null || paragraph.QuoteDepth > 0 || builder.IsRecorded(document.Name, paragraph.Position)) continue;
            if (Line().Match(paragraph.Text()) is not { Success: true } line) continue;
            var provisions = statements.Signs.Reference(line.Groups["number"].Value);
            if (provisions.IsEmpty) continue;
            var source = new Locus(document.Name, paragraph.Page, paragraph.Position, 0, 0, paragraph.Text(View.All));
            var words = Spaces.Collapse(line.Groups["words"].Value);
            switch (line.Groups["mark"].Value)
            {
                case "NOC":
                    Keep(provisions, line.Groups["mark"].Value, words, source);
                    break;
                case "SUP":
                    Suppress(provisions, words, source);
                    break;
                case "ADD":
                    Add(provisions, words, source);
                    break;
                default:
                    Modify(provisions, words, paragraph, source);
                    break;
            }
        }
    }

    private void Keep(ImmutableArray<ProvisionReference> provisions, string mark, string words, Locus source)
    {
        var kept = provisions.Where(p => p.Id is not null).Select(p => builder.Add(new Drafted(p.Id!, Operation.Retain, source) { Rationale = words.Length > 0 ? words : mark })).ToList();
        builder.Record(source, kept.Count > 0 ? LedgerDisposition.Proposal : LedgerDisposition.NeedsAttention, kept);
    }

    private void Suppress(ImmutableArray<ProvisionReference> provisions, string words, Locus source)
    {
        var isPart = words.Length > 0 && provisions is [{ Id: { } id }] && WordFinder.FindFolded(index.Folded(id), pairs.Bare(words, id)) is { } place && 2 * place.Span.Length < index.Folded(id).Source.Length;
        statements.Propose(new Instruction(isPart ? InstructionKind.DeleteWords : InstructionKind.DeleteParagraph, provisions) { Old = isPart ? [pairs.Bare(words, provisions[0].Id!)] : [] }, source);
    }

    private void Add(ImmutableArray<ProvisionReference> provisions, string words, Locus source)
    {
        var text = Unquoted(words);
        if (provisions is [{ IsNew: true } added] && text.Length > 0 && !statements.Signs.Instructs(words)) statements.Propose(new Instruction(InstructionKind.NewParagraph, [added]) { New = text }, source);
        else if (provisions is [{ Id: not null } behind] && text.Count(c => c == ' ') >= FewestSpacesOfAText && char.IsUpper(text[0]) && !statements.Signs.Instructs(words))
            statements.Propose(new Instruction(InstructionKind.NewParagraph, []) { New = text, Destination = [behind] }, source);
        else Say(provisions, $"add {words}", source);
    }

    private void Modify(ImmutableArray<ProvisionReference> provisions, string words, Paragraph paragraph, Locus source)
    {
        if (Arrow().Match(words) is { Success: true } arrow && provisions is [{ Id: not null }]
            && pairs.Read(arrow.Groups["old"].Value, arrow.Groups["new"].Value, provisions, source)) return;
        if (provisions is [{ Id: { } id }] && statements.Copies.Marked(paragraph with { Runs = [new TextRun(words)] }, id, source) is { } copy)
        {
            builder.Record(source, LedgerDisposition.Proposal, copy.Proposals.Select(builder.Add).ToList());
            return;
        }

        if (provisions is [{ Id: { } whole }] && words.Count(c => c == ' ') >= FewestSpacesOfAText && !statements.Signs.Instructs(words) && statements.Signs.Redrafts(words, whole))
            statements.Propose(new Instruction(InstructionKind.ReplaceParagraph, provisions) { New = Unquoted(words) }, source);
        else Say(provisions, words, source);
    }

    /// <summary>Words of instruction behind the mark and the number.</summary>
    private void Say(ImmutableArray<ProvisionReference> provisions, string words, Locus source)
    {
        statements.SpeakOf(provisions);
        statements.Read(new Paragraph { Position = source.Paragraph ?? 0, Runs = [new TextRun(words)] }, source);
    }

    private static string Unquoted(string words) => Quotations.Find(words) is [(0, var end)] && end >= words.Length - 1 ? words.Trim('"', '“', '”', '«', '»', ' ') : words;

    [GeneratedRegex(
        @"^\s*\(?(?<mark>ADD|MOD|SUP|NOC)\)?\*?[\s:–-]+(?<number>(?:(?:para(?:graph)?s?|paras|[OP]P|art(?:icle)?|§|No)\.?\s*)?\p{Nd}+(?:\s?(?:bis|ter|quater|quinquies))?(?:\s?(?:[-–,]|to|and)\s?\p{Nd}+(?:\s?(?:bis|ter))?)*)(?:\s*[.:)–-]?(?:\s+|$))(?<words>.*)$",
        RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Line();

    [GeneratedRegex(@"^(?<old>.{2,400}?)\s*(?:=+>|-+>|→|⇒|➔)\s*(?<new>.{1,400})$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Arrow();
}
