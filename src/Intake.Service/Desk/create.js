// A new consultation: the draft is shown as read before anything is kept, then everything is put in at once.
import { look, put, session, upload } from "./api.js";
import { at, button, h, replace, sentence } from "./dom.js";
import { say } from "./words.js";

let place = null, desk = null, file = null, read = null, dates = 0;

export async function show(where, _, of) {
  [place, desk] = [where, of];
  if (session.role !== "administrator") return replace(place, h("h1", { tabIndex: -1 }, say("newConsultation")), h("p", {}, say("mayNot")));
  if (at("draft-file") !== null) return; // somebody works here
  [file, read] = [null, null];
  replace(place, h("h1", { tabIndex: -1 }, say("newConsultation")),
    h("section", { class: "card", "aria-labelledby": "step-draft" }, h("h2", { id: "step-draft" }, say("stepDraft")),
      h("p", {}, h("label", { htmlFor: "draft-file" }, say("draftFile"))), h("input", { id: "draft-file", type: "file", accept: ".docx,.odt,.pdf,.html,.htm,.txt", onchange: e => desk.guarded(() => take(e.target.files[0])) }),
      h("div", { id: "as-read", role: "status" })),
    h("div", { id: "settings" }));
}

async function take(chosen) {
  at("problem").textContent = "";
  at("settings").replaceChildren();
  if (chosen === undefined) return at("as-read").replaceChildren();
  at("as-read").replaceChildren(h("p", {}, say("readingDraft")), h("progress", { "aria-label": say("readingDraft") }));
  try {
    read = await upload(`/api/drafts/read?name=${encodeURIComponent(chosen.name)}`, chosen);
    file = chosen;
  } catch (problem) {
    at("as-read").replaceChildren();
    throw problem;
  }
  const paragraphs = read.provisions.filter(p => p.kind === "paragraph").length;
  replace(at("as-read"),
    h("p", {}, say("draftRead", paragraphs, read.provisions.length - paragraphs)),
    read.findings.length ? [h("h3", {}, say("noticed")), h("ul", {}, read.findings.map(f => h("li", { class: f.severity === "error" ? "warn" : "" }, h("span", { class: "soft" }, `${f.code} `), sentence(f.message))))] : null,
    h("div", { class: "wide draft-read", tabIndex: 0, role: "region", "aria-label": say("textNow") }, read.provisions.map(p => h("div", { class: `provision ${p.kind}` }, h("bdi", { class: "number" }, p.kind === "paragraph" ? p.id : ""), h("span", { class: "text", dir: "auto" }, p.text)))),
    h("label", { class: "row" }, h("input", { id: "confirmed", type: "checkbox", onchange: e => e.target.checked ? settings() : at("settings").replaceChildren() }), say("draftIsRight")));
  at("confirmed").focus();
}

const field = (id, word, input, note) => [h("label", { htmlFor: id }, say(word)), input, note ? h("p", { id: `${id}-note`, class: "soft small" }, say(note)) : null];
const text = (id, more = {}) => h("input", { id, autocomplete: "off", ...more });

function settings() {
  const zones = Intl.supportedValuesOf?.("timeZone") ?? [];
  const sections = read.provisions.filter(p => p.kind === "heading");
  const list = h("div", { id: "dates" });
  const add = () => {
    const n = ++dates;
    const row = h("fieldset", { class: "date" }, h("legend", {}, say("date")),
      field(`at-${n}`, "dateAt", text(`at-${n}`, { type: "datetime-local", required: true, class: "at" })), field(`what-${n}`, "dateWhat", text(`what-${n}`, { required: true, class: "what" })),
      sections.length ? field(`sections-${n}`, "dateSections", h("select", { id: `sections-${n}`, multiple: true, size: Math.min(sections.length, 4), class: "sections" }, sections.map(s => h("option", { value: s.id }, s.text)))) : null,
      h("p", { class: "deeds" }, button(say("remove"), () => row.remove())));
    list.append(row);
    row.querySelector("input").focus();
  };
  replace(at("settings"), h("form", { class: "card placing", "aria-labelledby": "step-settings", onsubmit: e => { e.preventDefault(); desk.guarded(make); } },
    h("h2", { id: "step-settings" }, say("stepSettings")),
    field("new-title", "consultationTitle", text("new-title", { value: read.title })),
    field("new-id", "consultationId", text("new-id", { required: true, pattern: "[A-Za-z0-9][A-Za-z0-9.\\-]{0,59}", value: name(read.title), "aria-describedby": "new-id-note" }), "consultationIdNote"),
    field("new-mailbox", "mailbox", text("new-mailbox", { required: true, type: "email", "aria-describedby": "new-mailbox-note" }), "mailboxNote"),
    field("new-zone", "timeZone", text("new-zone", { required: true, list: "zones", value: Intl.DateTimeFormat().resolvedOptions().timeZone })), h("datalist", { id: "zones" }, zones.map(z => h("option", { value: z }))),
    field("new-deadline", "deadlineLocal", text("new-deadline", { type: "datetime-local" })),
    field("new-senders", "senders", h("select", { id: "new-senders" }, ["authenticated", "registered", "any"].map(s => h("option", { value: s }, say(`senders.${s}`))))),
    field("new-authserv", "authserv", text("new-authserv", { "aria-describedby": "new-authserv-note" }), "authservNote"),
    field("new-retention", "retention", text("new-retention", { type: "number", min: 1, max: 36500, "aria-describedby": "new-retention-note" }), "retentionNote"),
    field("new-delegations", "delegationsFile", h("input", { id: "new-delegations", type: "file", accept: ".json,application/json", "aria-describedby": "new-delegations-note" }), "delegationsNote"),
    h("h3", {}, say("timetable")), list, h("p", {}, button(say("addDate"), add)),
    h("div", { class: "deeds" }, h("button", { class: "main" }, say("makeConsultation")))));
  at("new-title").focus();
}

/** An id that a title suggests. */
const name = title => title.normalize("NFKD").toLowerCase().replace(/[^a-z0-9]+/gu, "-").replace(/^-+|-+$/gu, "").slice(0, 40).replace(/-+$/u, "") || "consultation";

const base64 = blob => new Promise((done, failed) => {
  const reader = new FileReader();
  reader.onload = () => done(reader.result.slice(reader.result.indexOf(",") + 1));
  reader.onerror = () => failed(reader.error);
  reader.readAsDataURL(blob);
});

async function make() {
  const [own] = at("new-delegations").files;
  let delegations;
  try {
    delegations = own && JSON.parse(await own.text());
  } catch {
    at("problem").textContent = say("delegationsWrong");
    return;
  }
  const id = at("new-id").value.trim(), value = of => at(of).value.trim() || null;
  await put(`/api/consultations/${encodeURIComponent(id)}`, {
    draftName: file.name, draft: await base64(file), mailbox: value("new-mailbox"), title: value("new-title"), deadline: value("new-deadline"), timeZone: value("new-zone"), senders: value("new-senders"),
    authservId: value("new-authserv"), retentionDays: value("new-retention") && Number(value("new-retention")), delegations: delegations ?? null,
    timetable: [...place.querySelectorAll(".date")].map(d => ({ at: d.querySelector(".at").value, what: d.querySelector(".what").value.trim(), sections: [...d.querySelector(".sections")?.selectedOptions ?? []].map(o => o.value) })),
  });
  look(id);
  place.replaceChildren();
  desk.go("overview");
  await desk.refresh(true);
  at("said").textContent = say("consultationMade", desk.overview?.title ?? id);
}
