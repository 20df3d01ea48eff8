using System.Collections.Immutable;

namespace Intake.Extraction.Instructions;

/// <summary>The shapes that instructions have, over the letters of <see cref="TokenClass"/>; the first row that matches at a place wins.</summary>
internal static class Grammar
{
    /// <summary>All rows, the more special first.</summary>
    public static ImmutableArray<GrammarRow> Rows { get; } =
    [
        // New paragraphs.
        new(InstructionKind.NewParagraph, "a(?<d>n)[&t;]?I?P(?<r>n)?[jt&]*(?<n>q)", "After paragraph 54, insert a new paragraph 54 bis as follows: \"…\""),
        new(InstructionKind.NewParagraph, "b(?<e>n)[&t;]?I?P(?<r>n)?[jt&]*(?<n>q)", "Before paragraph 3 add a new paragraph: \"…\""),
        new(InstructionKind.NewParagraph, "l(?<d>n)[&t;]?I?P?(?<r>n)?[jt&]*(?<n>q)", "Between paragraphs 11 and 12 insert: \"…\""),
        new(InstructionKind.NewParagraph, "I?P(?<r>n)?l(?<d>n)[jt&;]*(?<n>q)", "Insert a new paragraph between 11 and 12: \"…\""),
        new(InstructionKind.NewParagraph, "I?P(?<r>n)?[&y]?a(?<d>n)[jtw&;]*(?<n>q)", "New paragraph after 30: \"…\""),
        new(InstructionKind.NewParagraph, "I?P(?<r>n)?[&y]?b(?<e>n)[jtw&;]*(?<n>q)", "New paragraph before 30: \"…\""),
        new(InstructionKind.NewParagraph, "I?P(?<r>n)q(?<n>q)", "Add a new clause 6.3 \"Cleaning\": \"…\""),
        new(InstructionKind.NewParagraph, "I?P(?<r>n)[jtw&]*(?<n>q)", "Add a new paragraph 16 bis: \"…\""),
        new(InstructionKind.NewParagraph, "I?P[jt&]*(?<r>n)[jtwe&n]*(?<n>q)", "New paragraph, perhaps as 27 bis or at the end of 37: \"…\""),
        new(InstructionKind.NewParagraph, "(?<r>n)?I?P[jtwe&n]*(?<n>q)", "Paragraph 30: add a new paragraph: \"…\""),
        new(InstructionKind.NewParagraph, "(?<d>n)a[&t;]?[IP]+[jt&]*(?<n>q)", "在第27段之后新增一段：\"…\""),
        new(InstructionKind.NewParagraph, "(?<e>n)b[&t;]?[IP]+[jt&]*(?<n>q)", "在第27段之前新增一段：\"…\""),
        new(InstructionKind.NewParagraph, "I(?<n>q)[&t]?P[&y]*a(?<d>n)", "Add \"…\" as a new paragraph after 30"),
        new(InstructionKind.NewParagraph, "I(?<n>q)[&t]?P(?<r>n)?", "Insert \"…\" as a new paragraph"),
        new(InstructionKind.NewParagraph, "I(?<n>q)(?<r>n)", "Insert \"…\" as a new paragraph 16 bis") { RequiresNew = true },

        new(InstructionKind.NewParagraph, "I?P?(?<r>n)q(?<n>q)", "6.3 \"Cleaning\": \"…\"") { RequiresNew = true },
        new(InstructionKind.NewParagraph, "I?(?<r>n)a(?<d>n)[jt&;]*(?<n>q)", "Add an Article 8 bis after Article 8: \"…\"") { RequiresNew = true },
        new(InstructionKind.NewParagraph, "(?<r>n)j?(?<n>q)", "16 bis: \"…\"") { RequiresNew = true },
        new(InstructionKind.NewParagraph, "I(?<r>n)[jt]*(?<n>q)", "Add 16 bis: \"…\"") { RequiresNew = true },

        // All that stands behind some words.
        new(InstructionKind.DeleteRest, "Dd?a(?<a>q)[&;]?[RSI]?[wt]?j?(?<n>q)", "Delete all words after \"a\" and replace with: \"b\""),
        new(InstructionKind.DeleteWordsAfter, "Da(?<a>q)d?(?<o>q)", "Delete, after \"a\", the words \"b\""),
        new(InstructionKind.DeleteWordsAfter, "D(?<o>q)a(?<a>q)", "Delete \"of\" after \"comprising\""),
        new(InstructionKind.DeleteWordsAfter, "l(?<a>q)&q[&;]?d?(?<o>q)t*R[twy]+(?<n>q)", "Between \"a\" and \"c\", the word \"b\" is to be replaced by \"d\""),
        new(InstructionKind.DeleteWordsAfter, "l(?<a>q)&q[&;]?Dd?(?<o>q)", "Between \"a\" and \"c\" delete \"b\""),
        new(InstructionKind.DeleteWordsAfter, "a(?<a>q)[&;]?Rd?(?<o>q)[twy]+(?<n>q)", "After \"a\" replace \"b\" by \"c\""),
        new(InstructionKind.DeleteWordsAfter, "a(?<a>q)[&;]?Dd?(?<o>q)", "After \"a\" delete \"b\""),
        new(InstructionKind.DeleteRest, "Dd+a(?<a>q)", "Delete everything after \"a\""),
        new(InstructionKind.DeleteRest, "x[&]?a(?<a>q)(?![&;]*L)", "End the paragraph after \"a\""),
        new(InstructionKind.DeleteSpan, "R[dzp]*f(?<a>q)[&t]+(?<b>q)[twy]+(?<n>q)", "Replace the words from \"a\" to \"b\" with \"c\""),
        new(InstructionKind.DeleteSpan, "D[dzp]*f(?<a>q)[&t]+(?<b>q)", "Delete from \"a\" to \"b\""),
        new(InstructionKind.DeleteSpan, "[dzp]?f(?<a>q)[&t]+(?<b>q)t*R[twy]+(?<n>q)", "From \"a\" to \"b\" should be replaced by \"c\""),
        new(InstructionKind.DeleteSpan, "[dzp]?f(?<a>q)[&t]+(?<b>q)t*D", "The words from \"a\" to \"b\" should be deleted"),
        new(InstructionKind.DeleteRest, "[dzp]*f(?<o>q)[te]*t*D", "The words starting with \"a\" until the end should be deleted"),
        new(InstructionKind.DeleteRest, "D[dzp]*f(?<o>q)", "Delete the last part, starting from \"a\""),

        new(InstructionKind.DeleteSentence, "D&?(?<z>z)(?!q)", "Delete the second sentence"),
        new(InstructionKind.DeleteSentence, "(?<z>z)[&;]?t?D(?![qaf])", "second sentence: delete"),

        // Old words by new.
        new(InstructionKind.ReplaceWords, "D(?<o>q)[&;]?[RSI]?w(?<n>q)", "Delete \"a\" and replace with \"b\""),
        new(InstructionKind.ReplaceWords, "D(?<o>q)[&;]*[RIS](?<n>q)(?:i|(?![abelgP]))", "Delete \"a\" and insert \"b\""),
        new(InstructionKind.ReplaceWords, "R[dzp]?(?<o>q)[ezg]?[twy]{1,2}(?<n>q)", "Replace \"a\" with \"b\""),
        new(InstructionKind.ReplaceWords, "Rf(?<o>q)t(?<n>q)", "Change from \"a\" to \"b\""),
        new(InstructionKind.ReplaceWords, "S(?<n>q)[yo](?<o>q)", "Substitute \"b\" for \"a\""),
        new(InstructionKind.ReplaceWords, "S(?<o>q)(?<n>q)", "Substituer aux mots « a » les mots « b »"),
        new(InstructionKind.ReplaceWords, "S(?<o>q)[wt](?<n>q)", "Substitute \"a\" with \"b\""),
        new(InstructionKind.ReplaceWords, "F(?<n>q)[to](?<o>q)", "We would prefer \"b\" to \"a\""),
        new(InstructionKind.ReplaceWords, "(?<n>q)t?o(?<o>q)", "\"b\" to replace \"a\""),
        new(InstructionKind.ReplaceWords, "o(?<o>q)[RSI]?(?<n>q)", "Instead of \"a\", \"b\""),
        new(InstructionKind.ReplaceWords, "y(?<o>q)[Rt]{1,2}(?<n>q)", "For \"a\" read \"b\""),
        new(InstructionKind.ReplaceWords, "(?<o>q)(?<r>n)?t?R[twy]?(?<n>q)", "\"a\" to be replaced by \"b\""),
        new(InstructionKind.ReplaceWords, "(?<o>q)[n;NpQ=]{0,6}t[tp]?R[twy]{1,2}(?<n>q)", "\"a\" in paragraph 5 is not agreed language; it should be replaced by \"b\""),
        new(InstructionKind.ReplaceWords, "(?<o>q)(?<r>n)t{1,2}(?<n>q)", "\"a\" in 6.2 should read \"b\""),
        new(InstructionKind.ReplaceWords, "&(?<o>q)w(?<n>q)", "… and \"a\" with \"b\""),
        new(InstructionKind.ReplaceWords, "R(?<o>q)j(?<n>q)", "Change \"a\" as follows: \"b\""),
        new(InstructionKind.ReplaceWords, "(?<o>q)t{1,2}(?<n>q)", "\"a\" should read \"b\""),

        // Words in.
        new(InstructionKind.InsertBetween, "l(?<a>q)&(?<b>q)[&;t]?Ij?(?<n>q)", "Between \"a\" and \"c\" insert \"b\""),
        new(InstructionKind.InsertBetween, "Ij?(?<n>q)l(?<a>q)&(?<b>q)", "Insert \"b\" between \"a\" and \"c\""),
        new(InstructionKind.InsertAfter, "a(?<a>q)[&;t]?[IS][jd]{0,2}(?<n>q)", "After \"a\" insert \"b\""),
        new(InstructionKind.InsertBefore, "b(?<b>q)[&;t]?[IS]j?(?<n>q)", "Before \"a\" insert \"b\""),
        new(InstructionKind.InsertAfter, "(?<n>q)t*It?a(?<a>q)", "\"b\" to be inserted after \"a\""),
        new(InstructionKind.InsertBefore, "(?<n>q)t*It?b(?<b>q)", "\"b\" to be inserted before \"a\""),
        new(InstructionKind.InsertBetween, "(?<n>q)t*It?l(?<a>q)&(?<b>q)", "\"b\" to be inserted between \"a\" and \"c\""),
        new(InstructionKind.Append, "(?<n>q)t*I[yt]?e", "\"b\" to be added at the end"),
        new(InstructionKind.InsertAfter, "(?<a>q)t?Y(?<n>q)", "\"a\" could be followed by \"b\""),
        new(InstructionKind.InsertBefore, "(?<b>q)t?B(?<n>q)", "\"a\" should be preceded by \"b\""),
        new(InstructionKind.InsertAfter, "It?(?<n>q)[;]?Nq[&;]?a(?<a>q)", "The word to be inserted is \"b\", not \"c\", after \"a\""),
        new(InstructionKind.InsertBefore, "It?(?<n>q)[;]?Nq[&;]?b(?<b>q)", "The word to be inserted is \"b\", not \"c\", before \"a\""),
        new(InstructionKind.InsertAfter, "(?<a>q)a[&;]?I(?<n>q)", "在\"a\"之后增加\"b\""),
        new(InstructionKind.InsertBefore, "(?<b>q)b[&;]?I(?<n>q)", "在\"a\"之前增加\"b\""),
        new(InstructionKind.InsertAfter, "Ij?(?<n>q)[&;]?a(?<a>q)", "Insert \"b\" after \"a\""),
        new(InstructionKind.InsertBefore, "Ij?(?<n>q)[&;]?b(?<b>q)", "Insert \"b\" before \"a\""),
        new(InstructionKind.InsertAfter, "Ia(?<a>q)[;j]*(?<n>q)", "Insert after \"a\": \"b\""),
        new(InstructionKind.InsertBefore, "Ib(?<b>q)[;j]*(?<n>q)", "Insert before \"a\": \"b\""),
        new(InstructionKind.NewParagraph, "a(?<d>n)[&t;]?I[jt]*(?<n>q)", "After paragraph 30 insert: \"…\""),
        new(InstructionKind.NewParagraph, "b(?<e>n)[&t;]?I[jt]*(?<n>q)", "Before paragraph 30 insert: \"…\""),
        new(InstructionKind.InsertAfter, "&(?<n>q)a(?<a>q)", "… and \"b\" after \"a\""),
        new(InstructionKind.InsertBefore, "&(?<n>q)b(?<b>q)", "… and \"b\" before \"a\""),
        new(InstructionKind.Append, "Ij?(?<n>q)[&y]?e", "Add \"b\" at the end"),
        new(InstructionKind.Append, "I?e(?<r>n)?[&;t]?[IS]?j?(?<n>q)", "At the end, add \"b\""),
        new(InstructionKind.Prepend, "Ij?(?<n>q)[&y]?g", "Add \"b\" at the beginning"),
        new(InstructionKind.Prepend, "I?g(?<r>n)?[&;t]?[IS]?j?(?<n>q)", "At the beginning, add \"b\""),
        new(InstructionKind.Append, "C(?<n>q)", "Complete with \"b\""),

        // A whole provision by another text.
        new(InstructionKind.ReplaceParagraph, "R(?<r>n)t?[wtj]+(?<n>q)", "Replace paragraph 5 with \"…\""),
        new(InstructionKind.ReplaceParagraph, "R?p[twj]+(?<n>q)(?![tw]q)", "Replace the paragraph by \"…\""),
        new(InstructionKind.Append, "I(?=[zj]*z)[zj]+t{0,2}(?<n>q)", "Add a final sentence reading \"b\""),
        new(InstructionKind.Append, "Ij(?<n>q)", "Add the following: \"b\"") { IsLoose = true },
        new(InstructionKind.ReplaceParagraph, "(?<r>n)(?:t?R)?[tj]+(?<n>q)(?!t?[DR]|[tw]q)", "Paragraph 5 should read: \"…\""),
        new(InstructionKind.ReplaceParagraph, "[wt]?j(?<n>q)", "to read as follows: \"…\""),
        new(InstructionKind.ReplaceParagraph, "(?<r>n)R(?<n>q)", "Paragraph 9: MOD \"To act in the manner that this case requires.\"") { LeastWords = 8 },
        new(InstructionKind.ReplaceWords, "I(?<n>q)t?(?<s>q)", "Add \"b\" — \"a, b and c\""),
        new(InstructionKind.Append, "I(?<n>q)", "Add \"b\"") { IsLoose = true },

        // Words out.
        new(InstructionKind.DeleteWords, "D[dz]?(?<o>q)(?:[&;](?<o>q))*", "Delete \"a\" and \"b\""),
        new(InstructionKind.DeleteWords, "[&;]+(?<o>q)(?<r>n)?", "Delete \"a\" in paragraph 13 and \"b\" in paragraph 14") { Continues = true },
        new(InstructionKind.DeleteWords, "(?<o>q)(?:&(?<o>q))*(?<r>n)?t?D", "\"a\" to be deleted"),

        // Structure.
        new(InstructionKind.Move, "V(?<r>n)[&tp]*a(?<d>n)", "Move paragraph 39 after 40"),
        new(InstructionKind.Move, "V(?<r>n)[&tp]*b(?<e>n)", "Move paragraph 39 before 40"),
        new(InstructionKind.Move, "(?<r>n)[&t]*V[&t]*a(?<d>n)", "Paragraph 39 would be better after paragraph 40"),
        new(InstructionKind.Move, "(?<r>n)[&t]*V[&t]*b(?<e>n)", "Paragraph 39 to be moved before 40"),
        new(InstructionKind.Move, "Vp?[&t]*a(?<d>n)", "move it after paragraph 40"),
        new(InstructionKind.Move, "Vp?[&t]*b(?<e>n)", "move it before paragraph 40"),
        new(InstructionKind.Move, "V(?<r>n)t(?<d>n)", "Move paragraph 39 to section C"),
        new(InstructionKind.Move, "(?<r>n)t?Vt?(?<d>n)", "Paragraph 39 would be better in section C"),
        new(InstructionKind.Merge, "M(?<r>n)(?:[w&t](?<d>n))?(?:[tjw]+(?<n>q))?", "Merge paragraphs 53 and 56"),
        new(InstructionKind.Merge, "(?<r>n)(?:[&w](?<d>n))?[&t]*M(?!n)p?(?:w(?<d>n))?(?:[tjw]+(?<n>q))?", "Paragraphs 53 and 56 could be merged"),
        new(InstructionKind.Merge, "Mp", "Merge them"),
        new(InstructionKind.Swap, "U(?<r>n)(?:&(?<d>n))?", "Reverse the order of paragraphs 8 and 9"),
        new(InstructionKind.Swap, "(?<r>n)(?:&(?<d>n))?t?U", "The order of paragraphs 8 and 9 should be reversed"),
        new(InstructionKind.Split, "L(?<r>n)", "Split paragraph 12"),
        new(InstructionKind.Split, "(?<r>n)t?L|Lp", "Paragraph 12 should be split"),

        // A whole provision out.
        new(InstructionKind.DeleteParagraph, "D[pd]?(?<r>n)(?!&?[tw]?[qz])", "Delete paragraphs 39 and 90"),
        new(InstructionKind.DeleteParagraph, "(?<r>n)[^qDIRSVMLU;n]*n&t*D(?![dzfaq])", "Paragraph 10 repeats paragraph 6 and could be deleted"),
        new(InstructionKind.DeleteParagraph, "(?<r>n)[&t]*Dp?(?![dzfaq]|[&;]?[RIS]q)", "Paragraph 39: delete"),
        new(InstructionKind.DeleteParagraph, "Dp", "Delete this paragraph"),
        new(InstructionKind.DeleteParagraph, "pt?D(?![dzfaq])", "The paragraph should be deleted"),
        new(InstructionKind.DeleteParagraph, "^t?D$", "Delete."),
    ];
}
