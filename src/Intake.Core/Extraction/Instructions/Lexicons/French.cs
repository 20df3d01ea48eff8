namespace Intake.Extraction.Instructions.Lexicons;

/// <summary>French words of instructions and positions, folded; the more special row stands first.</summary>
internal static class French
{
    /// <summary>Class and phrases, separated by bars.</summary>
    public static (TokenClass Class, string Phrases)[] Rows =>
    [
        (TokenClass.Replace, "remplacer | remplacez | remplacement de | remplacé | remplacée | modifier | changer"),
        (TokenClass.Substitute, "substituer | substituer aux mots"),
        (TokenClass.Delete, "supprimer | suppression | suppression de | suppression du | supprimé | supprimée | à supprimer | retirer | effacer | biffer"),
        (TokenClass.Insert, "insérer | ajouter | ajout de | ajout | insertion de | introduire | rajouter"),
        (TokenClass.Complete, "compléter par"),
        (TokenClass.Sentence, "première phrase | deuxième phrase | seconde phrase | dernière phrase | dernier membre de phrase"),
        (TokenClass.Move, "déplacer | transférer"),
        (TokenClass.Merge, "fusionner | regrouper"),
        (TokenClass.Split, "scinder | diviser"),
        (TokenClass.To, "en | doit se lire | devrait se lire | se lirait | lire"),
        (TokenClass.With, "par | par les mots | par le mot | par les termes"),
        (TokenClass.From, "depuis | de"),
        (TokenClass.InsteadOf, "au lieu de | à la place de | plutôt que"),
        (TokenClass.After, "après | après les mots | après le mot | à la suite de"),
        (TokenClass.Before, "avant | devant | avant les mots"),
        (TokenClass.Between, "entre"),
        (TokenClass.And, "et"),
        (TokenClass.AtEnd, "à la fin | à la fin du paragraphe | à la fin de la phrase | in fine"),
        (TokenClass.AtBeginning, "au début | au début du paragraphe | en tête"),
        (TokenClass.Throughout, "dans tout le texte | dans l'ensemble du texte | partout"),
        (TokenClass.NewParagraph, "nouveau paragraphe | un nouveau paragraphe | nouvel alinéa | un nouvel alinéa"),
        (TokenClass.Paragraph, "ce paragraphe | le paragraphe | cet alinéa"),
        (TokenClass.Heading, "titre | le titre | intitulé"),
        (TokenClass.AsFollows, "ainsi libellé | ainsi libellée | ainsi rédigé | rédiger ainsi | comme suit | se lisant comme suit | ainsi conçu"),
        (TokenClass.Support, "appuie | appuyons | soutient | soutenons | approuve | peut accepter | souscrit à | est favorable à | accueille favorablement"),
        (TokenClass.Oppose, "ne pouvons accepter | nous opposons à | s'oppose | s'oppose à | ne peut accepter | ne peut pas accepter | ne saurait accepter | rejette"),
        (TokenClass.Retain, "maintenir | conserver | garder | inchangé | sans changement"),
        (TokenClass.Reserve, "réserve | réserve sa position | réservons notre position | entre crochets"),
        (TokenClass.ProposalNoun, "proposition | propositions | amendement"),
    ];
}
