using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Intake.Compiling;
using Intake.Drafts;

namespace Intake.Rendering.Docx.Tracked;

/// <summary>The paragraphs of the tracked edition in the draft's order.</summary>
internal sealed class TrackedText(Compilation compilation, Remarks remarks)
{
    private readonly Revisions revisions = new();
    private readonly ILookup<string, MovedProvision> arrivals = MovedProvision.Of(compilation).ToLookup(m => m.At, StringComparer.Ordinal);

    /// <summary>Every provision of the draft, and what comes between them.</summary>
    public IEnumerable<Paragraph> Paragraphs()
    {
        var said = new ProvisionRemarks(compilation, remarks);
        var first = true;
        foreach (var provision in compilation.Provisions)
        {
            foreach (var moved in arrivals["before:" + provision.Id]) yield return Arriving(moved);
            if (provision.Base is not null)
            {
                yield return Existing(provision, said, isFirst: first);
                first = false;
            }
            else
            {
                foreach (var paragraph in New(provision, said)) yield return paragraph;
            }

            foreach (var moved in arrivals["after:" + provision.Id]) yield return Arriving(moved);
        }

        if (first && said.General() is { Count: > 0 } general) yield return Line("Normal", 0, general);
    }

    private Paragraph Existing(CompiledProvision provision, ProvisionRemarks said, bool isFirst)
    {
        var plan = TrackedPlan.Of(provision, arrivals.Any(a => a.Any(m => m.Provision == provision)));
        var content = Content(provision, plan, said);
        var whole = said.On(provision, plan, content);
        if (isFirst) whole = said.General(whole);
        var label = Label(provision.Base!);
        var gone = plan.Whole is { Kind: not ChangeKind.ReplaceParagraph } leaving ? Hand.Of(leaving.Contributions, compilation) : null;
        var lead = label.Length == 0 ? [] : gone is null ? [.. Docx.Line.Runs(label, Mark.Strong, null), new Run(new TabChar())] : Leaving(label, gone);
        return Line(Style(provision.Base!), provision.Base!.Level, [.. lead, .. whole], gone is null ? null : revisions.End(comes: false, gone));
    }

    /// <summary>The base text with what is tracked in it.</summary>
    private List<OpenXmlElement> Content(CompiledProvision provision, TrackedPlan plan, ProvisionRemarks said)
    {
        var text = provision.Base!.Text;
        if (plan.Whole is { } whole)
        {
            var hand = Hand.Of(whole.Contributions, compilation);
            List<OpenXmlElement> replaced = [.. revisions.Go(text, hand)];
            if (whole.Kind == ChangeKind.ReplaceParagraph) replaced.AddRange(revisions.Come(whole.Result ?? "", hand, whole.Contributions[0].Language));
            return [.. remarks.Named(replaced, hand)];
        }

        var content = new List<OpenXmlElement>();
        var at = 0;
        foreach (var stretch in plan.Stretches)
        {
            content.AddRange(Plain(text[at..stretch.Start]));
            var words = text[stretch.Start..stretch.End];
            var wishes = Wish.Of(text, stretch, plan.ByLetter);
            content.AddRange(wishes is [var only] ? Changed(words, only) : said.Competing(Plain(words), wishes, isInsertion: words.Length == 0));
            at = stretch.End;
        }

        content.AddRange(Plain(text[at..]));
        return content;
    }

    private IEnumerable<OpenXmlElement> Changed(string words, Wish wish)
    {
        var hand = Hand.Of(wish.Contributions, compilation);
        return remarks.Named([.. revisions.Go(words, hand), .. revisions.Come(wish.Text, hand, wish.Contributions[0].Language)], hand);
    }

    private IEnumerable<Paragraph> New(CompiledProvision provision, ProvisionRemarks said)
    {
        var number = provision.Id.Contains(':', StringComparison.Ordinal) ? "" : provision.Id + ".";
        var shown = false;
        foreach (var entry in provision.Entries.Where(e => e.Kind == ChangeKind.NewParagraph))
        {
            var hand = Hand.Of(entry.Contributions, compilation);
            IEnumerable<OpenXmlElement> words = remarks.Named([.. Coming(number, hand), .. revisions.Come(entry.Result ?? "", hand, entry.Contributions[0].Language)], hand);
            if (!shown) words = said.On(provision, TrackedPlan.Of(provision, isMoved: false), words);
            shown = true;
            yield return Line("DraftText", 0, words, revisions.End(comes: true, hand));
        }
    }

    private Paragraph Arriving(MovedProvision moved)
    {
        var hand = Hand.Of(moved.Entry.Contributions, compilation);
        var provision = moved.Provision.Base!;
        return Line(Style(provision), provision.Level, remarks.Named([.. Coming(Label(provision), hand), .. revisions.Come(provision.Text, hand, "en")], hand), revisions.End(comes: true, hand));
    }

    private List<OpenXmlElement> Coming(string label, Hand hand) => label.Length == 0 ? [] : WithTab(revisions.Come(label, hand, "en"));

    private List<OpenXmlElement> Leaving(string label, Hand hand) => WithTab(revisions.Go(label, hand));

    private static List<OpenXmlElement> WithTab(IEnumerable<OpenXmlElement> label)
    {
        var elements = label.ToList();
        elements[^1].Append(new Run(new TabChar()));
        return elements;
    }

    private static IEnumerable<OpenXmlElement> Plain(string text) => text.Length == 0 ? [] : Docx.Line.Runs(text, Mark.None, null);

    private static string Label(Provision provision) => provision.Kind == ProvisionKind.Heading ? "" : provision.Label;

    private static string Style(Provision provision) =>
        provision.Kind == ProvisionKind.Heading ? provision.Id == "title" ? "Heading1" : provision.Level > 1 ? "Heading3" : "Heading2" : "DraftText";

    /// <summary>A sub-paragraph stands in by its level.</summary>
    private static Paragraph Line(string style, int level, IEnumerable<OpenXmlElement> content, ParagraphMarkRunProperties? end = null)
    {
        const int Step = 567;
        var properties = new ParagraphProperties { ParagraphStyleId = new ParagraphStyleId { Val = style } };
        if (style == "DraftText" && level > 0) properties.Indentation = new Indentation { Left = Wording.Number(709 + (Step * level)), Hanging = "709" };
        if (content.OfType<Run>().Any(r => r.RunProperties?.RightToLeftText is not null)) properties.BiDi = new BiDi();
        if (end is not null) properties.ParagraphMarkRunProperties = end;
        var paragraph = new Paragraph(properties);
        paragraph.Append(content);
        return paragraph;
    }
}
