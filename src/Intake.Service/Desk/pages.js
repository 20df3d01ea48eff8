// A part of a mail as it looks, a page at a time, beside the words that were read in it.
import { picture } from "./api.js";
import { button, h, sentence } from "./dom.js";
import { say } from "./words.js";

/** What is shown of a part under its name: a button that opens its pages, or why it has none. */
export function pages(id, part, desk) {
  if (part === undefined || part.pages === 0) return part?.why ? h("p", { class: "soft small" }, sentence(part.why)) : null;
  const shown = h("div", { class: "pages", hidden: true });
  const toggle = button(say("showPages", part.pages), () => {
    shown.hidden = !shown.hidden;
    toggle.setAttribute("aria-expanded", String(!shown.hidden));
    if (!shown.hidden && shown.childElementCount === 0) turn(1);
  }, { "aria-expanded": "false", "data-key": `pages-${part.index}` });
  /** The picture comes as data: the page may load nothing from elsewhere, and the key goes in a header. */
  const turn = number => desk.guarded(async () => {
    const source = await picture(`/api/submissions/${id}/parts/${part.index}/pages/${number}`);
    shown.replaceChildren(
      h("div", { class: "deeds" }, part.pages > 1 ? [button(say("pageBefore"), () => turn(number - 1), { disabled: number === 1 }), h("span", { role: "status" }, say("pageOf", number, part.pages)), button(say("pageAfter"), () => turn(number + 1), { disabled: number === part.pages })] : null),
      source === null ? h("p", { class: "warn" }, say("noPicture")) : h("img", { src: source, alt: say("pictureOf", number, part.name) }));
    shown.querySelector(`button:not([disabled])`)?.focus({ preventScroll: true });
  });
  return [h("p", { class: "deeds" }, toggle), shown];
}
