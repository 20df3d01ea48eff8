"use strict";
const at = id => document.getElementById(id);
const element = (name, text, properties = {}) => Object.assign(document.createElement(name), text === undefined ? {} : { textContent: text }, properties);
let key = sessionStorage.getItem("key") ?? "", mails = [], known = "", opened = null;

// The key comes behind the # of the address that serve prints; it is not sent anywhere from there, and leaves the address bar.
if (location.hash.startsWith("#key=")) {
  key = decodeURIComponent(location.hash.slice(5));
  sessionStorage.setItem("key", key);
  history.replaceState(null, "", location.pathname);
}

async function ask(path) {
  const answer = await fetch(path, { headers: key ? { "x-intake-key": key } : {} });
  if (answer.status === 401) throw Object.assign(new Error("The key is not right."), { signIn: true });
  if (answer.status === 404) return null;
  if (!answer.ok) throw new Error(`The service answers ${answer.status}.`);
  return answer;
}

async function download(path, name) {
  const answer = await ask(path);
  if (answer === null) return;
  const link = element("a", undefined, { href: URL.createObjectURL(await answer.blob()), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

function age(time) {
  const minutes = Math.max(0, Math.round((Date.now() - Date.parse(time)) / 60_000));
  return minutes < 1 ? "just now" : minutes < 60 ? `${minutes} min ago` : minutes < 2_880 ? `${Math.round(minutes / 60)} h ago` : `${Math.round(minutes / 1_440)} days ago`;
}

function deadline({ deadline: time, timeZone }) {
  const local = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "short", timeZone }).format(new Date(time));
  const hours = (Date.parse(time) - Date.now()) / 3_600_000;
  const left = hours < 0 ? "It is over." : hours < 48 ? `${Math.floor(hours)} hours are left.` : `${Math.floor(hours / 24)} days are left.`;
  return `Deadline ${local} (${timeZone}). ${left}`;
}

const moment = time => time ? new Date(time).toISOString().slice(0, 16).replace("T", " ") + " UTC" : "unknown";

async function showCompilation() {
  const answer = await ask("/api/compilations/latest");
  const latest = answer && await answer.json();
  if (latest !== null) {
    document.title = `${latest.title} – Intake desk`;
    at("title").textContent = latest.title;
    at("deadline").textContent = latest.deadline ? deadline(latest) : "No deadline.";
  }
  at("compilation-state").textContent = latest === null ? "None yet: it is made when the first mail is read."
    : `Version ${latest.version}, made ${age(latest.madeAt)}, with ${latest.submissions.length} mails. ${latest.isCurrent ? "It is current." : "A newer one is being made."}`;
  if (latest !== null && known !== latest.key) {
    known = latest.key;
    at("files").replaceChildren(...latest.files.map(file => {
      const item = element("li"), button = element("button", `${file.name} (${Math.ceil(file.length / 1024)} KiB)`, { type: "button", className: "link" });
      button.addEventListener("click", () => guarded(() => download(`/api/compilations/latest/${file.name}`, file.name)));
      item.append(button);
      return item;
    }));
  }
}

async function showMails() {
  const all = [];
  for (let page = 1; ; page++) {
    const part = await (await ask(`/api/submissions?size=500&page=${page}`)).json();
    all.push(...part.items);
    if (part.items.length === 0 || all.length >= part.total) break;
  }
  if (JSON.stringify(all) === JSON.stringify(mails)) return;
  mails = all;
  const counts = new Map();
  for (const mail of mails) counts.set(mail.state, (counts.get(mail.state) ?? 0) + 1);
  const open = mails.filter(needsPerson).length;
  at("counts").replaceChildren(...[...counts].sort().map(([state, n]) => count(n, state)), count(open, "in need of a person", open > 0));
  const chosen = at("state").value;
  at("state").replaceChildren(element("option", "all", { value: "" }), ...[...counts.keys()].sort().map(s => element("option", s, { value: s })));
  at("state").value = counts.has(chosen) ? chosen : "";
  list();
}

function count(n, what, isAttention = false) {
  const item = element("li", undefined, { className: isAttention ? "attention" : "" });
  item.append(element("strong", n), ` ${what}`);
  return item;
}

const needsPerson = mail => mail.inQuestion > 0 || mail.state === "held" || mail.state === "rejected" || (mail.state === "submission" && mail.proponents.length === 0);

function list() {
  const words = at("search").value.trim().toLowerCase(), state = at("state").value;
  const shown = mails.filter(m => (state === "" || m.state === state) && (!at("open-only").checked || needsPerson(m))
    && (words === "" || [m.from, m.subject, m.reason ?? "", ...m.proponents].join(" ").toLowerCase().includes(words)));
  at("shown").textContent = `${shown.length} of ${mails.length}`;
  at("mails").replaceChildren(...shown.map(row));
}

function row(mail) {
  const line = element("tr"), open = element("button", mail.subject || mail.from || mail.id.slice(0, 12), { type: "button", className: "link" });
  open.addEventListener("click", () => guarded(() => show(mail.id)));
  const from = element("td");
  from.append(open, element("div", mail.from, { className: "soft" }));
  const state = element("td", mail.state + (mail.onTime ? "" : ", late"), { className: needsPerson(mail) ? "attention" : "" });
  if (mail.reason) state.append(element("div", mail.reason, { className: "soft" }));
  line.append(element("td", moment(mail.receivedAt)), from, element("td", mail.proponents.join(", ") || "unknown"), state,
    element("td", mail.proposals, { className: "n" }), element("td", mail.inQuestion, { className: "n" }), element("td", mail.receipt ?? "not yet"));
  return line;
}

async function show(id) {
  const answer = await ask(`/api/submissions/${id}`);
  const record = answer && await answer.json();
  if (record === null || record.proposals === undefined) return;
  opened = id;
  at("record").hidden = false;
  at("record-head").textContent = record.subject || record.sender.address || id.slice(0, 12);
  at("record-state").textContent = `${record.disposition}${record.reason ? `: ${record.reason}` : ""} · from ${record.sender.address || "unknown"} (${record.sender.authentication}) · received ${moment(record.receivedAt)}${record.onTime ? "" : ", late"} · ${record.proponents.join(", ") || "proponent unknown"}`;
  at("proposals").replaceChildren(...record.proposals.map(p => {
    const item = element("li");
    item.append(`${p.provision}: ${p.operation} `);
    if (p.old) item.append(element("del", p.old, { className: "quote" }), " ");
    if (p.new) item.append(element("ins", p.new, { className: "quote" }));
    item.append(element("div", `${p.certainty}${p.rationale ? ` · reason: ${p.rationale}` : ""} · ${p.source.part}${p.source.paragraph ? `, paragraph ${p.source.paragraph}` : ""}: ${p.source.quote}`, { className: "soft quote" }));
    return item;
  }));
  at("ledger").replaceChildren(...record.ledger.map(l => {
    const item = element("li");
    item.append(element("span", `${l.disposition} `, { className: l.disposition === "needs-attention" ? "attention" : "kind" }), element("span", l.source.quote, { className: "quote", dir: "auto" }));
    return item;
  }));
  at("findings").replaceChildren(...(record.findings.length ? record.findings.map(f => element("li", `${f.code}: ${f.message}`)) : [element("li", "Nothing.")]));
  at("record-head").focus();
}

async function guarded(work) {
  try {
    await work();
    at("problem").textContent = "";
  } catch (problem) {
    if (problem.signIn) signIn(key ? problem.message : "");
    else at("problem").textContent = `${problem.message} It is tried again.`;
  }
}

function signIn(problem) {
  key = "";
  sessionStorage.removeItem("key");
  at("main").hidden = true;
  at("sign-in").hidden = false;
  at("sign-in-problem").textContent = problem;
}

async function turn() {
  if (!at("sign-in").hidden) return;
  await guarded(async () => {
    await showCompilation();
    await showMails();
    at("main").hidden = false;
  });
}

at("sign-in").addEventListener("submit", event => {
  event.preventDefault();
  key = at("key").value;
  sessionStorage.setItem("key", key);
  at("key").value = "";
  at("sign-in").hidden = true;
  turn();
});
for (const id of ["search", "state", "open-only"]) at(id).addEventListener("input", list);
at("original").addEventListener("click", () => guarded(() => download(`/api/submissions/${opened}/original`, `${opened.slice(0, 12)}.eml`)));
at("close").addEventListener("click", () => { at("record").hidden = true; at("mails-head").scrollIntoView(); });
turn();
setInterval(() => { if (!document.hidden) turn(); }, 5_000);
