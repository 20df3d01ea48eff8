// What happened to a mail, the first first; each decision can be taken back where it stands.
import { button, h, sentence } from "./dom.js";
import { moment, named, say } from "./words.js";

/** The whole history; `review` has what the decisions say, `done` takes an undoing. */
export function history(told, review, done, desk) {
  const decisions = new Map((review?.decisions ?? []).map(d => [d.key, d]));
  return [
    h("ol", { class: "history" }, told.events.map(e => h("li", {}, h("span", { class: "soft when" }, moment(e.at, desk.overview.timeZone)), h("span", {}, what(e, decisions.get(e.key)), e.note ? h("span", { class: "soft" }, " (", e.what === "decided" ? h("bdi", {}, e.note) : sentence(e.note), ")") : null,
      e.isUndone ? h("span", { class: "soft" }, ` · ${say("undone")}`) : e.key && e.state !== "undo" ? [" ", button(say("undo"), () => done({ kind: "undo", undoes: e.key }), { "data-key": `u${e.key}` })] : null)))),
    h("p", { class: "soft" }, told.compilation === null ? say("inNoCompilation") : say("inCompilation", told.compilation), told.isInDeadline ? ` ${say("inDeadline")}` : ""),
  ];
}

function what(e, decision) {
  switch (e.what) {
    case "reading": return say(e.state === "running" ? "history.reading" : "history.failed", e.number);
    case "read": return [say(e.number > 1 ? "history.readAgain" : "history.read", named("state", e.state), e.number)];
    case "receipt": return say("history.receipt", named("reply", e.state));
    case "compiled": return say("history.compiled", e.number);
    case "decided": return [h("strong", {}, e.by), ` ${named("decision", e.state)}`, decision ? details(decision) : null];
    default: return say(`history.${e.what}`);
  }
}

/** What a decision says beyond its kind. */
function details(d) {
  const said = [d.provision, ...d.proponents ?? [], d.disposition ? named("ledger", d.disposition) : "", ...(d.results ?? []).map(r => r.provision)].filter(s => s);
  return said.length ? [say("colon"), h("bdi", {}, said.join(", "))] : null;
}
