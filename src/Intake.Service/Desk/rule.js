// What an administrator does with a consultation: close it, open it again, take all of it out, make another, delete it after its retention.
import { download, get, look, post } from "./api.js";
import { at, button, h, replace } from "./dom.js";
import { moment, named, say } from "./words.js";

/** The card at the end of the overview. */
export function rule(o, desk) {
  const set = path => desk.guarded(async () => { await post(path); await desk.refresh(true); });
  const more = h("div", {});
  const shown = h("section", { class: "card", "aria-labelledby": "rule-head" }, h("h2", { id: "rule-head" }, say("consultation")),
    h("p", {}, say(o.isClosed ? "isClosed" : "isOpen")),
    h("p", { class: "deeds" }, o.isClosed ? button(say("reopen"), () => set("/api/consultation/reopen"), { "data-key": "reopen" })
      : button(say("closeNow"), () => { if (confirm(say("sure"))) set("/api/consultation/close"); }, { "data-key": "close" }),
    button(say("exportAll"), () => desk.guarded(() => download("/api/export", `${o.consultation}.zip`)), { "data-key": "export" }),
    h("a", { href: "#new", class: "button" }, say("newConsultation"))), more);
  desk.guarded(async () => {
    const [c, d] = await Promise.all([get(`/api/consultations/${encodeURIComponent(o.consultation)}`), o.isClosed ? get(`/api/consultations/${encodeURIComponent(o.consultation)}/deletion`) : null]);
    if (c !== null) replace(more, about(c, o), d ? deletion(d, o, desk) : null);
  });
  return shown;
}

function about(c, o) {
  const rows = [["consultationId", c.id], ["mailbox", c.mailbox ?? say("unknown")], ["senders", say(`senders.${c.senders}`)], ["retention", c.retentionDays === null ? say("never") : c.retentionDays === 1 ? say("oneDay") : say("days", c.retentionDays)]];
  return [h("dl", {}, rows.map(([word, value]) => [h("dt", { class: "soft" }, say(word)), h("dd", {}, h("bdi", {}, value))])),
    c.events.length ? h("details", {}, h("summary", {}, say("whatWasDone", c.events.length)), h("ul", { class: "plain" }, c.events.map(e => h("li", {}, h("span", { class: "soft" }, `${moment(e.at, o.timeZone)} · `), h("strong", {}, e.by), ` ${named("event", e.act)}`)))) : null];
}

/** What would go, and the id to be typed before it does. */
function deletion(d, o, desk) {
  if (d.state === "kept") return h("p", { class: "soft" }, d.dueAt ? say("mayDeleteAt", moment(d.dueAt, o.timeZone)) : say("mayNotDelete"));
  const count = container => d.counts[container] ?? 0;
  const typed = h("input", { id: "confirm-id", required: true, autocomplete: "off", oninput: () => { go.disabled = typed.value !== o.consultation; } });
  const go = h("button", { disabled: true, class: "danger" }, say("deleteForGood"));
  return h("details", {}, h("summary", { class: "warn" }, say("deleteIt")),
    h("p", {}, say("wouldDelete", count("mail"), count("submissions"), count("reviews"), count("replies"), count("compilations"), Math.ceil(d.bytes / 1024))),
    h("p", { class: "soft" }, say("deleteNote")),
    h("form", { class: "inline", onsubmit: e => { e.preventDefault(); desk.guarded(() => remove(o, desk)); } }, h("label", { htmlFor: "confirm-id" }, say("typeId", o.consultation)), h("div", { class: "row" }, typed, go)));
}

async function remove(o, desk) {
  const id = encodeURIComponent(o.consultation);
  await post(`/api/consultations/${id}/delete`, { confirm: o.consultation });
  look("");
  desk.go("overview");
  await desk.refresh(true);
  at("said").textContent = say("deleted", o.consultation);
}

/** A deletion that was begun and has not ended is gone on with. */
export const unfinished = (ids, desk) => ids.map(id => h("p", { class: "card" }, say("unfinished", id), " ",
  button(say("goOn"), () => desk.guarded(async () => { await post(`/api/consultations/${encodeURIComponent(id)}/delete`, { confirm: id }); await desk.refresh(true); }))));
