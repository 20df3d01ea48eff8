using Intake.Drafts;
using Intake.Extraction.Instructions;
using Intake.Extraction.Places;

namespace Intake.Tests.Extraction.Conventions;

/// <summary>Small drafts of three shapes, and what a reference in a sentence about them leads to.</summary>
internal static class Shapes
{
    public const string Treaty = """
        Draft Convention on Bridges

        The Parties to this Convention,

        Recalling the Charter of the rivers,

        Noting the report of the experts on bridges,

        Have agreed as follows:

        PART I
        GENERAL

        Article 1
        Use of terms

        For the purposes of this Convention:

        (a) "bridge" means a structure;

        (b) "toll" means a fee.

        Article 2
        Scope

        This Convention applies to bridges over frontier rivers. It does not apply to tunnels.

        PART II
        COOPERATION

        Chapter 1
        Planning

        Article 3
        Notification

        1. Each Party shall notify the others of a planned bridge. The notice shall be in writing.

        2. The notice shall contain:

        (a) the place of the bridge;

        (b) its purpose, including:

        (i) the traffic expected;

        (ii) the tolls foreseen;

        (c) the costs.

        3. The other Parties shall reply within sixty days.

        Chapter 2
        Maintenance

        Article 4
        Inspection

        1. Bridges shall be inspected every year.

        2. The results shall be published.

        Article 5
        Reservations

        No reservations may be made.
        """;

    public const string Resolution = """
        Protection of springs

        The General Assembly,

        Recalling its resolution 60/1 of 16 September 2005 on springs,

        Noting with concern that springs run dry in many regions,

        Convinced that early action is cheaper than late repair,

        1. Calls upon States to protect springs;

        2. Invites donors to help;

        3. Urges States:

        (a) To map springs;

        (b) To train staff, in particular:

        (i) Geologists;

        (ii) Well drillers;

        (c) To share data;

        4. Decides to remain seized of the matter.
        """;

    public const string Standard = """
        Ladders — Safety

        1 Scope

        This document specifies requirements for ladders.

        3 Terms and definitions

        3.1
        rung

        support for a foot

        Note 1 to entry: A step is not a rung.

        4 Requirements

        4.1 General

        Ladders shall be safe. They shall be marked.

        4.2 Rungs

        Rungs shall be:

        a) level;

        b) spaced:

        1) evenly;

        2) not more than 300 mm apart;

        c) slip-resistant.

        NOTE 1 Spacing is measured between centres.

        NOTE 2 Paint can be slippery.

        EXAMPLE A rubber sleeve.

        4.3 Feet

        Feet shall not slide.

        NOTE Rubber is suitable.

        Table 1 — Loads

        5 Marking

        Ladders shall be marked with:

        a) the name of the manufacturer;

        b) the greatest load.

        NOTE A label is a mark.

        Annex A
        (normative)
        Tests

        A.1 General

        Tests are made at 20 °C.

        A.2 Procedure

        Load the ladder and:

        a) wait for 1 min;

        b) measure the deflection.
        """;

    /// <summary>The ids that the references of a sentence lead to, in order; a new provision as <c>+</c> and what it stands behind, an alternative as <c>~</c> and what it replaces.</summary>
    public static string Ids(string draft, string sentence)
    {
        var tokenizer = new Tokenizer(new ReferenceReader(new DraftIndex(DraftReader.ReadText("draft.txt", draft.ReplaceLineEndings("\n")))));
        return string.Join(", ", tokenizer.Split(sentence).SelectMany(s => s.Tokens).Where(t => t.Class == TokenClass.Reference).SelectMany(t => t.References).Select(Shown));
    }

    private static string Shown(ProvisionReference reference) =>
        reference.Id ?? (reference.IsAlternative ? "~" : "+") + reference.Base;
}
