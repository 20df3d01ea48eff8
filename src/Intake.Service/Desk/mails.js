// All mails: searched as one types, filtered, a page at a time; the service searches, so that no view waits for all of them.
import { address, get } from "./api.js";
import { at, button, h, replace, sentence } from "./dom.js";
import { moment, named, say } from "./words.js";

const size = 50;
let asked = { q: "", state: "", attention: false, by: "", page: 1 }, desk = null, last = 0;

export async function show(place, id, of) {
  desk = of;
  if (id.startsWith("by:")) asked = { q: "", state: "", attention: false, by: id.slice(3), page: 1 };
  else if (id) asked = { q: "", state: id, attention: false, by: "", page: 1 };
  if (at("mails-head") === null) draw(place);
  at("by-note").textContent = asked.by;
  at("state").replaceChildren(...["", ...Object.keys(desk.overview.counts).sort()].map(s => h("option", { value: s, selected: s === asked.state }, s ? named("state", s) : say("all"))));
  await list();
}

function draw(place) {
  const change = (name, value) => { asked = { ...asked, [name]: value, page: 1 }; desk.guarded(list); };
  replace(place, h("h1", { id: "mails-head", tabIndex: -1 }, say("mails")),
    h("form", { class: "filters", role: "search", onsubmit: e => e.preventDefault() },
      h("label", {}, say("search"), h("input", { id: "search", type: "search", value: asked.q, oninput: e => change("q", e.target.value) })),
      h("label", {}, say("state"), h("select", { id: "state", onchange: e => change("state", e.target.value) })),
      h("label", { class: "row" }, h("input", { id: "open-only", type: "checkbox", checked: asked.attention, onchange: e => change("attention", e.target.checked) }), say("onlyOpen")),
      h("span", { id: "by-note", class: "soft" }), h("span", { id: "shown", role: "status", class: "soft" })),
    h("div", { class: "wide", tabIndex: 0, role: "region", "aria-labelledby": "mails-head" }, h("table", {},
      h("thead", {}, h("tr", {}, ["received", "from", "proponents", "state"].map(w => h("th", { scope: "col" }, say(w))), ["proposals", "inQuestion"].map(w => h("th", { scope: "col", class: "n" }, say(w))), h("th", { scope: "col" }, say("receipt")))),
      h("tbody", { id: "rows" }))),
    h("p", { id: "pages", class: "deeds" }));
}

async function list() {
  const turn = ++last;
  const found = await get(address("/api/submissions", { ...asked, size }));
  if (turn !== last || at("rows") === null) return; // what was typed since is asked for already
  at("shown").textContent = say("shownOf", Math.min(found.total, found.items.length + (found.page - 1) * size), found.total);
  replace(at("rows"), found.items.map(row));
  const page = by => () => { asked.page += by; desk.guarded(list); };
  replace(at("pages"), found.page > 1 ? button(say("earlier"), page(-1), { "data-key": "newer" }) : null, found.page * size < found.total ? button(say("later"), page(1), { "data-key": "older" }) : null);
}

function row(m) {
  return h("tr", {},
    h("td", { class: "when" }, moment(m.receivedAt, desk.overview.timeZone)),
    h("td", {}, h("a", { href: `#mail/${m.id}`, "data-key": m.id, dir: "auto" }, m.subject || m.from || m.id.slice(0, 12)), h("div", { class: "soft" }, m.from)),
    h("td", {}, m.proponents.join(", ") || h("span", { class: "soft" }, say("unknown"))),
    h("td", {}, h("span", { class: `state ${m.state}` }, named("state", m.state)), m.onTime ? null : h("span", { class: "state held" }, say("late")), m.reason ? h("div", { class: "soft" }, sentence(m.reason)) : null),
    h("td", { class: "n" }, m.proposals), h("td", { class: "n" }, m.inQuestion > 0 ? h("strong", { class: "warn" }, m.inQuestion) : 0), h("td", {}, m.receipt ? named("reply", m.receipt) : say("notYet")));
}
