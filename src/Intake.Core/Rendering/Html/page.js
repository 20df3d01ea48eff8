"use strict";
(() => {
  const form = document.querySelector(".filters");
  const articles = [...document.querySelectorAll("article[data-state]")];
  const count = form.querySelector("output");
  const words = new Map(articles.map(a => [a, a.textContent.toLowerCase()]));
  const apply = () => {
    const state = form.elements.state.value, who = form.elements.who.value, text = form.elements.text.value.trim().toLowerCase();
    const attention = form.elements.attention.checked;
    let shown = 0;
    for (const article of articles) {
      const fits = (state === "" || (state === "touched" ? article.dataset.state !== "untouched" : article.dataset.state === state))
        && (who === "" || article.dataset.who.split("|").includes(who))
        && (!attention || article.dataset.attention === "yes")
        && (text === "" || words.get(article).includes(text));
      article.hidden = !fits;
      if (fits) shown++;
    }
    for (const heading of document.querySelectorAll("#provisions section")) heading.hidden = ![...heading.querySelectorAll("article[data-state]")].some(a => !a.hidden);
    count.textContent = count.dataset.text.replace("{0}", shown).replace("{1}", articles.length);
  };
  form.hidden = false;
  form.addEventListener("input", apply);
  form.addEventListener("reset", () => setTimeout(apply));
  form.addEventListener("submit", e => e.preventDefault());
  // A link from the map must not lead to a paragraph that a filter hides.
  document.querySelector(".maps").addEventListener("click", e => {
    const target = e.target.closest("a") && document.getElementById(e.target.closest("a").hash.slice(1));
    if (target && target.hidden) { form.reset(); apply(); target.scrollIntoView(); }
  });
  apply();
})();
