// The consultation at a glance: the compilation, what came, the draft's map, who has written.
import { download, draft } from "./api.js";
import { button, h, replace, sentence } from "./dom.js";
import { rule, unfinished } from "./rule.js";
import { age, isWord, moment, named, proposalsOf, say } from "./words.js";

export const marks = { untouched: "·", positions: "±", editorial: "○", amended: "◐", contested: "●", deletion: "×" };
/** A provision's number; a new paragraph is named by the one before it. */
export const nameOf = p => p.id === "title" ? say("titleOfDraft") : p.id.startsWith("after:") ? say("after", p.id.slice(6)) : p.id.startsWith("before:") ? say("before", p.id.slice(7)) : p.kind === "paragraph" ? say("provisionHead", p.id) : p.label || p.id;
export const short = p => p.id.startsWith("after:") ? `${p.id.slice(6)} +` : p.id.startsWith("before:") ? `+ ${p.id.slice(7)}` : p.label?.replace(/\.$/u, "") || p.id;

/** What a file or an edition is called; a meeting's has the meeting's name. */
const edition = name => isWord(`edition.${name}`) ? say(`edition.${name}`) : `Word, ${name.replace(/^compilation\.|\.docx$/gu, "")}`;

export async function show(place, _, desk) {
  const o = desk.overview;
  const titles = new Map((await draft())?.provisions.filter(p => p.kind !== "paragraph").map(p => [p.id, p.text]));
  replace(place, h("h1", { tabIndex: -1, class: "unseen" }, say("overview")),
    unfinished(desk.deleting, desk), h("div", { class: "columns" }, [compilation(o, desk), came(o)]), map(o, titles), wrote(o), timetable(o, titles), o.role === "administrator" ? rule(o, desk) : null);
}

function compilation({ compilation: c }, desk) {
  const files = c?.files ?? [];
  return h("section", { class: "card", "aria-labelledby": "compilation-head" },
    h("h2", { id: "compilation-head" }, say("compilation")),
    h("p", {}, c ? `${say("made", c.version, age(c.madeAt), c.submissions)} ${say(c.isCurrent ? "current" : "making")}` : say("noCompilation")),
    c && !c.isCurrent ? h("progress", { "aria-label": say("making") }) : null,
    h("ul", { class: "files" }, files.map(f => h("li", {}, button(
      [edition(f.name), f.length ? h("span", { class: "soft" }, ` ${Math.ceil(f.length / 1024)} KiB`) : null],
      () => desk.guarded(() => download(`/api/compilations/latest/${encodeURIComponent(f.name)}`, f.name)), { "data-key": f.name, title: say("ask", f.name), class: f.name === "compilation.docx" ? "main" : "" })))));
}

function came(o) {
  const states = Object.entries(o.counts).sort(([a], [b]) => a.localeCompare(b));
  const sent = Object.entries(o.receipts ?? {});
  return h("section", { class: "card", "aria-labelledby": "came-head" },
    h("h2", { id: "came-head" }, say("came")),
    states.length === 0 ? h("p", {}, say("noMailYet")) : h("ul", { class: "numbers" }, states.map(([state, n]) => h("li", {}, h("a", { href: `#mails/${state}`, "data-key": state }, h("strong", {}, n), ` ${state === "submission" && n !== 1 ? say("submissions") : named("state", state)}`))),
      h("li", {}, h("strong", {}, o.proposals), ` ${say("proposals")}`), o.late > 0 ? h("li", {}, h("strong", {}, o.late), ` ${say("late")}`) : null),
    h("p", {}, o.attention > 0 ? h("a", { href: "#attention", class: "call", "data-key": "attention" }, `${o.attention} ${say("personNeeded")} – ${say("clearQueue")}`) : say("nothingOpen")),
    o.notices?.length ? h("ul", { class: "notices", role: "status" }, o.notices.map(n => h("li", {}, sentence(n)))) : null,
    sent.length ? h("p", { class: "soft" }, say("receiptsAre", sent.map(([s, n]) => `${named("reply", s)} ${n}`).join(" · "))) : null);
}

/** Headings begin a row; a paragraph is its number with a mark, so that nothing hangs on colour. */
function map(o, titles) {
  const rows = [];
  for (const p of o.provisions) {
    if (p.kind !== "paragraph" || rows.length === 0) rows.push({ head: p.kind === "paragraph" ? null : p, cells: [] });
    if (p.kind === "paragraph") rows.at(-1).cells.push(p);
  }
  const cell = (p, text) => h("a", { href: `#provisions/${encodeURIComponent(p.id)}`, class: `cell ${p.status}`, "data-key": p.id }, h("span", { "aria-hidden": true }, `${marks[p.status] ?? ""} `), h("bdi", {}, text), h("span", { class: "unseen" }, `: ${named("status", p.status)}${p.proposals ? `, ${proposalsOf(p.proposals)}` : ""}`));
  return h("section", { "aria-labelledby": "map-head" }, h("h2", { id: "map-head" }, say("map")),
    h("ul", { class: "legend" }, Object.keys(marks).map(s => h("li", {}, h("span", { class: `cell ${s}`, "aria-hidden": true }, marks[s]), ` ${named("status", s)} `, h("strong", {}, o.provisions.filter(p => p.status === s && p.kind === "paragraph").length)))),
    rows.map(({ head, cells }) => h("div", { class: "maprow" }, head ? cell(head, titles.get(head.id) ?? head.label ?? head.id) : null, h("div", { class: "cells" }, cells.map(p => cell(p, p.id.includes(":") ? short(p) : p.id))))));
}

function wrote({ delegations }) {
  if (!delegations.length) return null;
  const groups = new Map();
  for (const d of delegations) {
    const name = d.kind === "state" ? d.groups[0] ?? say("othersGroup") : say("organizations");
    groups.set(name, [...groups.get(name) ?? [], d]);
  }
  const states = delegations.filter(d => d.kind === "state");
  return h("section", { "aria-labelledby": "wrote-head" },
    h("h2", { id: "wrote-head" }, say("wroteHead", say("wroteOf", states.filter(d => d.mails > 0).length, states.length))),
    h("div", { class: "groups" }, [...groups].map(([name, all]) => {
      const heard = all.filter(d => d.mails > 0), silent = all.filter(d => d.mails === 0);
      return h("details", { class: "card", open: heard.length > 0 && all.length < 60 },
        h("summary", { "data-key": name }, h("span", {}, name), " ", h("span", { class: "soft" }, say("wroteOf", heard.length, all.length)), h("meter", { min: 0, max: all.length, value: heard.length, "aria-label": say("wroteOf", heard.length, all.length) })),
        heard.length ? [h("h3", {}, say("heard")), h("p", {}, heard.map((d, i) => [i ? ", " : "", h("a", { href: `#mails/by:${encodeURIComponent(d.name)}` }, d.name), d.isLate ? h("span", { class: "soft" }, ` (${say("late")})`) : null]))] : null,
        silent.length && name !== say("organizations") ? [h("h3", {}, say("silent")), h("p", { class: "soft" }, silent.map(d => d.name).join(", "))] : null);
    })));
}

function timetable({ timetable: rows, timeZone }, titles) {
  if (!rows?.length) return null;
  return h("section", { "aria-labelledby": "time-head" }, h("h2", { id: "time-head" }, say("timetable")),
    h("ul", {}, rows.map(r => h("li", {}, h("strong", {}, r.name), r.date ? ` · ${/T/u.test(r.date) ? moment(r.date, timeZone) : r.date}` : "", r.sections?.length ? ` · ${r.sections.map(s => titles.get(s) ?? s).join("; ")}` : ""))));
}
