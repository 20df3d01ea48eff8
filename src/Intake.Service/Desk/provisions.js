// The draft as a document; for the provision that is chosen, the competing wordings, who wants them, and why they stand in this order.
import { address, draft, get, put, session } from "./api.js";
import { button, change, h, quote, replace } from "./dom.js";
import { marks, nameOf, short } from "./overview.js";
import { named, proposalsOf, say } from "./words.js";

let texts = new Map(), place = null, desk = null, chosen = "", asked = { filter: "", by: "", q: "" }, wanted = null, last = 0;

export async function show(where, id, of) {
  [place, desk] = [where, of];
  texts = new Map((await draft()).provisions.map(p => [p.id, p.text]));
  chosen = id || chosen;
  if (place.querySelector("#draft") === null) frame();
  lines();
  await one();
}

function frame() {
  const changed = (name, value) => { asked = { ...asked, [name]: value }; desk.guarded(narrow); };
  replace(place, h("h1", { tabIndex: -1 }, say("provisions")),
    h("form", { class: "filters", role: "search", onsubmit: e => e.preventDefault() },
      h("label", {}, say("filter"), h("select", { id: "filter", onchange: e => changed("filter", e.target.value) }, [["", "all"], ["touched", "touched"], ["contested", "status.contested"], ["deletion", "status.deletion"], ["new", "isNew"]].map(([v, w]) => h("option", { value: v, selected: v === asked.filter }, say(w))))),
      h("label", {}, say("by"), h("select", { id: "by", onchange: e => changed("by", e.target.value) }, h("option", { value: "" }, say("all")), desk.overview.delegations.filter(d => d.mails > 0).map(d => h("option", { value: d.name, selected: d.name === asked.by }, d.name)))),
      h("label", {}, say("search"), h("input", { id: "words", type: "search", value: asked.q, oninput: e => changed("q", e.target.value) }))),
    h("div", { class: "sides provisions" }, h("div", { id: "draft", role: "region", tabIndex: 0, "aria-label": say("textNow") }), h("section", { id: "provision", "aria-live": "polite" })));
}

async function narrow() {
  const turn = ++last;
  const found = Object.values(asked).some(v => v !== "") ? await get(address("/api/provisions", asked)) : null;
  if (turn !== last) return;
  wanted = found && new Set(found.ids);
  lines();
}

/** The draft, with new paragraphs at their places; each line leads to its wordings. */
function lines() {
  const shown = desk.overview.provisions.filter(p => wanted === null || wanted.has(p.id));
  replace(place.querySelector("#draft"), shown.length === 0 ? h("p", {}, say("none")) : shown.map(p => h("a", { href: `#provisions/${encodeURIComponent(p.id)}`, class: `provision ${p.kind} ${p.status}`, "data-key": p.id, "aria-current": p.id === chosen ? "true" : null },
    h("bdi", { class: "number" }, p.kind === "paragraph" ? short(p) : ""), h("span", { class: "text", dir: "auto" }, texts.get(p.id) ?? h("em", {}, say("newParagraph"))),
    p.proposals > 0 ? h("span", { class: `chip ${p.status}` }, h("span", { "aria-hidden": true }, `${marks[p.status] ?? ""} `), `${named("status", p.status)}, ${proposalsOf(p.proposals)}`, p.isNew ? " ★" : "") : null)));
  place.querySelector("#draft [aria-current]")?.scrollIntoView({ block: "nearest" });
}

async function one() {
  const where = place.querySelector("#provision");
  if (chosen === "") return replace(where);
  const p = await get(`/api/provisions/${encodeURIComponent(chosen)}`);
  if (p === null) return replace(where, h("p", {}, say("none")));
  replace(where, h("h2", { tabIndex: -1 }, nameOf(p)), h("p", { class: "text", dir: "auto" }, p.text),
    p.entries.length + p.positions.length + p.comments.length === 0 ? h("p", { class: "soft" }, say("untouchedText")) : null,
    p.entries.length > 1 ? h("details", { class: "soft", open: p.isOrderedByChair }, h("summary", {}, say(p.isOrderedByChair ? "orderOfChair" : "orderMeasured")), h("p", {}, say(p.isOrderedByChair ? "whyOfChair" : "whyMeasured")),
      p.isOrderedByChair && mayOrder() ? h("p", {}, button(say("measured"), () => order(p, []), { "data-key": "measured" })) : null) : null,
    p.entries.map((e, i) => entry(e, i, p)),
    p.positions.map(x => h("article", { class: "card" }, h("h3", {}, named("operation", x.operation)), h("p", {}, x.by.join(", ")), reasons(x.reasons))),
    p.comments.length ? [h("h3", {}, say("comments")), h("ul", { class: "plain" }, p.comments.map(c => h("li", { class: "card" }, h("strong", {}, c.by || say("unknown")), say("colon"), quote(c.text), c.submission ? [" ", h("a", { href: `#mail/${c.submission}` }, say("whole"))] : null)))] : null);
}

const mayOrder = () => ["chair", "administrator"].includes(session.role);

/** The chair's order: one entry moved by one place; sent as the first proposal of each entry. */
async function order(p, entries) {
  const isDone = await desk.guarded(() => put(`/api/provisions/${encodeURIComponent(p.id)}`, { key: crypto.randomUUID(), proposals: entries.map(e => e.sources[0].proposal) }));
  if (isDone) await desk.guarded(one);
}

function moves(p, i) {
  const moved = by => () => {
    const entries = [...p.entries];
    entries.splice(i + by, 0, ...entries.splice(i, 1));
    return order(p, entries);
  };
  const letter = p.entries[i].letter;
  return [i > 0 ? button("↑", moved(-1), { "aria-label": say("up", letter), "data-key": `up-${letter}` }) : null, i + 1 < p.entries.length ? button("↓", moved(1), { "aria-label": say("down", letter), "data-key": `down-${letter}` }) : null];
}

/** With a mouse an entry is dragged onto the one whose place it takes; the arrows do the same by keys. */
function dragged(i, p) {
  if (p.entries.length < 2 || !mayOrder()) return {};
  return {
    draggable: true,
    ondragstart: e => { e.dataTransfer.setData("text/plain", p.entries[i].letter); e.dataTransfer.effectAllowed = "move"; },
    ondragover: e => e.preventDefault(),
    ondrop: e => {
      e.preventDefault();
      const from = p.entries.findIndex(x => x.letter === e.dataTransfer.getData("text/plain"));
      if (from < 0 || from === i) return;
      const entries = [...p.entries];
      entries.splice(i, 0, ...entries.splice(from, 1));
      order(p, entries);
    },
  };
}

function entry(e, i, p) {
  return h("article", { class: "card", "aria-labelledby": `entry-${e.letter}`, ...dragged(i, p) },
    h("h3", { id: `entry-${e.letter}` }, h("span", { class: "letter" }, e.letter), ` ${named("operation", e.operation)}`, e.isNew ? " ★" : "", " ", h("span", { class: "soft" }, e.proponents.join(", ")), p.entries.length > 1 && mayOrder() ? h("span", { class: "moves" }, moves(p, i)) : null),
    e.change?.length ? change(e.change) : e.result ? h("p", { class: "text", dir: "auto" }, e.result) : null,
    h("p", { class: "deeds" }, e.certainty !== "certain" ? h("span", { class: `chip ${e.certainty}` }, named("certainty", e.certainty)) : null,
      e.supporters.length ? h("span", { class: "chip" }, say("supporters", e.supporters.join(", "))) : null, e.opponents.length ? h("span", { class: "chip warn" }, say("opponents", e.opponents.join(", "))) : null,
      e.near ? h("span", { class: "chip" }, say("near", e.near)) : null),
    reasons(e.reasons),
    h("details", {}, h("summary", {}, say(e.sources.length === 1 ? "oneSource" : "manySources", e.sources.length)), h("ul", { class: "plain" }, e.sources.map(s => h("li", {}, h("a", { href: `#mail/${s.submission}` }, s.subject || say("openMail", s.submission.slice(0, 8))), s.quote ? [say("colon"), quote(s.quote)] : null)))));
}

const reasons = all => all?.length ? h("ul", { class: "reasons" }, all.map(r => h("li", {}, r.by ? h("strong", {}, r.by, say("colon")) : null, quote(r.text)))) : null;

/** The next or previous provision that somebody wrote on. */
export function typed(key) {
  if (key !== "j" && key !== "k") return false;
  const touched = desk.overview.provisions.filter(p => p.proposals > 0 && (wanted === null || wanted.has(p.id))).map(p => p.id);
  const now = touched.indexOf(chosen);
  const next = touched[now < 0 ? 0 : now + (key === "j" ? 1 : -1)];
  if (next !== undefined) desk.go("provisions", next);
  return true;
}
