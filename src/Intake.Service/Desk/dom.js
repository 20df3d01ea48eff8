// Makes elements. Words of mails only ever become text: nothing here takes HTML.
export const at = id => document.getElementById(id);

/** An element: `h("li", { class: "soft", onclick: f }, "text", child)`; null children are left out. */
export function h(name, properties = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else if (key === "class") made.className = value;
    else if (key in made && !key.includes("-") && key !== "list") made[key] = value;
    else made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...children.flat(3).filter(c => c !== null && c !== undefined && c !== false));
  return made;
}

/** Puts new content in place of the old and leaves the focus where it was, by the element's data-key. */
export function replace(place, ...children) {
  const key = place.contains(document.activeElement) ? document.activeElement.dataset.key : undefined;
  place.replaceChildren(...children.flat(3).filter(c => c !== null && c !== undefined && c !== false));
  if (key !== undefined) place.querySelector(`[data-key="${CSS.escape(key)}"]`)?.focus({ preventScroll: true });
}

/** Words of a sender, in their own direction. */
export const quote = (text, more = {}) => h("span", { class: "quote", dir: "auto", ...more }, text);

/** A sentence of the service, which says everything in English. */
export const sentence = text => h("span", { class: "quote", lang: "en", dir: "ltr" }, text);

export const button = (name, deed, more = {}) => h("button", { type: "button", onclick: deed, ...more }, name);

/** Words that go and come. */
export const change = parts => h("p", { class: "change", dir: "auto" }, parts.map(p => p.kind === "gone" ? h("del", {}, p.text) : p.kind === "come" ? h("ins", {}, p.text) : p.text));

/** What goes and what comes between two texts, word by word (longest common subsequence; texts of a paragraph). */
export function difference(before, after) {
  const [a, b] = [before, after].map(t => t.split(/(?<=\s)/u));
  let [start, end] = [0, 0];
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [x, y] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const parts = [];
  const add = (kind, text) => parts.at(-1)?.kind === kind ? parts.at(-1).text += text : text && parts.push({ kind, text });
  add("same", a.slice(0, start).join(""));
  if (x.length * y.length > 250_000) {
    add("gone", x.join(""));
    add("come", y.join(""));
  } else {
    const rows = Array.from({ length: x.length + 1 }, () => new Uint16Array(y.length + 1));
    for (let i = x.length - 1; i >= 0; i--) for (let j = y.length - 1; j >= 0; j--) rows[i][j] = x[i] === y[j] ? rows[i + 1][j + 1] + 1 : Math.max(rows[i + 1][j], rows[i][j + 1]);
    for (let i = 0, j = 0; i < x.length || j < y.length;) {
      if (i < x.length && j < y.length && x[i] === y[j]) add("same", (j++, x[i++]));
      else if (j >= y.length || (i < x.length && rows[i + 1][j] >= rows[i][j + 1])) add("gone", x[i++]);
      else add("come", y[j++]);
    }
  }
  add("same", a.slice(a.length - end).join(""));
  return parts;
}
