// The queue that one person clears with the keyboard: one question at a time, with the words around it and what an answer would do.
import { address, get, session } from "./api.js";
import { button, h, replace, sentence } from "./dom.js";
import { decide, form, undo } from "./decide.js";
import { splitForm } from "./regroup.js";
import { list, marked, proposalLine } from "./record.js";
import { isWord, moment, proposalsOf, say } from "./words.js";

const asks = q => say(isWord(`question.${q.kind}`) ? `question.${q.kind}` : "question.finding");
const size = 100;
let queue = [], total = 0, current = 0, place = null, desk = null, deeds = {}, records = new Map();

export async function show(where, _, of) {
  [place, desk] = [where, of];
  if (place.querySelector("#queue") === null) replace(place, h("h1", { tabIndex: -1 }, say("attention")), h("p", { id: "left", role: "status", class: "soft" }), h("div", { class: "sides queue" }, h("nav", { "aria-label": say("attention") }, h("ol", { id: "queue", class: "plain" })), h("section", { id: "question", "aria-live": "polite" })));
  await load();
}

async function load() {
  const found = await get(address("/api/attention", { size }));
  [queue, total] = [found.items, found.total];
  current = Math.max(0, Math.min(current, queue.length - 1));
  await draw();
}

async function draw() {
  if (place.querySelector("#queue") === null) return;
  place.querySelector("#left").textContent = total === 0 ? say("queueEmpty") : say("shownOf", current + 1, total);
  replace(place.querySelector("#queue"), queue.map((q, i) => h("li", {}, button([h("span", { class: "soft" }, asks(q)), h("span", { dir: "auto", class: "cut" }, q.quote || q.message || q.subject || q.from)], () => choose(i), { "data-key": `q${i}`, "aria-current": i === current ? "true" : null, class: "item" }))));
  place.querySelector("#queue [aria-current]")?.scrollIntoView({ block: "nearest" });
  await question();
}

async function choose(i) {
  current = Math.max(0, Math.min(i, queue.length - 1));
  await desk.guarded(draw);
}

async function question() {
  const q = queue[current], where = place.querySelector("#question");
  deeds = {};
  if (q === undefined) return replace(where, h("p", { class: "done" }, say("queueEmpty")));
  const record = records.get(q.submission) ?? await get(`/api/submissions/${q.submission}`);
  records.set(q.submission, record);
  if (queue[current] !== q) return;
  const around = (record?.ledger ?? []).filter(l => l.source.part === q.part && q.paragraph && Math.abs(l.source.paragraph - q.paragraph) <= 2);
  const proposal = record?.proposals?.find(p => p.id === q.proposal);
  const spot = { part: q.part, paragraph: q.paragraph };
  const done = async decision => {
    if (!await decide(desk, q.submission, decision)) return;
    records.delete(q.submission);
    await desk.guarded(load);
    place.querySelector("#question h2")?.focus();
  };
  const work = h("div", {});
  const open = (make, decision) => async () => {
    const made = await make({ onrecord: v => done({ ...decision, ...v }), oncancel: () => { work.replaceChildren(); place.querySelector("#question h2").focus(); } });
    work.replaceChildren(made);
    made.querySelector("input").focus();
  };
  const placing = decision => open(on => form({ proposal, words: proposal ? proposal.source.quote : q.quote, provision: q.provision, ...on }), decision);
  const seen = () => done({ kind: "seen", code: q.code, ...spot });
  if (q.kind === "passage") deeds = { p: ["place", placing({ kind: "add", ...spot })], r: ["reason", () => done({ kind: "mark", disposition: "rationale", ...spot })], g: ["general", () => done({ kind: "mark", disposition: "general", ...spot })], c: ["courtesy", () => done({ kind: "mark", disposition: "courtesy", ...spot })] };
  else if (q.kind === "held") deeds = { y: ["release", () => done({ kind: "release" })], x: ["refuse", () => done({ kind: "refuse" })] };
  else if (q.kind === "doubtful" && proposal) deeds = { y: ["right", () => done({ kind: "correct", proposal: proposal.id, provision: proposal.provision, operation: proposal.operation, ...(proposal.result && { result: proposal.result }) })], p: ["correct", placing({ kind: "correct", proposal: proposal.id })], x: ["notProposal", () => done({ kind: "drop", proposal: proposal.id })] };
  else if (q.kind === "proponent") deeds = { y: ["right", seen], p: ["set", () => place.querySelector("#proponents").focus()] };
  else deeds = { y: ["seen", seen], ...(proposal && { p: ["correct", placing({ kind: "correct", proposal: proposal.id })], x: ["notProposal", () => done({ kind: "drop", proposal: proposal.id })] }) };
  if (proposal && deeds.p) deeds.s = ["split", open(on => splitForm({ proposal, ...on }), { kind: "split", proposal: proposal.id })];
  replace(where,
    h("h2", { tabIndex: -1 }, asks(q)),
    session.role === "reader" ? h("p", { class: "soft" }, say("mayNot")) : null,
    h("p", { class: "soft" }, h("span", { dir: "auto" }, q.subject || q.from), ` · ${q.proponents.join(", ") || say("unknown")} · ${moment(q.receivedAt, desk.overview.timeZone)}`),
    q.message ? h("p", {}, sentence(q.message)) : null,
    q.kind === "held" && record?.proposals?.length ? h("p", { class: "soft" }, say("ifReleased", proposalsOf(record.proposals.length))) : null,
    proposal ? h("p", { class: "card" }, proposalLine(proposal)) : null,
    around.length ? h("div", { class: "part" }, around.map(l => h("p", { dir: "auto", class: l.source.paragraph === q.paragraph ? "line here" : "line soft" }, l.source.paragraph === q.paragraph && proposal ? marked(l.source.quote, [proposal]) : l.source.quote))) : q.quote ? h("blockquote", { dir: "auto" }, q.quote) : null,
    q.kind === "proponent" ? names(record, done) : null,
    h("div", { class: "deeds big" }, Object.entries(deeds).map(([key, [word, deed]]) => button([say(word), " ", h("kbd", {}, key)], deed, { "data-key": key, "aria-keyshortcuts": key }))),
    work, h("p", {}, h("a", { href: `#mail/${q.submission}` }, say("whole"))));
}

function names(record, done) {
  const input = h("input", { id: "proponents", value: record?.proponents?.join("; ") ?? "", autocomplete: "off" });
  return h("form", { class: "inline", onsubmit: e => { e.preventDefault(); done({ kind: "proponents", proponents: list(input.value) }); } }, h("label", { htmlFor: "proponents" }, say("behalf")), h("div", { class: "row" }, input, h("button", { class: "main" }, say("set"))));
}

/** What a key does; whether it did anything. */
export function typed(key) {
  if (key === "j" || key === "k") choose(current + (key === "j" ? 1 : -1)).then(() => place.querySelector("#question h2")?.focus());
  else if (key === "u") undo(desk).then(isDone => { if (isDone) { records = new Map(); desk.guarded(load); } });
  else if (deeds[key]) deeds[key][1]();
  else return false;
  return true;
}
