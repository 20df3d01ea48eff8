namespace Intake.Extraction.Instructions.Lexicons;

/// <summary>French words of instructions and positions, folded; the more special row stands first.</summary>
internal static class French
{
    /// <summary>Class and phrases, separated by bars.</summary>
    public static (TokenClass Class, string Phrases)[] Rows =>
    [
        (TokenClass.Other, "sous réserve de | sous réserve des | sous réserve du | réserve faite | à la suite de la réunion | en conserver une copie | modifier le calendrier"),
        (TokenClass.Replace, "remplac{er,ez,é,ée,és,ées,ons,e,ent,ant} | remplacement de | remplacement du | remplacement des | remplacement | modifi{er,ez,é,ée,és,ées,ons} | chang{er,ez,é,ée,eons} | rédig{er,ez,é,ée} | reformul{er,é,ée} | libell{er,é,ée} | corrig{er,ez,é,ée} | remani{er,é,ée} | amend{er,é,ée}"),
        (TokenClass.Substitute, "substitu{er,ez,ons,é,ée} | substitution de | substitution des"),
        (TokenClass.Delete, "supprim{er,ez,é,ée,és,ées,ons,e,ant} | suppression | suppression pure et simple {de,du,des,de la} | suppression {totale,complète,intégrale} {de,du,des,de la} | suppression de | suppression du | suppression des | suppression de la | à supprimer | {est,sont} {superflu,superflus,superflue,superflues,redondant,redondants,redondante,redondantes,inutile,inutiles} | {est,sont} de trop | retir{er,ez,é,ée,és,ées} | retrait de | retrait du | effac{er,é,ée} | biff{er,é,ée} | ôter | enlev{er,é,ée,és,ées} | omettre | éliminer"),
        (TokenClass.Insert, "insér{er,ez,é,ée,és,ées,ons,ant} | insèr{e,ent} | insertion | insertion de | insertion du | insertion des | ajout{er,ez,é,ée,és,ées,ons,e,ant} | ajout | ajout de | ajout du | ajout des | introdui{re,t,te,sons} | rajout{er,é,ée} | adjonction de | adjonction des | intercal{er,é,ée} | inclu{re,s,se} | compléter par | complété{,e} par"),
        (TokenClass.Complete, "compléter le paragraphe par | compléter la phrase par | compléter"),
        (TokenClass.Sentence, "{première,1re,deuxième,2e,seconde,2nde,troisième,3e,quatrième,cinquième,dernière,avant-dernière} phrase | {premier,deuxième,second,troisième,dernier} membre de phrase | {première,seconde,dernière} partie de la phrase | nouvelle phrase | une nouvelle phrase | la phrase suivante | une phrase | phrase supplémentaire"),
        (TokenClass.Sentence, "la parenthèse | {le texte,les mots,la partie,le passage,le membre de phrase,la mention} entre {parenthèses,crochets} | {les parenthèses,les crochets} et {leur contenu,tout ce qu'elles contiennent} | à partir {du point,de la virgule,du point-virgule} | {tout ce,le texte,le passage,tout} qui suit {le point,la virgule,le point-virgule,les deux-points}"),
        (TokenClass.Move, "déplac{er,ez,é,ée,és,ées} | transfér{er,é,ée} | placer | placé{,e} | aurait mieux sa place | trouverait mieux sa place | serait mieux placé{,e}"),
        (TokenClass.Merge, "fusionn{er,ez,é,ée,és,ées} | fusion de | fusion des | regroup{er,é,ée,és,ées} | combin{er,é,és} | réuni{r,s}"),
        (TokenClass.Split, "scind{er,ez,é,ée} | divis{er,é,ée} | séparer en"),
        (TokenClass.Swap, "inverser l'ordre de | inverser l'ordre des | intervertir | interverti{s,es}"),
        (TokenClass.To, "en … | à … | devient | deviendrait | deviendraient | deviendra | deviendront | deviennent | {doit,devrait,pourrait} {se lire,être libellé,être libellée,dire} | se lirait | se lit | lire | lisez | il faut lire | au{,x} mot{,s} | au{,x} terme{,s} | serait | devrait être | doit être"),
        (TokenClass.With, "par | par les mots | par le mot | par les termes | par l'expression | par la formule"),
        (TokenClass.From, "allant de | allant des mots | allant du mot | depuis | à partir de | à partir des mots | à partir du mot | commençant par | qui commence par"),
        (TokenClass.InsteadOf, "au lieu de | au lieu du | au lieu des | à la place de | à la place du | plutôt que | en remplacement de | en lieu et place de"),
        (TokenClass.After, "après | après les mots | après le mot | après l'expression | à la suite de | à la suite du | à la suite des mots | immédiatement après | juste après | suivant … | suit … | qui suit … | ce qui suit … | qui suivent … | figurant après …"),
        (TokenClass.Before, "avant | devant | avant les mots | avant le mot | immédiatement avant | juste avant | précédant …"),
        (TokenClass.Between, "entre"),
        (TokenClass.And, "et"),
        (TokenClass.All, "tout | tous les mots | tout le texte | le reste | la totalité du texte | tout le passage"),
        (TokenClass.AtEnd, "à la fin | à la fin {du paragraphe,de la phrase,de ce paragraphe,de l'alinéa,de celui-ci} | en fin {de paragraphe,de phrase} | in fine | jusqu'à la fin | jusqu'à la fin {du paragraphe,de la phrase}"),
        (TokenClass.AtBeginning, "au début | au début {du paragraphe,de la phrase,de ce paragraphe,de l'alinéa} | en tête | en début {de paragraphe,de phrase} | au commencement"),
        (TokenClass.Throughout, "dans tout le texte | dans l'ensemble du {texte,projet,document} | dans tout le {projet,document} | partout | tout au long du {texte,projet,document} | dans tous les paragraphes | chaque fois qu'il apparaît"),
        (TokenClass.NewParagraph, "{,un }{nouveau,nouvel} {paragraphe,alinéa,considérant} | {un,le} considérant suivant | le considérant ci-après | nouveaux paragraphes | {un,le} paragraphe supplémentaire | {le,un} {nouveau ,}{paragraphe,alinéa} {suivant,ci-après} | un paragraphe | un alinéa | un autre paragraphe | le nouveau paragraphe | paragraphe additionnel"),
        (TokenClass.Paragraph, "ce paragraphe | le paragraphe | cet alinéa | l'ensemble du paragraphe | tout le paragraphe | les deux paragraphes | ces {deux ,}paragraphes | le paragraphe entier | l'intégralité du paragraphe"),
        (TokenClass.Heading, "titre | le titre | intitulé"),
        (TokenClass.AsFollows, "ainsi libellé{,e} | ainsi rédigé{,e} | ainsi conçu{,e} | ainsi formulé{,e} | ainsi | comme suit | de la manière suivante | de la façon suivante | se lisant comme suit | qui se lirait comme suit | libellé{,e} comme suit | rédigé{,e} comme suit | par le texte {suivant,ci-après} | le texte suivant | par ce qui suit | ce qui suit | par la formulation suivante | la formulation suivante | le libellé suivant | les mots suivants | par le libellé suivant | dont le texte serait le suivant | dont la teneur suit"),
        (TokenClass.Prefer, "préfér{er,ons,e,erait,erions,erions voir} | préfère | de préférence"),
        (TokenClass.Oppose, "n{'acceptons,'accepte,'appuyons,'appuie} pas | ne {peut,pouvons,peuvent,saurait,saurions,pourrait,pourrions}{, pas} {accepter,appuyer,soutenir,souscrire à,approuver,se rallier à,nous rallier à,nous rallier au,accéder à} | ne {soutient,soutenons,souscrit,souscrivons} pas | s'oppos{e,ent}{, à, au, aux} | nous opposons{, à, au, aux} | {est,sommes} opposé{,e,s,es} {à,au,aux} | rejet{te,tons,tent} | {n'est,ne sommes} pas favorable{,s} | inacceptable{,s} | {n'est,ne sont} pas acceptable{,s} | {n'est,ne sommes} pas d'accord | objection à | objecte | en désaccord | n'est pas en mesure {d'accepter,d'appuyer} | ne sommes pas en mesure {d'accepter,d'appuyer}"),
        (TokenClass.Support, "{recueille,recueillent,a,ont} notre {accord,agrément} | appui{e,ent} | appuyons | appuyer | souti{ent,ennent} | soutenons | soutenir | approuv{e,ons,ent} | {peut,pouvons,peuvent,pourrait,pourrions} {accepter,appuyer,soutenir,approuver,souscrire à} | {se,nous} {rallie,rallient,rallions,rallier} {à,au,aux} | souscri{t,vons} {à,au,aux} | {est,sommes,serait,serions} favorable{,s} {à,au,aux} | en faveur {de,du,des} | accueill{e,ons} favorablement | accueille avec satisfaction | se félicite {de,du,des} | félicitons {de,du,des} | {est,sommes} d'accord avec | {n'a,n'avons,} pas d'objection{,s}{, à, au} | aucune objection | sans objection | {ne voit,ne voyons} pas d'objection{,s} {à,au} | s'associe {à,au,aux} | associons {à,au,aux} | acceptable{,s} | nous convient | accept{e,ons}"),
        (TokenClass.Reserve, "réserv{e,er,ent,ons} | réserves | {réserve,réserver,réservons} {sa,notre,leur} position | entre crochets | en attente d'instructions | dans l'attente d'instructions"),
        (TokenClass.Retain, "maint{enir,enons,ient,enu,enue,enus,iennent} | maintien {de,du,des} | conserv{er,ez,ons,é,ée,és,ées,e} | conservation {du,de la} | gard{er,ez,é,ée} | préserver le | inchangé{,e,s,es} | sans changement | sans modification | tel quel | telle quelle | tels quels | en l'état | tel qu'il est"),
        (TokenClass.ProposalNoun, "proposition | propositions | amendement | amendements | suggestion"),
        (TokenClass.Withdraw, "retir{e,ons} {notre,sa,nos,ses,la,les} {proposition,propositions,amendement,amendements,observations} | retrait de notre proposition"),
        (TokenClass.Renumber, "renumérot{er,ez,é,és,ation}"),
        (TokenClass.Wish, "simplifier | alléger | l'alléger | raccourcir | préciser | clarifier | renforcer | une référence {à,au,aux} | référence {à,au,aux} | mention {de,du,des} | nous nous demandons | souhaiterions des précisions | éclaircissements | reconsidérer"),
        (TokenClass.Not, "ne {demande,demandons,souhaite,souhaitons,propose,proposons} pas | n'{avons,a} pas {demandé,proposé}"),
    ];
}
