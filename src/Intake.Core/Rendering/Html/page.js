"use strict";
(() => {
  const form = document.querySelector(".filters");
  const articles = [...document.querySelectorAll("article[data-state]")];
  const sections = [...document.querySelectorAll("#provisions section")];
  const status = form.querySelector("output");
  const lower = new Map();
  const textOf = (article, selector) => {
    const key = article.id + selector;
    if (!lower.has(key)) lower.set(key, (selector ? [...article.querySelectorAll(selector)].map(e => e.textContent).join(" ") : article.textContent).toLowerCase());
    return lower.get(key);
  };
  const value = name => form.elements[name].value.trim();
  const apply = () => {
    const state = value("state"), place = value("place"), who = value("who"), text = value("text").toLowerCase();
    let shown = 0;
    for (const article of articles) {
      const said = article.dataset;
      const fits = (state === "" || (state === "touched" ? said.state !== "untouched" : said.state === state))
        && (place === "" || article.id === place)
        && (!form.elements.attention.checked || said.attention === "yes")
        && (who === "" || ("who" in said ? said.who.split("|").includes(who) : textOf(article, ".who").includes(who.toLowerCase())))
        && (text === "" || textOf(article, "").includes(text));
      article.hidden = !fits;
      if (fits) shown++;
    }
    for (const section of sections) section.hidden = shown < articles.length && ![...section.querySelectorAll("article[data-state]")].some(a => !a.hidden);
    status.textContent = status.dataset.text.replace("{0}", shown).replace("{1}", articles.length);
  };
  // One announcement when the typing pauses, and not one a letter.
  let waiting;
  form.hidden = false;
  form.addEventListener("input", e => { clearTimeout(waiting); if (e.target.type === "search") waiting = setTimeout(apply, 200); else apply(); });
  form.addEventListener("reset", () => setTimeout(apply));
  form.addEventListener("submit", e => { e.preventDefault(); apply(); });
  // A link must not lead to a paragraph that a filter hides.
  document.addEventListener("click", e => {
    const link = e.target.closest("a[href^='#']");
    const target = link && document.getElementById(link.hash.slice(1));
    if (target && target.closest("[hidden]")) { form.reset(); apply(); target.scrollIntoView(); }
  });
  apply();
})();
