namespace Intake.Extraction.Instructions;

/// <summary>The letter of each token class in the grammar's patterns.</summary>
internal static class TokenLetters
{
    /// <summary>The letter; a blank for what is left out of patterns.</summary>
    public static char Of(TokenClass token) => token switch
    {
        TokenClass.Other => ' ',
        TokenClass.Quote => 'q',
        TokenClass.Reference => 'n',
        TokenClass.Replace => 'R',
        TokenClass.Substitute => 'S',
        TokenClass.Delete => 'D',
        TokenClass.Insert => 'I',
        TokenClass.Complete => 'C',
        TokenClass.Move => 'V',
        TokenClass.Merge => 'M',
        TokenClass.Split => 'L',
        TokenClass.Swap => 'U',
        TokenClass.With => 'w',
        TokenClass.To => 't',
        TokenClass.From => 'f',
        TokenClass.For => 'y',
        TokenClass.InsteadOf => 'o',
        TokenClass.After => 'a',
        TokenClass.Before => 'b',
        TokenClass.Between => 'l',
        TokenClass.And => '&',
        TokenClass.AtEnd => 'e',
        TokenClass.AtBeginning => 'g',
        TokenClass.Stop => 'x',
        TokenClass.All => 'd',
        TokenClass.Throughout => 'H',
        TokenClass.NewParagraph => 'P',
        TokenClass.Paragraph => 'p',
        TokenClass.Heading => 'h',
        TokenClass.FollowedBy => 'Y',
        TokenClass.InItsPlace => 'i',
        TokenClass.Sentence => 'z',
        TokenClass.AsFollows => 'j',
        TokenClass.Support => '+',
        TokenClass.Oppose => '-',
        TokenClass.Retain => '=',
        TokenClass.Reserve => 'r',
        TokenClass.ProposalNoun => 'X',
        TokenClass.Not => 'N',
        TokenClass.Renumber => 'K',
        TokenClass.Wish => 'Q',
        TokenClass.Colon => ':',
        TokenClass.Semicolon => ';',
        TokenClass.Withdraw => 'W',
    };
}
