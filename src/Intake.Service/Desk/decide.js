// Decisions on a mail: sent with a key of their own, so that one is one however often it is sent; the last can be undone.
import { draft, put } from "./api.js";
import { at, change, difference, h } from "./dom.js";
import { say } from "./words.js";

const decided = []; // what was decided here, the last at the end

export async function decide(desk, id, decision) {
  const key = crypto.randomUUID();
  const isDone = await desk.guarded(() => put(`/api/reviews/${id}`, { key, why: decision.why ?? "", ...decision }));
  if (!isDone) return false;
  if (decision.kind !== "undo") decided.push({ id, key });
  at("said").textContent = say("recorded");
  return true;
}

/** Takes the last decision of this sitting back. */
export async function undo(desk) {
  const last = decided.pop();
  return last !== undefined && decide(desk, last.id, { kind: "undo", undoes: last.key });
}

const operations = [["", "words"], ["replace-paragraph", "replaceParagraph"], ["insert-paragraph", "insertParagraph"], ["delete-paragraph", "deleteParagraph"], ["support", "supports"], ["oppose", "opposes"], ["retain", "retains"], ["reserve", "reserves"], ["comment", "remarks"]];
const byWords = new Set(["", "insert", "delete", "replace"]); // told from the text that results
const withText = new Set(["", "replace-paragraph", "insert-paragraph"]);
const withDestination = new Set(["move", "merge"]);

/** What a proposal does, as fields, with what it does to the text shown at once; `number` tells those of one form apart. */
export function fields(provisions, { provision = "", operation = "", result, destination } = {}, number = "") {
  const base = () => provisions.find(p => p.id === where.value.trim())?.text ?? "";
  const chosen = byWords.has(operation) ? "" : operation;
  const choices = operations.some(([value]) => value === chosen) ? operations : [...operations, [chosen, `operation.${chosen}`]];
  const where = h("input", { id: `where${number}`, required: true, autocomplete: "off", list: "all-provisions", value: provision });
  const does = h("select", { id: `does${number}` }, choices.map(([value, word]) => h("option", { value, selected: value === chosen }, say(word))));
  const text = h("textarea", { id: `result${number}`, rows: 6, dir: "auto", value: result ?? base() });
  const to = h("input", { id: `destination${number}`, autocomplete: "off", list: "all-provisions", value: destination ?? "" });
  const goes = h("div", {}, h("label", { htmlFor: to.id }, say("destination")), to);
  const shown = h("div", { id: `difference${number}`, role: "status" });
  const draw = () => {
    text.disabled = !withText.has(does.value);
    goes.hidden = !withDestination.has(does.value);
    shown.replaceChildren(...(text.disabled || !base() && does.value !== "insert-paragraph" ? [] : [change(difference(base(), text.value))]));
  };
  where.addEventListener("change", () => { text.value = base() || text.value; draw(); });
  for (const e of [does, text]) e.addEventListener("input", draw);
  draw();
  return {
    first: where,
    shown: [h("label", { htmlFor: where.id }, say("provision")), where, h("label", { htmlFor: does.id }, say("does")), does, goes, h("label", { htmlFor: text.id }, say("result")), text, shown],
    value: () => ({ provision: where.value.trim(), ...(does.value && { operation: does.value }), ...(!text.disabled && { result: text.value }), ...(!goes.hidden && to.value.trim() && { destination: to.value.trim() }) }),
  };
}

export const provisionList = provisions => h("datalist", { id: "all-provisions" }, provisions.map(p => h("option", { value: p.id }, p.text.slice(0, 80))));

/** A form that ends in one decision: its fields, why, and two buttons; `leave` is what Escape sends. */
export function decisionForm(head, words, shown, value, { onrecord, oncancel }) {
  const why = h("input", { id: "why", autocomplete: "off" });
  return h("form", { class: "card placing", "aria-labelledby": "placing-head", onsubmit: event => { event.preventDefault(); onrecord({ ...value(), why: why.value }); }, onleave: oncancel },
    h("h2", { id: "placing-head", tabIndex: -1 }, head), words ? h("blockquote", { dir: "auto" }, words) : null, shown,
    h("label", { htmlFor: "why" }, say("why")), why,
    h("div", { class: "deeds" }, h("button", { class: "main" }, say("record")), h("button", { type: "button", onclick: oncancel }, say("cancel"))));
}

/** The form in which a passage is placed or a proposal corrected. */
export async function form({ proposal, words, provision, onrecord, oncancel }) {
  const { provisions } = await draft();
  const one = fields(provisions, proposal ?? { provision });
  return decisionForm(proposal ? say("correctHead", proposal.provision) : say("placeHead"), words, [one.shown, provisionList(provisions)], one.value, { onrecord, oncancel });
}
