// What the page says. A language is one more column; a word that a column has not is said in English.
const rows = {
  skip: ["Skip to the content", "Aller au contenu"],
  language: ["Language", "Langue"],
  keys: ["Keys", "Touches"],
  signIn: ["Open the desk", "Ouvrir le bureau"],
  keyLabel: ["Key, as intake serve printed it", "Clé, telle qu’affichée par intake serve"],
  open: ["Open", "Ouvrir"],
  keyWrong: ["The key is not right.", "La clé n’est pas la bonne."],
  mayNot: ["You may read here, but not decide. Ask an administrator for the role of an officer.", "Vous pouvez lire ici, mais non décider. Demandez le rôle d’administrateur de séance."],
  unreachable: ["The service does not answer. It is tried again.", "Le service ne répond pas. Nouvel essai en cours."],
  overview: ["Overview", "Vue d’ensemble"],
  mails: ["Mails", "Messages"],
  attention: ["Needs a person", "À traiter"],
  provisions: ["Provisions", "Dispositions"],
  noDeadline: ["No deadline", "Sans échéance"],
  deadlineAt: ["Deadline {0} ({1})", "Échéance : {0} ({1})"],
  daysLeft: ["{0} days left", "encore {0} jours"],
  hoursLeft: ["{0} hours left", "encore {0} heures"],
  minutesLeft: ["{0} minutes left", "encore {0} minutes"],
  over: ["over", "passée"],
  compilation: ["Compilation", "Compilation"],
  noCompilation: ["None yet: it is made when the first mail is read.", "Pas encore : elle est établie dès la lecture du premier message."],
  made: ["Version {0}, made {1}, of {2} mails.", "Version {0}, établie {1}, d’après {2} messages."],
  current: ["It is current.", "Elle est à jour."],
  making: ["A newer one is being made.", "Une nouvelle est en cours d’établissement."],
  ask: ["Download {0}", "Télécharger {0}"],
  justNow: ["just now", "à l’instant"],
  minutesAgo: ["{0} min ago", "il y a {0} min"],
  hoursAgo: ["{0} h ago", "il y a {0} h"],
  daysAgo: ["{0} days ago", "il y a {0} jours"],
  came: ["What came", "Messages reçus"],
  proposals: ["proposals", "propositions"],
  oneProposal: ["1 proposal", "1 proposition"],
  manyProposals: ["{0} proposals", "{0} propositions"],
  late: ["late", "en retard"],
  receipts: ["Receipts", "Accusés de réception"],
  personNeeded: ["in need of a person", "à traiter"],
  clearQueue: ["Clear the queue", "Traiter la file"],
  nothingOpen: ["Nothing waits for a person.", "Rien n’attend d’intervention."],
  map: ["The draft at a glance", "Le projet d’un coup d’œil"],
  untouched: ["untouched", "sans commentaire"],
  positions: ["positions only", "positions seulement"],
  editorial: ["one wording", "une seule rédaction"],
  contested: ["competing wordings", "rédactions concurrentes"],
  deletion: ["deletion sought", "suppression demandée"],
  wrote: ["Who has written", "Qui a écrit"],
  wroteOf: ["{0} of {1}", "{0} sur {1}"],
  silent: ["Not yet heard from", "N’ont pas encore écrit"],
  heard: ["Heard from", "Ont écrit"],
  othersGroup: ["Other States", "Autres États"],
  organizations: ["Observers, groups and others", "Observateurs, groupes et autres"],
  timetable: ["Timetable", "Calendrier"],
  search: ["Search", "Rechercher"],
  state: ["State", "État"],
  all: ["all", "tous"],
  onlyOpen: ["only what needs a person", "seulement à traiter"],
  shownOf: ["{0} of {1}", "{0} sur {1}"],
  received: ["Received", "Reçu"],
  from: ["From", "De"],
  proponents: ["Proponents", "Auteurs"],
  inQuestion: ["In question", "En question"],
  receipt: ["Receipt", "Accusé"],
  unknown: ["unknown", "inconnu"],
  notYet: ["not yet", "pas encore"],
  earlier: ["Newer", "Plus récents"],
  later: ["Older", "Plus anciens"],
  none: ["None.", "Aucun."],
  original: ["The mail, paragraph by paragraph", "Le message, paragraphe par paragraphe"],
  downloadOriginal: ["Download the original", "Télécharger l’original"],
  understood: ["As understood", "Tel que compris"],
  decisions: ["Decisions", "Décisions"],
  noticed: ["Noticed", "Remarques"],
  back: ["Back", "Retour"],
  behalf: ["On behalf of (official names, separated by semicolons)", "Au nom de (noms officiels, séparés par des points-virgules)"],
  why: ["Why (kept with the decision)", "Motif (conservé avec la décision)"],
  set: ["Set", "Fixer"],
  release: ["Release: it counts", "Accepter : il compte"],
  refuse: ["Refuse: it does not count", "Refuser : il ne compte pas"],
  place: ["Place", "Placer"],
  correct: ["Correct", "Corriger"],
  notProposal: ["Not a proposal", "Pas une proposition"],
  reason: ["Reason", "Motif"],
  general: ["General comment", "Observation générale"],
  courtesy: ["Courtesy", "Formule de politesse"],
  seen: ["Seen", "Vu"],
  undo: ["Undo", "Annuler"],
  undone: ["undone", "annulée"],
  undid: ["undid a decision", "a annulé une décision"],
  placeHead: ["Place this passage", "Placer ce passage"],
  correctHead: ["Correct {0}", "Corriger {0}"],
  provision: ["Provision (a number; after:N for a new paragraph)", "Disposition (un numéro ; after:N pour un nouveau paragraphe)"],
  does: ["It", "Effet"],
  words: ["changes words, as the text below shows", "modifie des mots, comme ci-dessous"],
  replaceParagraph: ["replaces the paragraph by the text below", "remplace le paragraphe par le texte ci-dessous"],
  insertParagraph: ["is a new paragraph, the text below", "est un nouveau paragraphe, ci-dessous"],
  deleteParagraph: ["deletes the paragraph", "supprime le paragraphe"],
  support: ["supports", "appuie"],
  oppose: ["opposes", "s’oppose"],
  retain: ["asks to keep the text", "demande de conserver le texte"],
  reserve: ["reserves a position", "réserve sa position"],
  comment: ["comments", "commente"],
  result: ["The provision then reads", "La disposition se lit alors"],
  record: ["Record", "Enregistrer"],
  cancel: ["Cancel", "Abandonner"],
  recorded: ["Recorded. The compilation follows within seconds.", "Enregistré. La compilation suit dans quelques secondes."],
  queueEmpty: ["The queue is empty: every passage has its place.", "La file est vide : chaque passage a sa place."],
  whole: ["See the whole mail", "Voir tout le message"],
  next: ["Next", "Suivant"],
  previous: ["Previous", "Précédent"],
  kindPassage: ["A passage without a place", "Un passage sans place"],
  kindHeld: ["Held: does it count?", "Retenu : compte-t-il ?"],
  kindProponent: ["On whose behalf?", "Au nom de qui ?"],
  kindDoubtful: ["A doubtful proposal", "Une proposition incertaine"],
  kindFinding: ["Something noticed", "Une remarque"],
  right: ["It is right", "C’est juste"],
  filter: ["Show", "Montrer"],
  touched: ["with proposals", "avec propositions"],
  isNew: ["new since the last one named", "nouvelles depuis la dernière retenue"],
  by: ["By delegation or group", "Par délégation ou groupe"],
  wordings: ["Wordings", "Rédactions"],
  supporters: ["supported by {0}", "appuyé par {0}"],
  opponents: ["opposed by {0}", "contesté par {0}"],
  near: ["differs little from {0}", "diffère peu de {0}"],
  comments: ["Comments", "Observations"],
  thenReads: ["then reads", "se lit alors"],
  untouchedText: ["Nobody has proposed anything here.", "Personne n’a rien proposé ici."],
  textNow: ["The draft", "Le projet"],
  keyNext: ["next, previous in the queue", "suivant, précédent dans la file"],
  keyPlace: ["place or correct", "placer ou corriger"],
  keyReason: ["mark as reason, general comment, courtesy", "marquer comme motif, observation générale, politesse"],
  keyRight: ["it is right, or release", "c’est juste, ou accepter"],
  keyRefuse: ["refuse, or not a proposal", "refuser, ou pas une proposition"],
  keyUndo: ["undo the last decision", "annuler la dernière décision"],
  keyView: ["overview, mails, queue, provisions", "vue d’ensemble, messages, file, dispositions"],
  keyHelp: ["this list", "cette liste"],
  close: ["Close", "Fermer"],
  dispositions: ["proposal|reason|general comment|courtesy|quoted|draft text|needs a person", "proposition|motif|observation générale|politesse|cité|texte du projet|à traiter"],
  highlighted: ["Where a proposal was read the words are marked.", "Les mots d’où vient une proposition sont marqués."],
  openMail: ["Open the mail {0}", "Ouvrir le message {0}"],
  updated: ["up to date", "à jour"],
  waiting: ["not answering", "sans réponse"],
  timezone: ["times in {0}", "heures de {0}"],
};
const languages = ["en", "fr"];
export let language = languages.includes(localStorage.getItem("language")) ? localStorage.getItem("language") : languages.find(l => navigator.language.startsWith(l)) ?? "en";

export function speak(wanted) {
  language = languages.includes(wanted) ? wanted : "en";
  localStorage.setItem("language", language);
  document.documentElement.lang = language;
  document.documentElement.dir = "ltr";
  for (const e of document.querySelectorAll("[data-word]")) e.textContent = say(e.dataset.word);
}

/** What the page says for a key, with values in the places {0}, {1}; the key itself where no row has it. */
export const say = (key, ...values) => (rows[key]?.[languages.indexOf(language)] ?? rows[key]?.[0] ?? key).replace(/\{(\d)\}/gu, (_, n) => values[Number(n)] ?? "");

/** How many proposals, said. */
export const proposalsOf = n => n === 1 ? say("oneProposal") : say("manyProposals", n);

const ledger = ["proposal", "rationale", "general", "courtesy", "quoted", "draft-text", "needs-attention"];

/** What became of a paragraph, said. */
export const disposition = d => say("dispositions").split("|")[ledger.indexOf(d)] ?? d;

export function age(time) {
  const minutes = Math.max(0, Math.round((Date.now() - Date.parse(time)) / 60_000));
  return minutes < 1 ? say("justNow") : minutes < 60 ? say("minutesAgo", minutes) : minutes < 2_880 ? say("hoursAgo", Math.round(minutes / 60)) : say("daysAgo", Math.round(minutes / 1_440));
}

export function left(time) {
  const minutes = (Date.parse(time) - Date.now()) / 60_000;
  return minutes < 0 ? say("over") : minutes < 120 ? say("minutesLeft", Math.floor(minutes)) : minutes < 2_880 ? say("hoursLeft", Math.floor(minutes / 60)) : say("daysLeft", Math.floor(minutes / 1_440));
}

export const moment = (time, timeZone) => time ? new Intl.DateTimeFormat(language === "fr" ? "fr-FR" : "en-GB", { dateStyle: "medium", timeStyle: "short", timeZone }).format(new Date(time)) : say("unknown");
