namespace Intake.Extraction.Instructions;

/// <summary>What a word, phrase, number or quotation does in an instruction. Each has one letter in the grammar's patterns.</summary>
internal enum TokenClass
{
    /// <summary>No part of the grammar; left out of patterns.</summary>
    Other,

    /// <summary><c>q</c>: quoted words.</summary>
    Quote,

    /// <summary><c>n</c>: a reference to one or more provisions.</summary>
    Reference,

    /// <summary><c>R</c>: replace, change.</summary>
    Replace,

    /// <summary><c>S</c>: substitute, whose object is new before "for" and old before "with".</summary>
    Substitute,

    /// <summary><c>D</c>: delete.</summary>
    Delete,

    /// <summary><c>I</c>: insert, add.</summary>
    Insert,

    /// <summary><c>C</c>: complete (put at the end).</summary>
    Complete,

    /// <summary><c>V</c>: move.</summary>
    Move,

    /// <summary><c>M</c>: merge.</summary>
    Merge,

    /// <summary><c>L</c>: split.</summary>
    Split,

    /// <summary><c>U</c>: swap, reverse the order.</summary>
    Swap,

    /// <summary><c>w</c>: with, by — before new words.</summary>
    With,

    /// <summary><c>t</c>: to, into, should read, should be, reads — before new words, or after "from".</summary>
    To,

    /// <summary><c>f</c>: from, between which the words go.</summary>
    From,

    /// <summary><c>y</c>: for.</summary>
    For,

    /// <summary><c>o</c>: instead of, rather than — before old words.</summary>
    InsteadOf,

    /// <summary><c>a</c>: after, following.</summary>
    After,

    /// <summary><c>b</c>: before, preceding.</summary>
    Before,

    /// <summary><c>l</c>: between.</summary>
    Between,

    /// <summary><c>&amp;</c>: and.</summary>
    And,

    /// <summary><c>e</c>: at the end.</summary>
    AtEnd,

    /// <summary><c>g</c>: at the beginning.</summary>
    AtBeginning,

    /// <summary><c>x</c>: end the paragraph, put a full stop.</summary>
    Stop,

    /// <summary><c>d</c>: all words, everything, the rest.</summary>
    All,

    /// <summary><c>T</c>: all that follows.</summary>
    Rest,

    /// <summary><c>G</c>: its deletion, of the provision spoken of.</summary>
    Gone,

    /// <summary><c>H</c>: throughout.</summary>
    Throughout,

    /// <summary><c>P</c>: a new paragraph.</summary>
    NewParagraph,

    /// <summary><c>p</c>: the paragraph, without a number.</summary>
    Paragraph,

    /// <summary><c>h</c>: the heading, the title.</summary>
    Heading,

    /// <summary><c>Y</c>: followed by.</summary>
    FollowedBy,

    /// <summary><c>B</c>: preceded by.</summary>
    PrecededBy,

    /// <summary><c>i</c>: in its place.</summary>
    InItsPlace,

    /// <summary><c>z</c>: second sentence, last phrase.</summary>
    Sentence,

    /// <summary><c>j</c>: the following wording, as follows.</summary>
    AsFollows,

    /// <summary><c>F</c>: prefers — before new words.</summary>
    Prefer,

    /// <summary><c>+</c>: supports.</summary>
    Support,

    /// <summary><c>-</c>: opposes, cannot accept.</summary>
    Oppose,

    /// <summary><c>=</c>: retain, keep.</summary>
    Retain,

    /// <summary><c>r</c>: reserves its position.</summary>
    Reserve,

    /// <summary><c>X</c>: proposal, amendment (of somebody).</summary>
    ProposalNoun,

    /// <summary><c>N</c>: not.</summary>
    Not,

    /// <summary><c>K</c>: a consequence nobody has to write down: renumber accordingly.</summary>
    Renumber,

    /// <summary><c>Q</c>: asks or wishes without words: could be clarified, would welcome, streamline.</summary>
    Wish,

    /// <summary><c>:</c>.</summary>
    Colon,

    /// <summary><c>;</c>.</summary>
    Semicolon,

    /// <summary><c>W</c>: withdraws.</summary>
    Withdraw,
}
