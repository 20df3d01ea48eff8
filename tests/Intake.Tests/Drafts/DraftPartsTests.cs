using System.Text;
using Intake.Drafts;

namespace Intake.Tests.Drafts;

/// <summary>What a draft has besides its numbered paragraphs; a row of the expectation is an id, its section, and the text.</summary>
public sealed class DraftPartsTests
{
    public static TheoryData<string, string, string> Texts => new()
    {
        {
            "the words that a preamble hangs on are none of its paragraphs, and articles stand in parts and chapters",
            """
            Draft Convention on Bells

            The Parties to this Convention,

            Recalling the bell of 1884,

            Convinced that bells ring,

            Have agreed as follows:

            PART I
            GENERAL

            Article 1
            Scope

            This Convention applies to bells.

            PART II
            RINGING

            Chapter 1
            Towers

            Article 2
            Hours

            1. Bells shall ring every hour.

            2. They shall not ring at night.
            """,
            """
            title||Draft Convention on Bells
            PP1|preamble|Recalling the bell of 1884,
            PP2|preamble|Convinced that bells ring,
            heading:Part I||PART I GENERAL
            heading:Article 1|heading:Part I|Article 1 Scope
            Article 1|heading:Article 1|This Convention applies to bells.
            heading:Part II||PART II RINGING
            heading:Part II Chapter 1|heading:Part II|Chapter 1 Towers
            heading:Article 2|heading:Part II Chapter 1|Article 2 Hours
            Article 2(1)|heading:Article 2|Bells shall ring every hour.
            Article 2(2)|heading:Article 2|They shall not ring at night.
            """
        },
        {
            "a lone annex to a resolution numbers its paragraphs anew",
            """
            Bells

            The Assembly,

            Noting that bells ring,

            Noting also that they rust,

            1. Calls for paint;

            2. Adopts the rules in the annex.

            Annex
            Rules

            1. Paint is red.

            2. Paint is dry.
            """,
            """
            title||Bells
            PP1|preamble|Noting that bells ring,
            PP2|preamble|Noting also that they rust,
            OP1|operative|Calls for paint;
            OP2|operative|Adopts the rules in the annex.
            heading:Annex||Annex Rules
            Annex.1|heading:Annex|Paint is red.
            Annex.2|heading:Annex|Paint is dry.
            """
        },
        {
            "a footnote below a rule is none of the text, nor is its mark",
            """
            Bells

            1. Bells shall ring every hour.1

            2. They shall not ring at night, except where the custom of the
            place is otherwise.
            _______
            1 The custom of the place was discussed at the second session.

            3. They shall be painted.
            """,
            """
            title||Bells
            1||Bells shall ring every hour.
            2||They shall not ring at night, except where the custom of the place is otherwise.
            3||They shall be painted.
            """
        },
    };

    public static TheoryData<string, string, string> Pages => new()
    {
        {
            "a standard has a list of contents, a foreword, notes with and without numbers, examples, a table, and annexes whose title is on three lines",
            """
            <style>ol.paren{list-style:none} ol.paren li:before{content:counter(x,lower-alpha) ")\2003"}</style>
            <h1>Ladders — Safety</h1>
            <p><b>Contents</b></p><ul><li>Foreword ..... ii</li><li>1 Scope ..... 1</li><li>4 Requirements ..... 2</li><li>Annex A (normative) Tests ..... 3</li></ul>
            <h2>Foreword</h2><p>This document was prepared by a committee.</p>
            <h2>1 Scope</h2><p>This document specifies ladders.</p><p>NOTE 1 Stairs are no ladders.</p>
            <h2>4 Requirements</h2>
            <h3>4.1 Rungs</h3><p>Rungs shall be:</p><p>a) level;</p><p>b) spaced:</p><p>1) evenly;</p><p>2) closely.</p>
            <p>NOTE Paint is slippery.</p><p>EXAMPLE A sleeve.</p>
            <h3>4.2 Loads</h3><p>Apply the load.</p>
            <p><b>Table 1 — Loads</b></p><table><tr><td>Kind</td><td>Load</td></tr><tr><td>I</td><td>100</td></tr></table>
            <h2>5 Marking</h2><p>The mark shows:</p><ol class="paren"><li>the maker;</li><li>the year.</li></ol>
            <h2>Annex A<br>(normative)<br>Tests</h2><h3>A.1 General</h3><p>Tests are made.</p>
            <p>© LAD 2031 – All rights reserved</p>
            """,
            """
            title||Ladders — Safety
            heading:foreword||Foreword
            Foreword|heading:foreword|This document was prepared by a committee.
            heading:1||1 Scope
            1|heading:1|This document specifies ladders.
            1 NOTE 1|heading:1|Stairs are no ladders.
            heading:4||4 Requirements
            heading:4.1|heading:4|4.1 Rungs
            4.1|heading:4.1|Rungs shall be:
            4.1 a)|heading:4.1|level;
            4.1 b)|heading:4.1|spaced:
            4.1 b) 1)|heading:4.1|evenly;
            4.1 b) 2)|heading:4.1|closely.
            4.1 NOTE|heading:4.1|Paint is slippery.
            4.1 EXAMPLE|heading:4.1|A sleeve.
            heading:4.2|heading:4|4.2 Loads
            4.2|heading:4.2|Apply the load.
            Table 1|heading:4.2|Table 1 — Loads
            heading:5||5 Marking
            5|heading:5|The mark shows:
            5 a)|heading:5|the maker;
            5 b)|heading:5|the year.
            heading:Annex A||Annex A (normative) Tests
            heading:Annex A.1|heading:Annex A|A.1 General
            Annex A.1|heading:Annex A.1|Tests are made.
            """
        },
        {
            "an article's title may be a heading of its own",
            """
            <h1>Draft Convention on Bells</h1>
            <h2>Article 1</h2><h3>Scope</h3><p>This Convention applies to bells.</p>
            <h2>Article 2</h2><h3>Hours</h3><p>1. Bells shall ring.</p><p>2. They shall stop.</p>
            """,
            """
            title||Draft Convention on Bells
            heading:Article 1||Article 1 Scope
            Article 1|heading:Article 1|This Convention applies to bells.
            heading:Article 2||Article 2 Hours
            Article 2(1)|heading:Article 2|Bells shall ring.
            Article 2(2)|heading:Article 2|They shall stop.
            """
        },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_gives_its_parts(string shape, string text, string expected) =>
        Check(shape, DraftReader.ReadText("draft.txt", text.ReplaceLineEndings("\n")), expected);

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_gives_its_parts(string shape, string html, string expected) =>
        Check(shape, DraftReader.Read("draft.html", Encoding.UTF8.GetBytes($"<html><meta charset=\"utf-8\"><body>{html}</body></html>"), new Limits()), expected);

    private static void Check(string shape, Draft draft, string expected)
    {
        var found = string.Join('\n', draft.Provisions.Select(p => $"{p.Id}|{p.Section}|{p.Text}"));
        Assert.True(expected.ReplaceLineEndings("\n") == found, $"{shape}\n{found}");
    }
}
