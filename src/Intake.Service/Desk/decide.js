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

const operations = [["", "words"], ["replace-paragraph", "replaceParagraph"], ["insert-paragraph", "insertParagraph"], ["delete-paragraph", "deleteParagraph"], ["support", "support"], ["oppose", "oppose"], ["retain", "retain"], ["reserve", "reserve"], ["comment", "comment"]];
const withoutText = new Set(["delete-paragraph", "support", "oppose", "retain", "reserve", "comment"]);

/** The form in which a passage is placed or a proposal corrected, with what it does to the text shown at once. */
export async function form({ proposal, words, provision, onrecord, oncancel }) {
  const { provisions } = await draft();
  const base = () => provisions.find(p => p.id === where.value)?.text ?? "";
  const where = h("input", { id: "where", required: true, autocomplete: "off", list: "all-provisions", value: proposal?.provision ?? provision ?? "" });
  const does = h("select", { id: "does" }, operations.map(([value, word]) => h("option", { value, selected: value === proposal?.operation }, say(word))));
  const result = h("textarea", { id: "result", rows: 6, dir: "auto", value: proposal?.result ?? base() });
  const why = h("input", { id: "why", autocomplete: "off" });
  const shown = h("div", { id: "difference", role: "status" });
  const draw = () => {
    result.disabled = withoutText.has(does.value);
    shown.replaceChildren(...(result.disabled || !base() && does.value !== "insert-paragraph" ? [] : [change(difference(base(), result.value))]));
  };
  where.addEventListener("change", () => { result.value = base() || result.value; draw(); });
  for (const e of [does, result]) e.addEventListener("input", draw);
  draw();
  const made = h("form", {
    class: "card placing", "aria-labelledby": "placing-head",
    onsubmit: event => {
      event.preventDefault();
      onrecord({ provision: where.value.trim(), why: why.value, ...(does.value && { operation: does.value }), ...(!result.disabled && { result: result.value }) });
    },
    onleave: oncancel,
  },
  h("h2", { id: "placing-head", tabIndex: -1 }, proposal ? say("correctHead", proposal.id) : say("placeHead")),
  words ? h("blockquote", { dir: "auto" }, words) : null,
  h("label", { htmlFor: "where" }, say("provision")), where, h("datalist", { id: "all-provisions" }, provisions.map(p => h("option", { value: p.id }, p.text.slice(0, 80)))),
  h("label", { htmlFor: "does" }, say("does")), does, h("label", { htmlFor: "result" }, say("result")), result, shown,
  h("label", { htmlFor: "why" }, say("why")), why,
  h("div", { class: "deeds" }, h("button", { class: "main" }, say("record")), h("button", { type: "button", onclick: oncancel }, say("cancel"))));
  return made;
}
