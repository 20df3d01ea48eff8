// One mail: on one side every paragraph as it came and what became of it, on the other what was understood, decided and noticed.
import { download, get } from "./api.js";
import { button, h, quote, replace } from "./dom.js";
import { decide, form } from "./decide.js";
import { disposition, moment, say } from "./words.js";

export async function show(place, id, desk) {
  const [record, review] = await Promise.all([get(`/api/submissions/${id}`), get(`/api/reviews/${id}`)]);
  if (record === null || record.proposals === undefined) return replace(place, h("h1", { tabIndex: -1 }, record?.state ?? say("unknown")));
  const work = h("div", { id: "work" });
  const again = () => show(place, id, desk);
  const done = async decision => await decide(desk, id, decision) && again();
  const place_ = async (decision, words, proposal) => {
    const made = await form({ proposal, words, onrecord: values => done({ ...decision, ...values }), oncancel: () => { work.replaceChildren(); place.querySelector("h1").focus(); } });
    work.replaceChildren(made);
    made.querySelector("h2").focus();
  };
  const held = record.disposition !== "submission";
  replace(place,
    h("p", {}, h("a", { href: "#mails" }, `← ${say("mails")}`)),
    h("h1", { tabIndex: -1, dir: "auto" }, record.subject || record.sender.address || id.slice(0, 12)),
    h("p", { class: "soft" }, `${record.disposition}${record.reason ? `: ${record.reason}` : ""} · ${record.sender.address || say("unknown")} (${record.sender.authentication}) · ${say("received")} ${moment(record.receivedAt, desk.overview.timeZone)}${record.onTime ? "" : `, ${say("late")}`}`),
    h("p", { class: "deeds" }, button(say("downloadOriginal"), () => desk.guarded(() => download(`/api/submissions/${id}/original`, `${id.slice(0, 12)}.eml`)), { "data-key": "original" }),
      held ? button(say("release"), () => done({ kind: "release" }), { "data-key": "release" }) : null, button(say("refuse"), () => done({ kind: "refuse" }), { "data-key": "refuse" })),
    speaker(record, done), work,
    h("div", { class: "sides" },
      h("section", { "aria-labelledby": "original-head" }, h("h2", { id: "original-head" }, say("original")), h("p", { class: "soft" }, say("highlighted")), original(record, place_, done)),
      h("section", { "aria-labelledby": "understood-head" }, h("h2", { id: "understood-head" }, say("understood")), proposals(record, place_, done),
        h("h2", {}, say("decisions")), decisions(review, done, desk),
        h("h2", {}, say("noticed")), h("ul", {}, record.findings.length ? record.findings.map(f => h("li", {}, h("span", { class: "soft" }, `${f.code} `), f.message)) : h("li", {}, say("none"))))));
}

function speaker(record, done) {
  const names = h("input", { id: "proponents", value: record.proponents.join("; "), autocomplete: "off" });
  return h("form", { class: "inline", onsubmit: e => { e.preventDefault(); done({ kind: "proponents", proponents: list(names.value) }); } },
    h("label", { htmlFor: "proponents" }, say("behalf")), h("div", { class: "row" }, names, h("button", {}, say("set"))));
}

export const list = names => names.split(";").map(p => p.trim()).filter(p => p !== "");

/** The paragraphs of each part in their order; words that a proposal was read from are marked and lead to it. */
function original(record, place_, done) {
  const parts = Map.groupBy(record.ledger, l => l.source.part);
  return [...parts].map(([part, lines]) => h("div", { class: "part" }, h("h3", {}, part), lines.map(l => {
    const where = { part: l.source.part, paragraph: l.source.paragraph };
    const mark = d => () => done({ kind: "mark", disposition: d, ...where });
    const mine = record.proposals.filter(p => p.source.part === l.source.part && p.source.paragraph === l.source.paragraph);
    const placing = [button(say("place"), () => place_({ kind: "add", ...where }, l.source.quote))];
    return h("div", { class: `line ${l.disposition}` },
      h("p", { dir: "auto" }, marked(l.source.quote, mine)),
      h("div", { class: "deeds" }, h("span", { class: "chip" }, disposition(l.disposition)),
        l.disposition === "needs-attention" ? [placing, button(say("reason"), mark("rationale")), button(say("general"), mark("general")), button(say("courtesy"), mark("courtesy"))]
          : ["general", "courtesy", "rationale"].includes(l.disposition) ? placing : null));
  })));
}

/** A text with the stretches that proposals come from. */
export function marked(text, proposals) {
  const stretches = proposals.map(p => ({ id: p.id, from: p.source.start ?? 0, to: (p.source.start ?? 0) + (p.source.length || text.length) })).filter(s => s.to <= text.length + 1).sort((a, b) => a.from - b.from);
  const shown = [];
  let at = 0;
  for (const s of stretches) {
    if (s.from < at) continue;
    shown.push(text.slice(at, s.from), h("mark", {}, text.slice(s.from, s.to)));
    at = s.to;
  }
  shown.push(text.slice(at));
  return shown;
}

export function proposalLine(p) {
  return [h("strong", {}, h("a", { href: `#provisions/${encodeURIComponent(p.provision)}` }, p.provision)), ` ${p.operation} `, p.old ? [h("del", { dir: "auto" }, p.old), " "] : null, p.new ? h("ins", { dir: "auto" }, p.new) : null,
    p.destination ? ` → ${p.destination}` : null, p.supports ? ` (${p.supports})` : null];
}

function proposals(record, place_, done) {
  if (!record.proposals.length) return h("p", {}, say("none"));
  return h("ol", { class: "plain" }, record.proposals.map(p => h("li", { class: "card" }, h("p", {}, proposalLine(p)),
    p.rationale ? h("p", { class: "soft" }, quote(p.rationale)) : null,
    h("div", { class: "deeds" }, h("span", { class: `chip ${p.certainty}` }, p.certainty),
      button(say("correct"), () => place_({ kind: "correct", proposal: p.id }, p.source.quote, p), { "data-key": `c${p.id}` }),
      button(say("notProposal"), () => done({ kind: "drop", proposal: p.id }), { "data-key": `d${p.id}` })))));
}

function decisions(review, done, desk) {
  const all = review?.decisions ?? [];
  const undone = new Set(all.filter(d => d.kind === "undo").map(d => d.undoes));
  if (!all.length) return h("p", {}, say("none"));
  return h("ul", {}, all.map(d => h("li", {}, `${moment(d.at, desk.overview.timeZone)} · ${d.by}: `, d.kind === "undo" ? say("undid") : `${d.kind}${d.provision ? ` ${d.provision}` : ""}${d.proponents?.length ? ` ${d.proponents.join(", ")}` : ""}`, d.why ? h("span", { class: "soft" }, ` (${d.why})`) : null,
    undone.has(d.key) ? h("span", { class: "soft" }, ` · ${say("undone")}`) : d.kind !== "undo" ? [" ", button(say("undo"), () => done({ kind: "undo", undoes: d.key }), { "data-key": `u${d.key}` })] : null)));
}
