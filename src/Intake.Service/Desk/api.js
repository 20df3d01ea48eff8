// Asks the service. A key comes behind the # of the address that serve prints; it is sent nowhere but in the header.
export const session = { key: sessionStorage.getItem("key") ?? "", role: "reader", consultation: sessionStorage.getItem("consultation") ?? "" };

export function takeKey() {
  if (!location.hash.startsWith("#key=")) return;
  remember(decodeURIComponent(location.hash.slice(5)));
  history.replaceState(null, "", location.pathname);
}

export function remember(key) {
  session.key = key;
  if (key) sessionStorage.setItem("key", key);
  else sessionStorage.removeItem("key");
}

/** Which consultation is looked at from now on; "" for the first. */
export function look(consultation) {
  session.consultation = consultation;
  sessionStorage.setItem("consultation", consultation);
  forget();
}

/** A path of the one that is looked at; what names a mail or a consultation itself needs none. */
const within = path => session.consultation && /^\/api\/(?:overview|attention|provisions|submissions(?:\?|$)|draft$|compilations|consultation\/|export)/u.test(path) ? `${path}${path.includes("?") ? "&" : "?"}consultation=${encodeURIComponent(session.consultation)}` : path;

/** A problem that is said to the officer: `isFinal` is not tried again, `signIn` asks for the key. */
class Problem extends Error {
  constructor(message, more = {}) {
    super(message);
    Object.assign(this, more);
  }
}

async function answer(path, { method = "GET", body, file, headers = {} } = {}) {
  const sent = { ...(session.key && { "x-intake-key": session.key }), ...(method !== "GET" && { "x-intake-desk": "1" }), ...(body && { "content-type": "application/json" }), ...headers };
  let got;
  try {
    got = await fetch(within(path), { method, headers: sent, body: file ?? (body && JSON.stringify(body)) });
  } catch {
    throw new Problem("unreachable", { isUnreachable: true });
  }
  if (got.status === 401) throw new Problem("keyWrong", { signIn: true });
  if (got.status === 403) throw new Problem("mayNot", { isFinal: true });
  if (got.status === 409 || got.status === 400) throw new Problem(await got.text(), { isFinal: true });
  if (!got.ok && got.status !== 404 && got.status !== 304) throw new Problem(`HTTP ${got.status}`);
  return got;
}

/** The JSON at a path; null when there is none. */
export async function get(path) {
  const got = await answer(path);
  return got.status === 404 ? null : got.json();
}

export async function put(path, body) {
  const got = await answer(path, { method: "PUT", body });
  return got.status === 404 ? null : got.json();
}

export async function post(path, body) {
  const got = await answer(path, { method: "POST", body });
  return got.status === 404 ? null : got.json();
}

/** Sends a file as it is. */
export const upload = async (path, file) => (await answer(path, { method: "POST", file, headers: { "content-type": "application/octet-stream" } })).json();

/** The consultations, and the role of the caller. */
export const consultations = () => get("/api/consultations");

let read = null;

/** The draft, asked for once. */
export const draft = () => read ??= get("/api/draft");

let seen = "";

/** The overview when it is another than the last; null when nothing changed; false when there is no such consultation. */
export async function changes() {
  const got = await answer("/api/overview", { headers: seen ? { "if-none-match": seen } : {} });
  if (got.status === 404) return false;
  if (got.status === 304) return null;
  seen = got.headers.get("etag") ?? "";
  return got.json();
}

export function forget() {
  [seen, read] = ["", null];
}

export async function download(path, name) {
  const got = await answer(path);
  if (got.status === 404) return;
  const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(await got.blob()), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** A picture as data; null when there is none. */
export async function picture(path) {
  const got = await answer(path);
  if (got.status === 404) return null;
  const blob = await got.blob();
  return new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result);
    reader.onerror = () => failed(reader.error);
    reader.readAsDataURL(blob);
  });
}

export const address = (path, values) => {
  const query = new URLSearchParams(Object.entries(values).filter(([, v]) => v !== "" && v !== undefined && v !== false && v !== null));
  return query.size === 0 ? path : `${path}?${query}`;
};
