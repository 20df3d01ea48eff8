// One proposal that is several, several that are one: the forms in which an officer says so.
import { draft } from "./api.js";
import { decisionForm, fields, provisionList } from "./decide.js";
import { button, h } from "./dom.js";
import { say } from "./words.js";

/** Two parts at first, the first as the proposal was read; more on demand, never fewer than two. */
export async function splitForm({ proposal, onrecord, oncancel }) {
  const { provisions } = await draft();
  const parts = [], list = h("div", {});
  let made = 0;
  const draw = () => list.replaceChildren(...parts.map((p, i) => h("fieldset", {}, h("legend", {}, say("part", i + 1)), p.shown,
    parts.length > 2 ? h("p", { class: "deeds" }, button(say("removePart", i + 1), () => { parts.splice(i, 1); draw(); parts[0].first.focus(); })) : null)));
  const add = values => { parts.push(fields(provisions, values, ++made)); draw(); };
  add(proposal);
  add({ provision: proposal.provision });
  const more = button(say("onePartMore"), () => { add({ provision: proposal.provision }); parts.at(-1).first.focus(); });
  return decisionForm(say("splitHead", proposal.provision), proposal.source.quote, [list, h("p", {}, more), provisionList(provisions)], () => ({ results: parts.map(p => p.value()).map(({ destination, ...rest }) => rest) }), { onrecord, oncancel });
}

/** All that they say together, where they are on one provision; the officer sees it as a change of the draft and mends it. */
export async function joinForm({ proposals, onrecord, oncancel }) {
  const { provisions } = await draft();
  const [first] = proposals;
  const isOne = proposals.every(p => p.provision === first.provision);
  const one = fields(provisions, { ...first, result: (isOne ? first.resultWithSiblings : null) ?? first.result });
  const words = [...new Set(proposals.map(p => p.source.quote).filter(q => q))].map(q => h("p", {}, q));
  return decisionForm(say("joinHead", proposals.length), words, [one.shown, provisionList(provisions)], () => ({ proposals: proposals.map(p => p.id), ...one.value() }), { onrecord, oncancel });
}
