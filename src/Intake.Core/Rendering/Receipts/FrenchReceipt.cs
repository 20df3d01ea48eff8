namespace Intake.Rendering.Receipts;

/// <summary>The words of a receipt in French.</summary>
internal static class FrenchReceipt
{
    /// <summary>The words.</summary>
    public static readonly ReceiptWords Words = new()
    {
        Language = "fr",
        Greeting = "Chères et chers collègues,",
        Received = "Votre message {0} concernant {1} a été reçu le {2}{3}.",
        OnTime = "Il est arrivé dans les délais : la date limite est le {0}{1}.",
        Late = "Il est arrivé après la date limite, fixée au {0}{1}. Il est conservé et signalé comme tardif.",
        OnBehalf = "Il est enregistré au nom de : {0}.",
        OnBehalfUnknown = "Il n’indique pas au nom de qui il a été envoyé. Veuillez répondre en indiquant le nom de la délégation.",
        Replaces = "Comme il l’indique, il remplace vos observations antérieures.",
        Withdrawal = "Comme il l’indique, vos observations antérieures sont retirées.",
        Held = "Un fonctionnaire doit l’examiner avant qu’il soit pris en compte. Il n’est pas nécessaire de le renvoyer.",
        Unrelated = "Aucune observation sur ce projet n’y a été trouvée. S’il en contient une, veuillez répondre en indiquant le paragraphe concerné.",
        Understood = "CE QUI A ÉTÉ COMPRIS ({0})",
        NothingUnderstood = "Aucune proposition relative à un paragraphe du projet n’a été trouvée.",
        Doubtful = "(une lecture possible : veuillez confirmer)",
        Result = "Le texte se lirait alors : {0}",
        Reason = "Motif donné : {0}",
        More = "… et {0} de plus ; toutes sont enregistrées.",
        General = "Observations générales conservées intégralement : {0}.",
        NotUnderstood = "CE QUI N’A PAS ÉTÉ COMPRIS ({0})",
        NotUnderstoodNext = "Un fonctionnaire lit ces passages et saisit ce qu’ils demandent ; rien n’en est perdu. Vous pouvez aider en répondant par une ligne pour chacun.",
        WhatToDo = "CE QUE VOUS POUVEZ FAIRE",
        ToDo =
        [
            "Si tout est exact, rien.",
            "Pour corriger ou ajouter, répondez à ce message par une ligne pour chaque point, par exemple : Paragraphe 8 : remplacer « a » par « b »",
            "Pour tout envoyer de nouveau, commencez votre message par : Le présent message annule et remplace nos observations précédentes.",
            "Pour tout retirer, répondez : Nous retirons nos observations.",
        ],
        NextSteps = "PROCHAINES ÉTAPES",
        Closing = "Cet accusé de réception est rédigé par un programme et n’engage personne ; seuls vos propres termes font foi. Votre réponse parvient au secrétariat.\nRéférence : {0}",
        Paragraph = "Paragraphe {0}",
        Heading = "Titre {0}",
        Title = "Titre du projet",
        Whole = "L’ensemble du projet",
        After = "Après : {0}",
        Before = "Avant : {0}",
        Insert = "insérer {0}",
        Delete = "supprimer {0}",
        Replace = "remplacer {0} par {1}",
        InsertParagraph = "insérer un nouveau paragraphe : {0}",
        DeleteParagraph = "supprimer le paragraphe",
        ReplaceParagraph = "remplacer le paragraphe par : {0}",
        Move = "le déplacer : {0}",
        Merge = "le fusionner avec : {0}",
        Split = "le diviser en deux paragraphes",
        Support = "appui{0}",
        Oppose = "opposition{0}",
        Retain = "conserver le texte en l’état",
        Reserve = "position réservée",
        Comment = "observation : {0}",
        ProposalOf = " – proposition de {0}",
        Moment = "{0} {1} {2} à {3}",
        Months = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
        Quotes = "«\u00a0\u00a0»",
    };
}
