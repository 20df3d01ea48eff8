// The desk: which view is shown, what is asked for again, and what a key does.
import { changes, consultations, forget, look, remember, session, takeKey } from "./api.js";
import { at, button, h, replace } from "./dom.js";
import { isWord, language, languages, left, moment, named, say, speak } from "./words.js";
import * as create from "./create.js";
import * as attention from "./attention.js";
import * as mails from "./mails.js";
import * as overview from "./overview.js";
import * as provisions from "./provisions.js";
import * as record from "./record.js";
import { unfinished } from "./rule.js";

const views = { overview, mails, attention, provisions };
const every = 3_000; // milliseconds
const desk = { overview: null, deleting: [], guarded: asked, refresh, go };
const hidden = { mail: record, new: create }; // views that no link of the head leads to
let shown = "", known = "";

/** The view and what it is to show, from the address: #mail/ID, #provisions/23. */
function place() {
  const [view, ...rest] = decodeURIComponent(location.hash.slice(1)).split("/");
  return { view: view in hidden || view in views ? view : "overview", id: rest.join("/") };
}

function go(view, id = "") {
  location.hash = id === "" ? view : `${view}/${encodeURIComponent(id)}`;
}

const narrow = matchMedia("(max-width: 58rem)");
let drawing = Promise.resolve();

/** Draws the view of the address; one after the other, so that a slow one never covers the one asked for after it. */
function show() {
  return drawing = drawing.then(draw);
}

async function draw() {
  const { view, id } = place();
  const place_ = at("main");
  if (desk.overview === null && view !== "new") return;
  const isAnother = shown !== view + id;
  shown = view + id;
  if (desk.overview !== null) links(view === "mail" ? "mails" : view);
  await guarded(() => ({ ...views, ...hidden })[view].show(place_, id, desk));
  if (isAnother) {
    // On a narrow screen what was chosen stands below the draft, and is gone to.
    const there = id !== "" && narrow.matches ? place_.querySelector("#provision h2") : null;
    (there ?? place_.querySelector("h1"))?.focus({ preventScroll: true });
    if (there === null) scrollTo(0, 0);
    else there.scrollIntoView();
  }
}

function links(current) {
  const open = desk.overview.attention;
  replace(at("views"), Object.keys(views).map(v => h("a", { href: `#${v}`, "aria-current": v === current ? "page" : null, "data-key": v },
    say(v), v === "attention" && open > 0 ? [" ", h("span", { class: "badge" }, open)] : null)));
}

function head() {
  const o = desk.overview;
  document.title = `${o.attention > 0 ? `(${o.attention}) ` : ""}${o.title} – Intake`;
  at("title").textContent = o.title;
  at("role").textContent = named("role", session.role);
  document.body.dataset.role = session.role; // a reader sees no button that decides
  at("deadline").textContent = o.deadline ? `${say("deadlineAt", moment(o.deadline, o.timeZone), o.timeZone)} · ${left(o.deadline)}` : say("noDeadline");
}

/** The consultations, to choose from where there are several; without any an administrator makes the first. */
async function choices(isAsked) {
  if (known !== "" && !isAsked) return;
  const all = await consultations();
  session.role = all.role;
  desk.deleting = all.deleting;
  if (session.consultation && !all.items.some(c => c.id === session.consultation)) look("");
  // Of several the first that is open, and named from then on: a list must not mix them.
  const now = session.consultation || (all.items.find(c => !c.isClosed) ?? all.items[0])?.id || "";
  session.consultation = all.items.length > 1 ? now : "";
  known = JSON.stringify(all.items);
  at("which").hidden = all.items.length < 2;
  at("title").hidden = !at("which").hidden;
  at("consultation").replaceChildren(...all.items.map(c => h("option", { value: c.id, selected: c.id === now }, `${c.id} · ${c.title}`)));
}

/** There is no consultation: an administrator makes one, the others wait for it. */
async function nothing() {
  desk.overview = null;
  await choices(true); // what was looked at may have been deleted: the next round asks for another
  if (known !== "[]") return;
  at("views").hidden = true;
  document.title = "Intake";
  at("title").textContent = "Intake";
  at("deadline").textContent = say("noConsultation");
  if (place().view === "new") return show();
  replace(at("main"), h("h1", { tabIndex: -1 }, say("noConsultation")), unfinished(desk.deleting, desk), session.role === "administrator" ? h("p", {}, h("a", { href: "#new", class: "button" }, say("newConsultation"))) : h("p", {}, say("askAdministrator")));
}

/** Asks what is new; a view that is only looked at is drawn again, one in which somebody works is left alone. */
async function refresh(isAsked = false) {
  if (!at("sign-in").hidden) return;
  await guarded(async () => {
    await choices(isAsked);
    const now = await changes();
    if (at("live").textContent === say("waiting")) at("problem").textContent = ""; // what an officer was told stays until the next deed
    at("live").textContent = say("updated");
    if (now === false) await nothing();
    else if (now !== null) {
      const isFirst = desk.overview === null;
      desk.overview = now;
      session.role = now.role ?? "officer";
      at("views").hidden = false;
      head();
      const { view } = place();
      if (isFirst || isAsked || view === "overview" || view === "mails") await show();
      else links(view === "mail" ? "mails" : view);
    } else if (isAsked) await show();
  });
}

/** Something that the officer asked for: what was said of the last one is over. */
function asked(work) {
  at("problem").textContent = "";
  return guarded(work);
}

async function guarded(work) {
  try {
    await work();
    return true;
  } catch (problem) {
    if (problem.signIn) signIn(session.key ? say("keyWrong") : "");
    else {
      at("problem").textContent = say(problem.message);
      at("problem").lang = isWord(problem.message) ? language : "en";
      if (problem.isUnreachable) at("live").textContent = say("waiting");
    }
    return false;
  }
}

function signIn(problem) {
  remember("");
  known = "";
  forget();
  desk.overview = null;
  at("main").replaceChildren();
  at("views").hidden = true;
  at("sign-in").hidden = false;
  at("sign-in-problem").textContent = problem;
  at("key").focus();
}

function help() {
  const rows = [["j / k", "keyNext"], ["p", "keyPlace"], ["r / g / c", "keyReason"], ["y", "keyRight"], ["x", "keyRefuse"], ["s", "keySplit"], ["u", "keyUndo"], ["1 2 3 4", "keyView"], ["?", "keyHelp"]];
  replace(at("keys"), h("h1", { id: "keys-head" }, say("keys")), h("dl", {}, rows.map(([key, what]) => [h("dt", {}, h("kbd", {}, key)), h("dd", {}, say(what))])), button(say("close"), () => at("keys").close()));
  at("keys").showModal();
}

function typed(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || desk.overview === null || at("keys").open) return;
  if (event.key === "Escape" && document.activeElement?.form) document.activeElement.closest("form")?.dispatchEvent(new CustomEvent("leave"));
  if (/^(?:INPUT|TEXTAREA|SELECT)$/u.test(document.activeElement?.tagName ?? "")) return;
  const { view } = place();
  if (event.key === "?") help();
  else if ("1234".includes(event.key)) go(Object.keys(views)[Number(event.key) - 1]);
  else if (view === "attention" && attention.typed(event.key)) { /* the view did it */ }
  else if (view === "provisions" && provisions.typed(event.key)) { /* the view did it */ }
  else if (view === "mail" && record.typed(event.key, desk)) { /* the view did it */ }
  else return;
  event.preventDefault();
}

takeKey();
speak(language);
at("language").replaceChildren(...Object.entries(languages).map(([l, { name }]) => h("option", { value: l, lang: l, selected: l === language }, name)));
at("language").addEventListener("change", () => { speak(at("language").value); if (desk.overview) { head(); show(); } });
at("consultation").addEventListener("change", () => {
  look(at("consultation").value);
  at("main").replaceChildren();
  if (place().view === "overview") refresh(true);
  else { go("overview"); refresh(true); }
});
at("help").addEventListener("click", help);
at("sign-in").addEventListener("submit", event => {
  event.preventDefault();
  remember(at("key").value);
  at("key").value = "";
  at("sign-in").hidden = true;
  refresh();
});
addEventListener("hashchange", show);
addEventListener("keydown", typed);
refresh();
setInterval(() => { if (!document.hidden) refresh(); }, every);
document.addEventListener("visibilitychange", () => { if (!document.hidden) refresh(); });
