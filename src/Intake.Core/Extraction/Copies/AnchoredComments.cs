using System.Text.RegularExpressions;
using Intake.Extraction.Instructions;
using Intake.Extraction.Places;

namespace Intake.Extraction.Copies;

/// <summary>Reads a comment in the margin that asks for something with the very words it hangs on: <c>delete</c>, <c>replace by "x"</c>, <c>followed by "x"</c>.</summary>
internal static partial class AnchoredComments
{
    private const int MostLooseWords = 10;

    /// <summary>What the comment asks for; null when it asks for nothing that its anchor completes.</summary>
    /// <param name="comment">The comment.</param>
    /// <param name="anchor">The words it hangs on.</param>
    /// <param name="provision">The provision they stand in.</param>
    /// <param name="reference">Its reference.</param>
    public static Instruction? Read(string comment, string anchor, FoldedText provision, ProvisionReference reference)
    {
        var words = anchor.Trim();
        if (words.Length == 0 || 5 * words.Length > 4 * provision.Source.Length || !WordFinder.Contains(provision, words)) return null;
        return Asked(comment.Trim(), words, reference) ?? (Prefix().Match(comment.Trim()) is { Success: true } speaker ? Asked(comment.Trim()[speaker.Length..], words, reference) : null);
    }

    /// <summary>What a comment asks for in words of its own that stand in its anchor too: there and not where they first stand in the provision; null when they stand elsewhere.</summary>
    /// <param name="asked">What the comment asks for.</param>
    /// <param name="anchor">The words it hangs on.</param>
    /// <param name="provision">The provision they stand in.</param>
    /// <param name="reference">Its reference.</param>
    public static Instruction? Inside(Instruction asked, string anchor, FoldedText provision, ProvisionReference reference)
    {
        var words = anchor.Trim();
        if (asked is not { Kind: InstructionKind.ReplaceWords or InstructionKind.DeleteWords or InstructionKind.InsertAfter or InstructionKind.InsertBefore, Targets.IsEmpty: true, Throughout: false, Everywhere: false }) return null;
        if ((asked.Old is [var old] ? old : asked.After ?? asked.Before) is not { } said || WordFinder.FindFolded(provision, said) is not { Occurrences: > 1 } || !WordFinder.Contains(provision, words)) return null;
        if (WordFinder.FindFolded(new FoldedText(words), said) is not { Occurrences: 1, Span: var span }) return null;
        var edit = asked.Kind switch
        {
            InstructionKind.ReplaceWords => Joints.Replace(words, span, asked.New!),
            InstructionKind.DeleteWords => Joints.Delete(words, span),
            InstructionKind.InsertAfter => Joints.Insert(words, span.End, asked.New!),
            _ => Joints.Insert(words, span.Start, asked.New!),
        };
        return new Instruction(InstructionKind.ReplaceWords, [reference]) { Old = [words], New = Comparison.WordDiff.Apply(words, [edit]), Within = words };
    }

    private static Instruction? Asked(string text, string words, ProvisionReference reference)
    {
        if (Deletes().IsMatch(text)) return new Instruction(InstructionKind.DeleteWords, [reference]) { Old = [words] };
        if (Quotations.Find(text) is [var (start, end)]) return Quoted(text, start, end, words, reference);
        if (text.IndexOfAny(['"', '“', '«']) >= 0) return null;
        if (Loose().Match(text) is not { Success: true } loose || loose.Groups["w"].Value.Count(c => c == ' ') >= MostLooseWords) return null;
        return Made(loose.Groups["add"].Success, false, loose.Groups["w"].Value, words, reference) with { IsLoose = true };
    }

    private static Instruction? Quoted(string text, int start, int end, string anchor, ProvisionReference reference)
    {
        var (before, behind) = (text[..start], text[end..]);
        var come = text[start..end].Trim('"', '“', '”', '„', '«', '»', '「', '」', '‘', '’', ' ', '\u00a0');
        if (come.Length == 0 || text.Contains('?', StringComparison.Ordinal) && before.Trim().Length > 0 && !Replaces().IsMatch(before)) return null;
        if (Takes().IsMatch(before)) return new Instruction(InstructionKind.DeleteWords, [reference]) { Old = [come] };
        if (Replaces().IsMatch(before) || Instead().IsMatch(behind) || (before.Trim().Length == 0 && behind.Trim(' ', '.', '!', '?').Length == 0)) return Made(false, false, come, anchor, reference);
        return Adds().IsMatch(before) ? Made(true, InFront().IsMatch(before) || InFront().IsMatch(behind), come, anchor, reference) : null;
    }

    private static Instruction Made(bool adds, bool inFront, string come, string anchor, ProvisionReference reference) =>
        !adds ? new Instruction(InstructionKind.ReplaceWords, [reference]) { Old = [anchor], New = come }
        : inFront ? new Instruction(InstructionKind.InsertBefore, [reference]) { Before = anchor, New = come }
        : new Instruction(InstructionKind.InsertAfter, [reference]) { After = anchor, New = come };

    /// <summary>Who speaks: <c>AT:</c>, <c>Comment by Austria:</c>.</summary>
    [GeneratedRegex(@"^(?:comment (?:by|from) )?(?:\p{Lu}{2,5}|\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3})\s?[:–-]\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Prefix();

    [GeneratedRegex(
        @"^(?:please\s+|we\s+(?:would\s+)?(?:propose|suggest|prefer|like)(?:\s+to)?\s+|(?:should|to)\s+be\s+|kindly\s+)?(?:delet(?:e|ed|ion|ing)|remov(?:e|ed|al|ing)|strike(?:\s+out)?|omit(?:ted)?|drop|suppress|(?:à\s+)?supprimer|suprimir|eliminar|исключить|удалить|снять|删除|删去|删掉|تحذف|يحذف|حذف)"
        + @"(?:\s+(?:this|these|that|the|highlighted)?\s*(?:words?|phrase|term|part|text|bit|reference|here)?)?\s*(?:$|[.,;:!(–-].*$|(?:as|because|since|for|car|porque|так как)\s.*$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Deletes();

    /// <summary>The verb of deletion right in front of the words that go.</summary>
    [GeneratedRegex(@"\b(?:delete|remove|strike(?: out)?|omit|drop|supprimer|suprimir|eliminar|исключить|удалить)\s+(?:the\s+)?(?:words?\s+|phrase\s+)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Takes();

    [GeneratedRegex(
        @"\b(?:replac\w*|substitut\w*|chang\w*|should\s+(?:be|read)|(?:to|must|better)\s+(?:be|read)|reads?|typo|misprint|correct\w*|(?:proper|right|official|exact|full|agreed)\s+(?:name|title|term|wording|words?|spelling|form|language|acronym)|called|rather|instead|prefers?|suggest\w*|propos\w*|make\s+it|use|say|remplac\w*|lire|plutôt|sustitu\w*|reemplaz\w*|debe\s+decir|léase|замен\w*|читать|правильн\w*|верн(?:о|ый|ое|ая)|(?:nom|terme|titre|intitulé|libellé|nombre|título|término)\s+(?:exact|correct|officiel|exacto|correcto|oficial)\w*)\b|→|[-=]>|改为|替换|应为|يستعاض|يستبدل|^\s*=\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Replaces();

    [GeneratedRegex(@"^\W*(?:instead|rather|would be|is (?:better|preferable|preferred|clearer)|please|plutôt|en su lugar|вместо)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Instead();

    [GeneratedRegex(@"\b(?:add|insert|includ|follow(?:ed)?|after|before|preced\w*|ajouter|insérer|suivi|añadir|agregar|insertar|добав\w*|встав\w*|включ\w*)|增加|添加|插入|之后|之前|تضاف|يضاف", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Adds();

    [GeneratedRegex(@"\b(?:before|preced\w*|in front|avant|antes|перед)\b|之前|قبل", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InFront();

    [GeneratedRegex(@"^(?:(?:please\s+)?(?:replace\s+(?:by|with)|change\s+to|(?:should|to)\s+(?:be|read)|remplacer\s+par|sustituir\s+por|заменить\s+на|改为)|(?<add>(?:please\s+)?(?:add|insert|ajouter|añadir|добавить|增加))|[-=]>|→|=)\s*:?\s*(?<w>[^:?!\n]{2,80}?)\s*\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Loose();
}
