// One mail: on one side every paragraph as it came and what became of it, on the other what was understood, decided and noticed.
import { download, get, session } from "./api.js";
import { button, h, quote, replace, sentence } from "./dom.js";
import { decide, form, undo } from "./decide.js";
import { history } from "./history.js";
import { pages } from "./pages.js";
import { joinForm, splitForm } from "./regroup.js";
import { moment, named, placeOf, say } from "./words.js";

let looks = null; // the parts of the mail that is shown, once they are there
let again = null; // draws the mail that is shown anew

export async function show(place, id, desk) {
  const [record, review, told] = await Promise.all([get(`/api/submissions/${id}`), get(`/api/reviews/${id}`), get(`/api/submissions/${id}/history`)]);
  const files = place.dataset.mail === id ? looks : get(`/api/submissions/${id}/parts`);
  [looks, place.dataset.mail] = [files, id];
  if (record === null || record.proposals === undefined) return replace(place, h("h1", { tabIndex: -1 }, record ? named("state", record.state) : say("unknown")));
  again = async () => { await show(place, id, desk); place.querySelector("h1").focus({ preventScroll: true }); };
  const done = async decision => await decide(desk, id, decision) && again();
  const work = h("div", { id: "work" });
  /** Opens a form right behind what it is about. */
  const open = async (make, decision, anchor) => {
    const made = await make({ onrecord: values => done({ ...decision, ...values }), oncancel: () => { work.replaceChildren(); anchor.querySelector("button")?.focus(); } });
    if (anchor.tagName === "LI") anchor.append(work);
    else anchor.after(work);
    work.replaceChildren(made);
    made.querySelector("h2").focus();
  };
  const held = record.disposition !== "submission";
  replace(place,
    h("p", {}, h("a", { href: "#mails" }, h("span", { class: "back", "aria-hidden": true }, "←"), say("mails"))),
    h("h1", { tabIndex: -1, dir: "auto" }, record.subject || record.sender.address || id.slice(0, 12)),
    h("p", { class: "soft" }, h("span", { class: `state ${record.disposition}` }, named("state", record.disposition)), record.reason ? [" ", sentence(record.reason)] : null, " · ", h("bdi", {}, record.sender.address || say("unknown")), ` (${named("authentication", record.sender.authentication)}) · ${say("received")} ${moment(record.receivedAt, desk.overview.timeZone)}`, record.onTime ? null : [" ", h("span", { class: "state held" }, say("late"))]),
    h("p", { class: "deeds" }, button(say("downloadOriginal"), () => desk.guarded(() => download(`/api/submissions/${id}/original`, `${id.slice(0, 12)}.eml`)), { "data-key": "original" }),
      held ? button(say("release"), () => done({ kind: "release" }), { "data-key": "release" }) : null, button(say("refuse"), () => done({ kind: "refuse" }), { "data-key": "refuse" })),
    session.role === "reader" ? h("p", { class: "soft" }, say("mayNot")) : null,
    speaker(record, done),
    h("div", { class: "sides" },
      h("section", { "aria-labelledby": "original-head" }, h("h2", { id: "original-head" }, say("original")), h("p", { class: "soft" }, say("highlighted")), original(record, open, done, id, files, desk)),
      h("section", { "aria-labelledby": "understood-head" }, h("h2", { id: "understood-head" }, say("understood")), proposals(record, open, done),
        h("h2", {}, say("noticed")), h("ul", {}, record.findings.length ? record.findings.map(f => h("li", {}, h("span", { class: "soft" }, `${f.code} `), sentence(f.message))) : h("li", {}, say("none"))),
        h("h2", {}, say("history")), history(told, review, done, desk))));
}

/** What a key does; whether it did anything. */
export function typed(key, desk) {
  if (key !== "u" || again === null) return false;
  undo(desk).then(isDone => isDone && desk.guarded(again));
  return true;
}

function speaker(record, done) {
  const names = h("input", { id: "proponents", value: record.proponents.join("; "), autocomplete: "off" });
  return h("form", { class: "inline", onsubmit: e => { e.preventDefault(); done({ kind: "proponents", proponents: list(names.value) }); } },
    h("label", { htmlFor: "proponents" }, say("behalf")), h("div", { class: "row" }, names, h("button", {}, say("set"))));
}

export const list = names => names.split(";").map(p => p.trim()).filter(p => p !== "");

/** The paragraphs of each part in their order; words that a proposal was read from are marked and lead to it. */
function original(record, open, done, id, files, desk) {
  const parts = Map.groupBy(record.ledger, l => l.source.part);
  return [...parts].map(([part, lines]) => h("div", { class: "part" }, h("h3", {}, part === "body" ? say("bodyOfMail") : h("bdi", {}, part)), looksOf(part, id, files, desk),
    runs(lines).map(run => run.length < shortest ? run.map(l => line(l, record, open, done)) : h("details", { class: "run" }, h("summary", {}, say("run", run.length, named("ledger", run[0].disposition))), run.map(l => line(l, record, open, done))))));
}

const shortest = 3; // paragraphs in a row of which nothing was read: they are folded

/** Paragraphs that follow one another and only repeat the draft or another mail, together; every other by itself. */
function runs(lines) {
  const all = [];
  for (const l of lines) {
    if (["draft-text", "quoted"].includes(l.disposition) && all.at(-1)?.[0].disposition === l.disposition) all.at(-1).push(l);
    else all.push([l]);
  }
  return all;
}

function line(l, record, open, done) {
  const where = { part: l.source.part, paragraph: l.source.paragraph };
  const mark = d => () => done({ kind: "mark", disposition: d, ...where });
  const mine = record.proposals.filter(p => p.source.part === l.source.part && p.source.paragraph === l.source.paragraph);
  const placing = [button(say("place"), () => open(on => form({ words: l.source.quote, ...on }), { kind: "add", ...where }, shown))];
  const shown = h("div", { class: `line ${l.disposition}` },
    h("p", { dir: "auto" }, marked(l.source.quote, mine)),
    h("div", { class: "deeds" }, h("span", { class: "chip" }, named("ledger", l.disposition)),
      l.disposition === "needs-attention" ? [placing, button(say("reason"), mark("rationale")), button(say("general"), mark("general")), button(say("courtesy"), mark("courtesy"))]
        : ["general", "courtesy", "rationale"].includes(l.disposition) ? placing : null));
  return shown;
}

/** The place for a part's pages, filled when it is known which there are: that takes the mail apart once more. */
function looksOf(part, id, files, desk) {
  const where = h("div", {});
  files.then(all => where.append(...[pages(id, all?.parts.find(p => p.name === part), desk)].flat().filter(e => e))).catch(() => null);
  return where;
}

/** A text with the stretches that proposals come from; where a tracked change has its old and its new words side by side they are told apart. */
export function marked(text, proposals) {
  const stretches = proposals.map(p => ({ p, from: p.source.start ?? 0, to: (p.source.start ?? 0) + (p.source.length || text.length) })).filter(s => s.to <= text.length + 1).sort((a, b) => a.from - b.from);
  const shown = [];
  let at = 0;
  for (const { p, from, to } of stretches) {
    if (from < at) continue;
    shown.push(text.slice(at, from), h("mark", {}, tracked(text.slice(from, to), proposals.filter(q => q.source.start === p.source.start && q.source.length === p.source.length))));
    at = to;
  }
  shown.push(text.slice(at));
  return shown;
}

/** Words of a tracked change lie side by side in the text; those of an instruction do not, and stay as they are. */
function tracked(text, proposals) {
  const bare = t => t?.replace(/\s+/gu, " ").trim();
  for (const p of proposals) {
    const both = p.old && p.new ? text.indexOf(p.old + p.new) : -1;
    if (both >= 0) return [tracked(text.slice(0, both), proposals), h("del", {}, p.old), h("ins", {}, p.new), tracked(text.slice(both + p.old.length + p.new.length), proposals)].flat(9);
    const come = p.operation === "insert" && p.new && bare(text) === bare(p.result) ? text.indexOf(p.new) : -1;
    if (come >= 0) return [text.slice(0, come), h("ins", {}, p.new), text.slice(come + p.new.length)];
    const gone = p.operation === "delete" && p.old ? text.indexOf(p.old) : -1;
    if (gone >= 0 && bare(text.slice(0, gone) + text.slice(gone + p.old.length)) === bare(p.result)) return [text.slice(0, gone), h("del", {}, p.old), text.slice(gone + p.old.length)];
  }
  return [text];
}

export function proposalLine(p) {
  const moves = p.operation === "move" || p.operation === "merge"; // its words stay
  return [h("strong", {}, h("a", { href: `#provisions/${encodeURIComponent(p.provision)}` }, h("bdi", {}, placeOf(p.provision)))), ` ${named("operation", p.operation)} `,
    p.destination ? [h("bdi", {}, placeOf(p.destination)), " "] : null, p.old ? [h(moves ? "span" : "del", { class: moves ? "soft" : "", dir: "auto" }, p.old), " "] : null, p.new ? h("ins", { dir: "auto" }, p.new) : null, p.supports ? ` (${p.supports})` : null];
}

function proposals(record, open, done) {
  if (!record.proposals.length) return h("p", {}, say("none"));
  const chosen = new Set();
  const join = button(say("joinChosen", 0), () => open(on => joinForm({ proposals: record.proposals.filter(p => chosen.has(p.id)), ...on }), { kind: "join" }, joining), { "data-key": "join", disabled: true });
  const joining = h("p", { class: "deeds" }, join);
  const choose = (id, isChosen) => {
    chosen[isChosen ? "add" : "delete"](id);
    join.textContent = say("joinChosen", chosen.size);
    join.disabled = chosen.size < 2;
  };
  return [h("ol", { class: "plain" }, record.proposals.map(p => {
    const card = h("li", { class: "card" }, h("p", {}, proposalLine(p)),
      p.rationale ? h("p", { class: "soft" }, quote(p.rationale)) : null,
      h("div", { class: "deeds" }, h("span", { class: `chip ${p.certainty}` }, named("certainty", p.certainty)),
        button(say("correct"), () => open(on => form({ proposal: p, words: p.source.quote, ...on }), { kind: "correct", proposal: p.id }, card), { "data-key": `c${p.id}` }),
        button(say("split"), () => open(on => splitForm({ proposal: p, ...on }), { kind: "split", proposal: p.id }, card), { "data-key": `s${p.id}` }),
        button(say("notProposal"), () => done({ kind: "drop", proposal: p.id }), { "data-key": `d${p.id}` }),
        record.proposals.length > 1 ? h("label", { class: "row soft" }, h("input", { type: "checkbox", "data-key": `j${p.id}`, "aria-label": `${say("join")}: ${p.provision} ${named("operation", p.operation)}`, onchange: e => choose(p.id, e.target.checked) }), say("join")) : null));
    return card;
  })), record.proposals.length > 1 ? joining : null];
}
