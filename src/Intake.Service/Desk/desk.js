"use strict";
const at = id => document.getElementById(id);
const element = (name, text, properties = {}) => Object.assign(document.createElement(name), text === undefined ? {} : { textContent: text }, properties);
let draft = null, placing = null, record = null, key = sessionStorage.getItem("key") ?? "", mails = [], known = "", opened = null;

// The key comes behind the # of the address that serve prints; it is not sent anywhere from there, and leaves the address bar.
if (location.hash.startsWith("#key=")) {
  key = decodeURIComponent(location.hash.slice(5));
  sessionStorage.setItem("key", key);
  history.replaceState(null, "", location.pathname);
}

async function ask(path, method = "GET", body = undefined) {
  const answer = await fetch(path, { method, body: body && JSON.stringify(body), headers: { ...(key && { "x-intake-key": key }), ...(body && { "content-type": "application/json" }) } });
  if (answer.status === 401) throw Object.assign(new Error("The key is not right."), { signIn: true });
  if (answer.status === 404) return null;
  if (answer.status === 409) throw Object.assign(new Error(await answer.text()), { isFinal: true });
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
  open.addEventListener("click", () => guarded(async () => {
    at("placing").hidden = true;
    at("decided").textContent = "";
    await show(mail.id);
    at("record-head").focus();
  }));
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
  const found = answer && await answer.json();
  if (found === null || found.proposals === undefined) return;
  [record, opened] = [found, id];
  at("record").hidden = false;
  at("record-head").textContent = record.subject || record.sender.address || id.slice(0, 12);
  at("record-state").textContent = `${record.disposition}${record.reason ? `: ${record.reason}` : ""} · from ${record.sender.address || "unknown"} (${record.sender.authentication}) · received ${moment(record.receivedAt)}${record.onTime ? "" : ", late"} · ${record.proponents.join(", ") || "proponent unknown"}`;
  at("proponents").value = record.proponents.join("; ");
  at("release").hidden = record.disposition === "submission";
  at("proposals").replaceChildren(...record.proposals.map(proposalItem));
  at("ledger").replaceChildren(...record.ledger.map(ledgerItem));
  at("findings").replaceChildren(...(record.findings.length ? record.findings.map(f => element("li", `${f.code}: ${f.message}`)) : [element("li", "Nothing.")]));
  await showDecisions();
}

function proposalItem(p) {
  const item = element("li");
  item.append(`${p.provision}: ${p.operation} `);
  if (p.old) item.append(element("del", p.old, { className: "quote" }), " ");
  if (p.new) item.append(element("ins", p.new, { className: "quote" }));
  item.append(element("div", `${p.certainty}${p.rationale ? ` · reason: ${p.rationale}` : ""} · ${p.source.part}${p.source.paragraph ? `, paragraph ${p.source.paragraph}` : ""}: ${p.source.quote}`, { className: "soft quote" }),
    deeds(["Correct", () => place({ kind: "correct", proposal: p.id }, p.source.quote, p)], ["Not a proposal", () => decide({ kind: "drop", proposal: p.id })]));
  return item;
}

function ledgerItem(l) {
  const item = element("li"), where = { part: l.source.part, paragraph: l.source.paragraph };
  item.append(element("span", `${l.disposition} `, { className: l.disposition === "needs-attention" ? "attention" : "kind" }), element("span", l.source.quote, { className: "quote", dir: "auto" }));
  const mark = disposition => () => decide({ kind: "mark", disposition, ...where });
  if (l.disposition === "needs-attention") item.append(deeds(["Place it", () => place({ kind: "add", ...where }, l.source.quote)], ["Reason", mark("rationale")], ["General comment", mark("general")], ["Courtesy", mark("courtesy")]));
  else if (l.disposition === "general" || l.disposition === "courtesy" || l.disposition === "rationale") item.append(deeds(["Place it", () => place({ kind: "add", ...where }, l.source.quote)]));
  return item;
}

function deeds(...all) {
  const group = element("div", undefined, { className: "deeds" });
  for (const [name, deed] of all) {
    const button = element("button", name, { type: "button" });
    button.addEventListener("click", () => guarded(deed));
    group.append(button);
  }
  return group;
}

async function showDecisions() {
  const answer = await ask(`/api/reviews/${opened}`);
  const decisions = answer === null ? [] : (await answer.json()).decisions;
  const undone = new Set(decisions.filter(d => d.kind === "undo").map(d => d.undoes));
  at("decisions").replaceChildren(...decisions.map(d => {
    const what = d.kind === "undo" ? "undid a decision" : `${d.kind}${d.provision ? ` ${d.provision}` : ""}${d.proponents?.length ? `: ${d.proponents.join(", ")}` : ""}`;
    const item = element("li", `${moment(d.at)} ${d.by}: ${what}${d.why ? ` (${d.why})` : ""}${undone.has(d.key) ? ", undone" : ""}`);
    if (d.kind !== "undo" && !undone.has(d.key)) item.append(" ", deeds(["Undo", () => decide({ kind: "undo", undoes: d.key })]));
    return item;
  }));
  if (decisions.length === 0) at("decisions").replaceChildren(element("li", "None."));
}

/** Sends a decision; its key makes it one however often it is sent. */
async function decide(decision) {
  await ask(`/api/reviews/${opened}`, "PUT", { key: crypto.randomUUID(), why: at("why").value, ...decision });
  at("why").value = "";
  at("placing").hidden = true;
  await show(opened);
  at("decided").textContent = "Recorded. The compilation follows within seconds.";
  at("record-head").focus();
  mails = [];
  await showMails();
}

async function place(decision, words, proposal) {
  if (draft === null) {
    draft = await (await ask("/api/draft")).json();
    at("provisions").replaceChildren(...draft.provisions.map(p => element("option", p.text.slice(0, 80), { value: p.id })));
  }
  placing = decision;
  at("placing").hidden = false;
  at("placing-head").textContent = proposal ? `Correct ${proposal.id}` : "Place this passage";
  at("placing-words").textContent = words;
  at("provision").value = proposal?.provision ?? "";
  at("operation").value = [...at("operation").options].some(o => o.value === proposal?.operation) ? proposal.operation : "";
  at("result").value = proposal?.result ?? base() ?? "";
  difference();
  at("placing-head").focus();
}

const base = () => draft?.provisions.find(p => p.id === at("provision").value)?.text;

/** What goes and what comes, word by word: the longest common run of words at both ends stays. */
function difference() {
  const before = base(), after = at("result").value;
  at("result").disabled = ["delete-paragraph", "support", "oppose", "retain", "reserve", "comment"].includes(at("operation").value);
  if (before === undefined || at("result").disabled) return at("difference").replaceChildren();
  const a = before.split(/(?<=\s)/u), b = after.split(/(?<=\s)/u);
  let start = 0, end = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const part = (words, from, to) => words.slice(from, to).join("");
  at("difference").replaceChildren(part(a, 0, start), element("del", part(a, start, a.length - end)), " ", element("ins", part(b, start, b.length - end)), part(a, a.length - end, a.length));
}

async function guarded(work) {
  try {
    await work();
    at("problem").textContent = "";
  } catch (problem) {
    if (problem.signIn) signIn(key ? problem.message : "");
    else at("problem").textContent = problem.isFinal ? problem.message : `${problem.message} It is tried again.`;
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
at("mail-decision").addEventListener("submit", event => {
  event.preventDefault();
  guarded(() => decide({ kind: "proponents", proponents: at("proponents").value.split(";").map(p => p.trim()).filter(p => p !== "") }));
});
at("release").addEventListener("click", () => guarded(() => decide({ kind: "release" })));
at("refuse").addEventListener("click", () => guarded(() => decide({ kind: "refuse" })));
at("placing").addEventListener("submit", event => {
  event.preventDefault();
  const operation = at("operation").value;
  guarded(() => decide({ ...placing, provision: at("provision").value, ...(operation && { operation }), ...(!at("result").disabled && { result: at("result").value }) }));
});
at("cancel").addEventListener("click", () => { at("placing").hidden = true; at("record-head").focus(); });
at("provision").addEventListener("change", () => { at("result").value = base() ?? at("result").value; difference(); });
for (const id of ["result", "operation"]) at(id).addEventListener("input", difference);
at("original").addEventListener("click", () => guarded(() => download(`/api/submissions/${opened}/original`, `${opened.slice(0, 12)}.eml`)));
at("close").addEventListener("click", () => { at("record").hidden = true; at("mails-head").scrollIntoView(); });
turn();
setInterval(() => { if (!document.hidden) turn(); }, 5_000);
