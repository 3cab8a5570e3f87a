"use strict";
// Texts of pages are set as text, names of elements stand here: no page can put in an element of its own.

const byId = (id) => document.getElementById(id);
const INDEX = JSON.parse(byId("index").textContent);
const ALL = INDEX.articles;
const FATES = ["kept", "lifted", "dropped"];
const ACTIONS = ["keep", "lift", "drop"];
const ROW = 68; // height of a line of the list, as in the style
const MARGIN = 8; // lines of the list above and below what is seen
const LONG = ["description", "url", "tags", "images"]; // fields that get a line of their own
const CHUNK = 600; // lines of an article that are laid out at once
const STORE = "cleaner-review-" + INDEX.id;

function el(name, className, ...children) {
  const made = document.createElement(name);
  if (className) made.className = className;
  for (const child of children) if (child !== null && child !== "") made.append(child);
  return made;
}

function button(className, label, act) {
  const made = el("button", className, label);
  made.type = "button";
  if (act) made.addEventListener("click", act);
  return made;
}

// A text whose direction is its own, so that it cannot turn its surroundings round.
function isolated(text, className) {
  return el("bdi", className, visible(text));
}

// Controls and directions as marks: a name must not read as another one.
function visible(text) {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu, (char) =>
    "\u200c\u200d\u00ad".includes(char) ? char : "\u27e8" + char.codePointAt(0).toString(16).toUpperCase().padStart(4, "0") + "\u27e9");
}

// ---- marks -----------------------------------------------------------------------------------

const marks = new Map(); // "article block" -> {article, block, expected, note}

function restore() {
  try {
    for (const mark of JSON.parse(localStorage.getItem(STORE) || "[]")) {
      if (ALL[mark.article] && Number.isInteger(mark.block) && ["keep", "drop"].includes(mark.expected)) {
        marks.set(mark.article + " " + mark.block, { note: null, ...mark });
      }
    }
  } catch { /* no store, or somebody else's: the marks live as long as the page is open */ }
}

function keepMarks() {
  try {
    localStorage.setItem(STORE, JSON.stringify([...marks.values()]));
  } catch { /* see above */ }
  byId("export").disabled = !marks.size;
  byId("marked").textContent = marks.size ? marks.size + (marks.size === 1 ? " mark" : " marks") : "";
}

// What may be expected of a block instead of what was decided; the first is the likelier.
const EXPECTED = [["drop"], ["keep", "drop"], ["keep"]];

function nextMark(article, block, action) {
  const key = article + " " + block;
  const choices = [...EXPECTED[action], null];
  const now = marks.has(key) ? choices.indexOf(marks.get(key).expected) : -1;
  const expected = choices[now + 1];
  if (expected) marks.set(key, { article, block, expected, note: marks.get(key)?.note ?? null });
  else marks.delete(key);
  keepMarks();
}

function exported() {
  const sorted = [...marks.values()].sort((a, b) => a.article - b.article || a.block - b.block);
  return {
    version: 1,
    marks: sorted.map((mark) => {
      const article = read(mark.article);
      const block = article.blocks.find((each) => each[0] === mark.block);
      return {
        path: article.path, url: article.fields.url ?? null, sha256: article.sha256, block: mark.block,
        text: block[4], action: ACTIONS[block[2]], expected: mark.expected, note: mark.note || null,
      };
    }),
  };
}

function save() {
  if (!marks.size || document.readyState === "loading") return;
  const link = el("a");
  link.href = URL.createObjectURL(new Blob([JSON.stringify(exported(), null, 1) + "\n"], { type: "application/json" }));
  link.download = "marks.json";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}

// ---- the list --------------------------------------------------------------------------------

let shown = []; // numbers of the articles that the filters let through
let current = null; // number of the article that is open

const read = (number) => JSON.parse(byId("a" + number).textContent);

// The articles stand below the script, so that the list is there before all of them are.
const isHere = (number) => byId("a" + number) !== null;

// A search looks into the texts as they stand in the page, so it is written as they are.
function needleOf(text) {
  const written = JSON.stringify(text.toLowerCase()).slice(1, -1);
  return written.replace(/[<>&']/g, (char) => "\\u00" + char.charCodeAt(0).toString(16));
}

function filter() {
  const typed = byId("search").value.trim();
  const plain = typed.toLowerCase(), needle = needleOf(typed);
  const [status, host, reason] = ["by-status", "by-host", "by-reason"].map((id) => byId(id).value);
  shown = [];
  ALL.forEach((article, number) => {
    if (status && article.status !== status) return;
    if (host && article.host !== host) return;
    if (reason && !article.reasons.includes(reason)) return;
    if (typed && !((article.title || "") + "\n" + article.path).toLowerCase().includes(plain)
      && !byId("a" + number)?.textContent.toLowerCase().includes(needle)) return;
    shown.push(number);
  });
  byId("count").textContent = shown.length === ALL.length ? ALL.length + " articles" : shown.length + " of " + ALL.length;
  byId("list").style.height = shown.length * ROW + "px";
  byId("scroller").scrollTop = 0;
  drawList();
}

function drawList() {
  const scroller = byId("scroller");
  const first = Math.max(0, Math.floor(scroller.scrollTop / ROW) - MARGIN);
  const last = Math.min(shown.length, Math.ceil((scroller.scrollTop + scroller.clientHeight) / ROW) + MARGIN);
  const lines = [];
  for (let at = first; at < last; at++) lines.push(listLine(shown[at], at));
  byId("list").replaceChildren(...lines);
}

function listLine(number, at) {
  const article = ALL[number];
  const line = el("li");
  line.style.top = at * ROW + "px";
  line.setAttribute("aria-setsize", shown.length);
  line.setAttribute("aria-posinset", at + 1);
  const status = article.status === "ok" ? "" : el("span", "status", article.status);
  const where = el("span", "where", isolated(article.path.includes(article.host) ? "" : article.host || ""), isolated(article.path));
  const open = button("", el("span", "points " + heat(article.points), String(article.points)), () => go(number));
  open.append(el("span", "title", status, isolated(article.title || "no title", article.title ? "" : "missing")), where);
  if (number === current) open.setAttribute("aria-current", "true");
  line.append(open);
  return line;
}

const heat = (points) => (points >= 50 ? "hot" : points >= 20 ? "warm" : "cool");

function intoView(at) {
  const scroller = byId("scroller");
  if (at * ROW < scroller.scrollTop) scroller.scrollTop = at * ROW;
  if ((at + 1) * ROW > scroller.scrollTop + scroller.clientHeight) scroller.scrollTop = (at + 1) * ROW - scroller.clientHeight;
}

function fill(id, values) {
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) || 0) + 1);
  for (const value of [...counts.keys()].sort()) {
    const option = el("option", "", visible(value) + " (" + counts.get(value) + ")");
    option.value = value;
    byId(id).append(option);
  }
}

// ---- one article -----------------------------------------------------------------------------

let open = null; // the article's data
let only = ""; // fate of the lines that are shown, "" for all, "doubtful"
let rows = []; // its lines, in page order

function go(number) {
  const hash = number === null ? "" : "#" + number;
  if (location.hash !== hash) history.pushState(null, "", hash || "#");
  show(number);
}

function show(number) {
  if (number !== null && !isHere(number)) return; // it is shown when it is
  current = number;
  open = number === null ? null : read(number);
  only = "";
  document.body.dataset.view = open ? "article" : "list";
  byId("summary").hidden = open !== null;
  byId("article").hidden = open === null;
  if (open) drawArticle();
  else byId("article").replaceChildren();
  byId("main").scrollTop = 0;
  window.scrollTo(0, 0);
  intoView(Math.max(0, shown.indexOf(number)));
  drawList();
}

function drawArticle() {
  const listed = ALL[current];
  const title = el("h2", "", isolated(listed.title || "no title", listed.title ? "" : "missing"));
  const back = button("back", "‹ All articles", () => go(null));
  const where = el("p", "where", isolated(listed.path), el("span", "status", listed.status), ...open.flags.map((flag) => el("span", "flag", flag)));
  const parts = [back, title, where];
  if (open.error) parts.push(el("p", "error", visible(open.error)));
  if (open.found.length) parts.push(signs());
  if (open.blocks.length) parts.push(fields(), fates(), table());
  byId("article").replaceChildren(...parts);
  if (open.blocks.length) drawRows();
}

function signs() {
  const list = el("ul", "signs");
  for (const [sign, points, blocks] of open.found) {
    const told = el("span", "", INDEX.signs[sign]);
    const line = el("li", "", el("span", "points " + heat(points * 2), "+" + points), told);
    if (blocks.length) told.append(" ", button("link", blocks.length === 1 ? "1 line" : blocks.length + " lines", () => pick(rowOf(blocks[0]))));
    list.append(line);
  }
  return list;
}

function fields() {
  const list = el("dl", "fields");
  const unknown = [];
  for (const [name, value] of Object.entries(open.fields)) {
    const values = Array.isArray(value) ? value : value === null ? [] : [value];
    if (!values.length) unknown.push(name);
    if (!values.length || name === "title") continue;
    const told = el("dd");
    values.forEach((each, at) => told.append(at ? (name === "images" ? el("br") : ", ") : "", name === "url" ? linked(each) : isolated(each)));
    list.append(el("div", LONG.includes(name) ? "long" : "", el("dt", "", name), told));
  }
  list.append(el("div", "", el("dt", "", "text"), el("dd", "", open.words + " words")));
  if (unknown.length) list.append(el("div", "unknown", el("dt", "", "unknown"), el("dd", "missing", unknown.join(", "))));
  return list;
}

// A link only where it leads to a page; anything else is shown as it is.
function linked(text) {
  let url = null;
  try {
    url = new URL(text);
  } catch { /* no URL */ }
  if (!url || !["http:", "https:"].includes(url.protocol)) return isolated(text);
  const link = el("a", "", isolated(text));
  link.href = url.href;
  link.rel = "noopener noreferrer nofollow";
  link.target = "_blank";
  return link;
}

function fates() {
  const doubtful = doubts();
  const counts = FATES.map((_, action) => open.blocks.filter((block) => block[2] === action).length);
  const group = el("div", "fates");
  group.setAttribute("role", "group");
  group.setAttribute("aria-label", "Lines shown");
  const choices = [["", "all", open.blocks.length], ...FATES.map((fate, action) => [fate, fate, counts[action]]), ["doubtful", "doubtful", doubtful.size]];
  for (const [value, label, count] of choices) {
    const choice = button(value || "all", label + " " + count, () => {
      only = value;
      for (const each of group.children) each.setAttribute("aria-pressed", each === choice);
      drawRows();
    });
    choice.setAttribute("aria-pressed", value === only);
    group.append(choice);
  }
  return group;
}

const doubts = () => new Set(open.found.flatMap(([, , blocks]) => blocks));

function table() {
  const head = el("tr", "", ...["#", "kept", "lifted and dropped", "why", "wrong?"].map((label) => {
    const cell = el("th", "", label);
    cell.scope = "col";
    return cell;
  }));
  const made = el("table", "blocks", el("thead", "", head), el("tbody"));
  made.append(el("caption", "", "Every line of the page, in page order"));
  return made;
}

function drawRows() {
  const doubtful = doubts();
  const body = document.querySelector(".blocks tbody");
  const wanted = open.blocks.filter((block) => !only || (only === "doubtful" ? doubtful.has(block[0]) : FATES[block[2]] === only));
  const byLine = open.blocks.some((block) => block[1]);
  body.replaceChildren();
  rows = [];
  more(body, wanted, doubtful, byLine);
}

function more(body, wanted, doubtful, byLine) {
  for (const block of wanted.slice(rows.length, rows.length + CHUNK)) {
    const row = blockRow(block, byLine, doubtful.has(block[0]), !rows.length || sentence(block) !== sentence(wanted[rows.length - 1]));
    rows.push(row);
    body.append(row);
  }
  const rest = wanted.length - rows.length;
  if (!rest) return;
  const cell = el("td", "", button("", rest + " more lines", () => {
    line.remove();
    more(body, wanted, doubtful, byLine);
  }));
  cell.colSpan = 5;
  const line = el("tr", "more", cell);
  body.append(line);
}

const sentence = (block) => open.whys[block[3]][2];

// A reason that was told of the line above is not told again.
function blockRow(block, byLine, doubtful, newReason) {
  const [number, line, action, , text] = block;
  const [role, reason, because] = open.whys[block[3]];
  const fate = FATES[action];
  const row = el("tr", fate + (doubtful ? " doubtful" : ""));
  row.dataset.block = number;
  row.tabIndex = -1;
  const kind = action === 0 && role === "paragraph" ? "" : el("span", "kind", visible(role));
  const told = el("div", "text", kind, isolated(text));
  told.title = because + "\n" + visible(reason);
  const content = el("td", "content", told);
  if (action === 0 && role === "code") told.classList.add("code");
  if (action === 0 && role === "sub-heading") told.classList.add("heading");
  const empty = el("td", "empty");
  const why = el("td", "why", newReason ? el("span", "because", visible(because)) : "", el("code", "", visible(reason.split(" ")[0])));
  const wrong = el("td", "wrong");
  row.append(el("td", "number", String(byLine ? line : number)), ...(action === 0 ? [content, empty] : [empty, content]), why, wrong);
  row.addEventListener("click", () => pick(row, false));
  drawMark(row, block);
  return row;
}

function drawMark(row, block) {
  const [number, , action] = block;
  const mark = marks.get(current + " " + number);
  const label = mark ? (mark.expected === "keep" ? "should stay" : "should go") : "wrong";
  const toggle = button("mark", label, () => {
    nextMark(current, number, action);
    drawMark(row, block);
  });
  toggle.setAttribute("aria-pressed", Boolean(mark));
  toggle.title = "Mark the fate of this line as wrong (m)";
  row.classList.toggle("marked", Boolean(mark));
  const cell = row.querySelector(".wrong");
  cell.replaceChildren(toggle);
  if (!mark) return;
  const note = el("input", "note");
  note.value = mark.note || "";
  note.placeholder = "note";
  note.setAttribute("aria-label", "Note");
  note.addEventListener("input", () => {
    mark.note = note.value;
    keepMarks();
  });
  cell.append(note);
}

// ---- moves -----------------------------------------------------------------------------------

const rowOf = (number) => rows.find((row) => Number(row.dataset.block) === number);
const picked = () => document.querySelector("tr.picked");

function pick(row, scroll = true) {
  if (!row) return;
  picked()?.classList.remove("picked");
  row.classList.add("picked");
  if (scroll) row.scrollIntoView({ block: "center" });
}

function step(by, fits = () => true) {
  const from = picked() ? rows.indexOf(picked()) : by > 0 ? -1 : rows.length;
  for (let at = from + by; at >= 0 && at < rows.length; at += by) if (fits(rows[at])) return pick(rows[at]);
}

function stepArticle(by) {
  const at = current === null ? (by > 0 ? 0 : shown.length - 1) : shown.indexOf(current) + by;
  if (at >= 0 && at < shown.length) go(shown[at]);
}

function theme() {
  const dark = getComputedStyle(document.documentElement).colorScheme === "dark"
    || (!document.documentElement.dataset.theme && matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.dataset.theme = dark ? "light" : "dark";
}

const KEYS = {
  j: () => stepArticle(1),
  k: () => stepArticle(-1),
  ArrowDown: () => (open ? step(1) : stepArticle(1)),
  ArrowUp: () => (open ? step(-1) : stepArticle(-1)),
  n: () => step(1, (row) => row.classList.contains("doubtful")),
  p: () => step(-1, (row) => row.classList.contains("doubtful")),
  m: () => picked()?.querySelector(".mark").click(),
  o: () => picked()?.querySelector(".note")?.focus(),
  "/": () => byId("search").focus(),
  e: save,
  t: theme,
  "?": () => byId("help").showModal(),
  Escape: () => go(null),
};

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || byId("help").open) return;
  if (event.target.closest("input, select")) {
    if (event.key === "Escape") event.target.blur();
    return;
  }
  const act = KEYS[event.key];
  if (!act) return;
  event.preventDefault();
  act();
});

function choose(id, value) {
  byId(id).value = value;
  filter();
  if (shown.length) go(shown[0]);
}

for (const each of document.querySelectorAll("[data-host]")) each.addEventListener("click", () => choose("by-host", each.dataset.host));
for (const each of document.querySelectorAll("[data-reason]")) each.addEventListener("click", () => choose("by-reason", each.dataset.reason));
for (const id of ["by-status", "by-host", "by-reason"]) byId(id).addEventListener("change", filter);

let typing = 0;
byId("search").addEventListener("input", () => {
  clearTimeout(typing);
  typing = setTimeout(filter, 150);
});

let drawing = false;
byId("scroller").addEventListener("scroll", () => {
  if (drawing) return;
  drawing = true;
  requestAnimationFrame(() => {
    drawing = false;
    drawList();
  });
});

byId("home").addEventListener("click", () => go(null));
byId("export").addEventListener("click", save);
byId("theme").addEventListener("click", theme);
byId("keys").addEventListener("click", () => byId("help").showModal());
byId("close").addEventListener("click", () => byId("help").close());
window.addEventListener("resize", drawList);
window.addEventListener("popstate", follow);

function follow() {
  const number = location.hash.length > 1 ? Number(location.hash.slice(1)) : null;
  show(number !== null && ALL[number] ? number : null);
}

fill("by-status", ALL.map((article) => article.status));
fill("by-host", ALL.map((article) => article.host).filter((host) => host !== null));
fill("by-reason", ALL.flatMap((article) => article.reasons));
restore();
keepMarks();
filter();
follow();
document.addEventListener("DOMContentLoaded", () => {
  if (byId("search").value) filter();
  if (location.hash.length > 1 && current === null) follow();
});
