// What the page says, in the language that one chooses. Another language is one more table beside english.js, and one more row here.
import { english } from "./english.js";
import { french } from "./french.js";

export const languages = {
  en: { name: "English", dir: "ltr", locale: "en-GB", words: english },
  fr: { name: "Français", dir: "ltr", locale: "fr-FR", words: french },
};
const kept = localStorage.getItem("language");
export let language = kept in languages ? kept : Object.keys(languages).find(l => navigator.language.startsWith(l)) ?? "en";

export function speak(wanted) {
  language = wanted in languages ? wanted : "en";
  localStorage.setItem("language", language);
  document.documentElement.lang = language;
  document.documentElement.dir = languages[language].dir;
  for (const e of document.querySelectorAll("[data-word]")) e.textContent = say(e.dataset.word);
}

/** Whether a key has words; what has none is a sentence of the service, which is English. */
export const isWord = key => Object.hasOwn(english, key);

/** What the page says for a key, with values in the places {0}, {1}; the key itself where no table has it. */
export const say = (key, ...values) => (languages[language].words[key] ?? (isWord(key) ? english[key] : key)).replace(/\{(\d)\}/gu, (_, n) => values[Number(n)] ?? "");

/** The word for a value of the service, such as named("operation", "insert-paragraph"); the value itself where no table has it. */
export const named = (kind, value) => isWord(`${kind}.${value}`) ? say(`${kind}.${value}`) : `${value}`;

/** A provision or a place, said: "23", "after 20". */
export const placeOf = id => id.startsWith("after:") ? say("placeAfter", id.slice(6)) : id.startsWith("before:") ? say("placeBefore", id.slice(7)) : id === "title" ? say("titleOfDraft") : id === "general" ? say("wholeDraft") : id;

/** How many proposals, said. */
export const proposalsOf = n => n === 1 ? say("oneProposal") : say("manyProposals", n);

export function age(time) {
  const minutes = Math.max(0, Math.round((Date.now() - Date.parse(time)) / 60_000));
  return minutes < 1 ? say("justNow") : minutes < 60 ? say("minutesAgo", minutes) : minutes < 2_880 ? say("hoursAgo", Math.round(minutes / 60)) : say("daysAgo", Math.round(minutes / 1_440));
}

export function left(time) {
  const minutes = (Date.parse(time) - Date.now()) / 60_000;
  return minutes < 0 ? say("over") : minutes < 120 ? say("minutesLeft", Math.floor(minutes)) : minutes < 2_880 ? say("hoursLeft", Math.floor(minutes / 60)) : say("daysLeft", Math.floor(minutes / 1_440));
}

export const moment = (time, timeZone) => time ? new Intl.DateTimeFormat(languages[language].locale, { dateStyle: "medium", timeStyle: "short", timeZone }).format(new Date(time)) : say("unknown");
