using System.Collections.Immutable;
using System.Globalization;
using Intake.Drafts;

namespace Intake.Tests.Generation;

/// <summary>Makes the mails of the cases of copies; the same seed gives the same bytes.</summary>
internal static class CopyMails
{
    private const string State = "Kenya";
    private const int MostEdits = 9;

    private static readonly string[] Letter =
        ["Excellency,", "Please find below the proposals of Kenya on the draft, prepared after consultation with the competent ministries.", "Kenya thanks the Chair for the balanced text."];

    private static readonly string[] Remarks =
        ["Comment: this reflects the wording agreed at the last conference.", "[Rationale: the present wording is too narrow.]", "Justification: to be consistent with the preamble.", "Note: Kenya reserves the right to come back to this paragraph."];

    /// <summary>A mail of one case.</summary>
    public static GeneratedMail Generate(Draft draft, CopyCase form, int seed)
    {
        var random = new Random(seed);
        var mail = new MailWriter(State, seed % 1000);
        var tracked = form is CopyCase.Tracked or CopyCase.PartTracked or CopyCase.Older or CopyCase.Commented or CopyCase.MarkedWord or CopyCase.MarkedHtml;
        var part = form is CopyCase.PartTracked or CopyCase.PartSilent;
        var (from, to) = part ? Part(draft, random) : (0, draft.Provisions.Length);
        var scenario = new CopyScenario(draft, random, Numbers(draft, form, random), form == CopyCase.Older ? Older(draft, random) : null) { From = from, To = to };
        var few = form is CopyCase.Excerpts or CopyCase.SideBySide or CopyCase.Older;
        for (var i = 3 + random.Next(MostEdits - 3); i > 0; i--) scenario.Edit(form == CopyCase.Mixed ? random.Next(2) == 0 : tracked, structure: !few && form is not (CopyCase.MarkedWord or CopyCase.MarkedHtml));
        if (form == CopyCase.Older) scenario.Lack(2);
        var copy = scenario.Copy(only: form == CopyCase.Excerpts);
        if (form is CopyCase.Commented or CopyCase.Furnished) copy = WithRemarks(copy, random, form == CopyCase.Furnished);
        return new GeneratedMail(State, Raw(draft, form, copy, random, mail), copy.Expected);
    }

    private static byte[] Raw(Draft draft, CopyCase form, EditedCopy copy, Random random, MailWriter mail) => form switch
    {
        CopyCase.Tracked or CopyCase.Mixed or CopyCase.PartTracked or CopyCase.Older or CopyCase.Commented => mail.WithCopy(WordFile.Tracked(CopyForms.Typed(copy), random)),
        CopyCase.Silent or CopyCase.PartSilent or CopyCase.Excerpts or CopyCase.Furnished => mail.WithCopy(WordFile.Silent(CopyForms.Typed(copy), random)),
        CopyCase.MarkedWord => mail.WithCopy(WordFile.Marked(CopyForms.Typed(copy), random)),
        CopyCase.MarkedHtml => mail.WithHtml(CopyForms.Html(copy, marked: true)),
        CopyCase.CleanHtml => mail.WithHtml(CopyForms.Html(copy, marked: false), $"The draft with the edits of {State} follows."),
        CopyCase.CleanText => mail.WithText(CopyForms.Text(copy)),
        CopyCase.SideBySide => mail.WithHtml(CopyForms.Table(copy.Expected.Select(e => (e.Provision, draft.Find(e.Provision)!.Text, e.Result))), $"The proposals of {State} follow."),
    };

    private static NumberMode Numbers(Draft draft, CopyCase form, Random random)
    {
        var flat = draft.Provisions.All(p => p.Level == 0 || p.Kind == ProvisionKind.Heading) && draft.Provisions.All(p => p.Kind == ProvisionKind.Heading || p.Label.Length > 0);
        var isWord = form is not (CopyCase.MarkedHtml or CopyCase.CleanHtml or CopyCase.CleanText or CopyCase.SideBySide or CopyCase.Excerpts);
        return random.Next(4) switch
        {
            0 when flat && isWord => NumberMode.Automatic,
            1 when flat && form is CopyCase.Silent or CopyCase.PartSilent or CopyCase.Furnished or CopyCase.CleanHtml or CopyCase.CleanText => NumberMode.Shifted,
            2 when form is not (CopyCase.Excerpts or CopyCase.CleanText or CopyCase.MarkedHtml) => NumberMode.None,
            _ => NumberMode.Kept,
        };
    }

    /// <summary>A stretch of a quarter to a half of the draft.</summary>
    private static (int From, int To) Part(Draft draft, Random random)
    {
        var all = draft.Provisions.Length;
        var length = Math.Max(9, (all / 4) + random.Next(all / 4));
        var from = random.Next(all - length + 1);
        return (from, from + length);
    }

    /// <summary>What an older draft lacked: some words in four of ten paragraphs.</summary>
    private static WordEdit?[] Older(Draft draft, Random random)
    {
        var editor = new WordEditor(random, new Sentences(random));
        return [.. draft.Provisions.Select(p => p.Kind == ProvisionKind.Paragraph && p.Text.Split(' ').Length > 9 && random.Next(10) < 4 ? editor.Deletion(p.Text, 0, p.Text.Length) : null)];
    }

    private static EditedCopy WithRemarks(EditedCopy copy, Random random, bool paged)
    {
        var lines = ImmutableArray.CreateBuilder<CopyLine>();
        lines.AddRange(Letter.Select(Plain));
        foreach (var (line, i) in copy.Lines.Select((l, i) => (l, i)))
        {
            lines.Add(line);
            var isOpen = line.Mark is SegmentState.Deleted or SegmentState.Inserted;
            if (!isOpen && random.Next(8) == 0) lines.Add(Plain(Remarks[random.Next(Remarks.Length)]));
            if (!paged || i % 11 != 10) continue;
            lines.Add(Plain(string.Create(CultureInfo.InvariantCulture, $"{(i / 11) + 1}")));
            lines.Add(Plain("HWP/RM.3/2027/CRP.2"));
        }

        return copy with { Lines = lines.ToImmutable() };
    }

    private static CopyLine Plain(string text) => new("Normal", [new Segment(text)]);
}
