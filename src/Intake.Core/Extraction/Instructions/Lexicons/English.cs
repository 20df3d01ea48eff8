namespace Intake.Extraction.Instructions.Lexicons;

/// <summary>English words of instructions and positions, folded; the more special row stands first.</summary>
internal static class English
{
    /// <summary>Class and phrases, separated by bars.</summary>
    public static (TokenClass Class, string Phrases)[] Rows =>
    [
        (TokenClass.Replace, "replace | replaces | replacing | replaced | replacement of | change | changing | changed | amend | amending | amended | modify | modifying | revise | revising | rephrase | reword | rewording | correct | correcting"),
        (TokenClass.Substitute, "substitute | substitutes | substituting | substituted | use | using"),
        (TokenClass.Delete, "delete | deletes | deleting | deleted | deletion | deletion of | deletions | remove | removes | removing | removed | removal of | removal | strike | strike out | striking | striking out | stricken | omit | omitting | omitted | omission of | drop | dropping | dropped | suppress | take out | taken out | be taken out | come out | could go | should go | can go | must go | has to go | should fall | could fall | is not needed | not needed | is superfluous | is redundant | is unnecessary | sup"),
        (TokenClass.Insert, "insert | inserts | inserting | inserted | insertion of | insertion | add | adds | adding | added | addition of | addition | include | including the words | inclusion of | append | introduce | introducing"),
        (TokenClass.Complete, "complete with | complete by adding | completed with | complete it with | complete the sentence with | complete the paragraph with | finish with"),
        (TokenClass.Move, "move | moved | moving | relocate | relocated | relocating | transfer | transferred | place it | shift | would be better placed | better placed | would read better | would be better | would fit better | should come | should be placed"),
        (TokenClass.Merge, "merge | merged | merging | combine | combined | combining | consolidate | consolidated | consolidating"),
        (TokenClass.Split, "split | splitting | divide | divided | separate into"),
        (TokenClass.FollowedBy, "followed by | be followed by"),
        (TokenClass.InItsPlace, "in its place | in their place | in its stead | instead"),
        (TokenClass.Sentence, "first sentence | second sentence | third sentence | fourth sentence | last sentence | final sentence | last phrase | final phrase | first phrase | second phrase | third phrase | last clause | final clause | first clause | second clause | third clause | last part"),
        (TokenClass.Swap, "should be reversed | be reversed | be swapped | should be swapped | interchange | be interchanged | be inverted | reverse the order of | swap | swapping | invert the order of | exchange the order of"),
        (TokenClass.To, "to | into | to read | should read | should read as | should be read as | should be | should say | must read | must be | needs to be | to be | reads | read | becomes | would read | shall read | so that it reads | so it reads | so as to read | capitalize as | capitalise as | should become | ought to read | to become | spell as | written as | change to | changed to | reading"),
        (TokenClass.With, "with | by | with the words | by the words | and replace with | and replace it with | and replace them with | and replace by | and substitute | in favour of | in favor of"),
        (TokenClass.From, "from"),
        (TokenClass.For, "for"),
        (TokenClass.InsteadOf, "instead of | rather than | in place of | in lieu of | in the place of | to replace"),
        (TokenClass.After, "after | following | right after | immediately after | immediately following | behind | subsequent to"),
        (TokenClass.Before, "before | preceding | prior to | immediately before | in front of | ahead of"),
        (TokenClass.Between, "between"),
        (TokenClass.And, "and | &"),
        (TokenClass.AtEnd, "at the end | end of the paragraph | end of paragraph | end of the sentence | at the end of the paragraph | at the end of this paragraph | at the end of the sentence | in the end | in fine | to the end | to the end of the paragraph | at its end"),
        (TokenClass.AtBeginning, "at the beginning | at the start | at the beginning of the paragraph | at the start of the paragraph | at the beginning of the sentence | at the outset"),
        (TokenClass.Stop, "end the paragraph | end the sentence | end paragraph | stop | full stop | place a full stop | put a full stop | end it | ending the paragraph"),
        (TokenClass.All, "all | all words | all the words | everything | the rest | all text | all the text | the remainder | the words"),
        (TokenClass.Throughout, "throughout | throughout the text | throughout the document | throughout the draft | in the whole text | everywhere | wherever it appears | wherever it occurs | wherever they appear | in all paragraphs | across the text | across the document | in the entire document | in the entire text"),
        (TokenClass.NewParagraph, "new paragraph | a new paragraph | new para | a new para | an additional paragraph | additional paragraph | another paragraph | the following paragraph | the following new paragraph | new operative paragraph | new preambular paragraph | new op | new pp | new sub-paragraph | new subparagraph | a new sub-paragraph | new text | a new one | a further paragraph | new subclause | a new subclause | new clause | a new clause | new item | a new item | new article | a new article | new note | a new note |  new operative paragraph | a new operative paragraph | a new preambular paragraph | a paragraph"),
        (TokenClass.Paragraph, "paragraph | the paragraph | this paragraph | whole paragraph | the whole paragraph | the entire paragraph | entire paragraph | the para | this para | it | them | in its entirety | the whole"),
        (TokenClass.Heading, "heading | the heading | title | the title | sub-heading | subheading | chapeau"),
        (TokenClass.AsFollows, "as follows | the following | the following wording | the following text | the following formulation | the following language | the following words | following formulation | following wording | following text | following language | the following alternative | alternative text | alternative wording | alternative language | alternative formulation | reads as follows | to read as follows | should read as follows"),
        (TokenClass.Prefer, "prefer | prefers | would prefer | preference for | would favour | favours"),
        (TokenClass.Support, "support | supports | supported | supporting | strongly support | strongly supports | fully support | fully supports | welcome | welcomes | agree | agrees | agree with | agrees with | endorse | endorses | can accept | can go along with | can also go along with | could go along with | can also accept | could accept | can also support | can live with | in favour of retaining | aligns itself with | associates itself with | ok | okay | agreed | no objection | no objections | supportive of | we are supportive of | in support of | join | joins | acceptable | echoes"),
        (TokenClass.Oppose, "we cannot accept | oppose | opposes | opposed to | cannot accept | can not accept | cannot support | cannot agree to | cannot agree with | cannot join consensus on | cannot join consensus | objects to | object to | does not support | do not support | does not agree with | do not agree with | against | not acceptable | unacceptable | rejects | reject | is not in a position to accept | not in a position to support | has difficulty with | have difficulties with | disagree with | disagrees with"),
        (TokenClass.Retain, "retain | retains | retaining | retained | retention of | keep | keeps | keeping | kept | maintain | maintains | maintained | preserve | preserved | noc | as drafted | as it stands | as is | language as drafted | chair's text | remain unchanged | should remain | leave unchanged | no change | no changes"),
        (TokenClass.Reserve, "reserve | reserves | reserve our position | reserves its position | reserve its position | reservation | reservations | pending instructions | scrutiny reserve | in brackets | in square brackets | under consideration"),
        (TokenClass.ProposalNoun, "proposal | proposals | amendment | amendments | suggestion | suggestions | proposed by | as proposed | proposed | edits of | edit of | wording of | language of"),
        (TokenClass.Withdraw, "withdraw | withdraws | withdrawn | withdrawing | retract | retracts"),
        (TokenClass.Renumber, "renumber | renumber accordingly | renumber the subsequent paragraphs | renumbering | subsequent paragraphs to be renumbered"),
        (TokenClass.Wish, "would welcome the views | agreed language | agreed text | previously agreed | as agreed | agreed formulation | preferable to | preferable | better than | streamline | streamlined | strengthen | strengthened | shorten | shortened | clarify | clarified | clarification | would welcome | reconsider | reformulate | we wonder | wonder | question | would like to understand | could be explained | could benefit from | reference to | a reference to | simplify | move away from | elaborate"),
        (TokenClass.Not, "not | no longer | never | don't | does not | do not"),
    ];
}
