"use strict";
(() => {
  const { find, all, unmark, mark } = shell;
  const data = JSON.parse(find("data").textContent);
  const words = Object.fromEntries(data.words);
  const documents = data.documents.map(([id, name, date]) => ({ id, name, date }));
  const signs = all("#marks i").map((sign) => sign.textContent);
  const names = all("#marks .key span").map((name) => name.textContent);
  const THROUGH = signs.length - 2;
  const FEW = 8;

  const measures = data.measures.map(([document, level, citation, heading, page, line, text, figures], number) => ({
    number, document, level, citation: data.lines[citation], heading: data.lines[heading], page, line, lines: text, figures }));
  const clusters = data.clusters.map(([id, label, level, coverage, share, medoid, members], number) => {
    const cluster = { number, id, label, level, coverage, share, medoid: measures[medoid], cells: new Map() };
    cluster.members = members.map(([measure, relation, similarity, edits]) => {
      const member = { measure: measures[measure], relation, similarity, edits };
      if (measure === medoid) member.relation = -1;
      const cell = cluster.cells.get(member.measure.document);
      if (cell) cell.push(member);
      else cluster.cells.set(member.measure.document, [member]);
      return member;
    });
    for (const cell of cluster.cells.values()) cell.sort((a, b) => a.relation - b.relation);
    return cluster;
  });

  const text = (measure) => measure.lines.map((line) => data.lines[line]).join("\n");
  const said = (word, ...values) => values.reduce((out, value, i) => out.replace(values.length > 1 ? "#" + (i + 1) : "#", () => value), words[word]);
  const where = (measure) => measure.citation + " · " + (measure.page ? said("place", measure.page, measure.line) : said("placeOnly", measure.line));

  /* Text goes into the page as text only. */
  function make(name, content, attributes = {}) {
    const out = document.createElement(name);
    if (Array.isArray(content)) out.append(...content);
    else if (content !== undefined && content !== "") out.textContent = content;
    for (const [key, value] of Object.entries(attributes)) out.setAttribute(key, value);
    return out;
  }

  function button(content, act, attributes = {}) {
    const out = make("button", content, { type: "button", ...attributes });
    out.addEventListener("click", act);
    return out;
  }

  const day = (date) => date.split("-").reverse().join("/");

  /* Rows by and by: the next come when asked for, all of them before print. */
  const pending = new Set();
  function rows(box, list, render, size) {
    const target = box.querySelector("tbody") || box;
    const rest = { next: 0 };
    const more = button("", () => rest.add(size), { class: "more" });
    rest.add = (count) => {
      const slice = list.slice(rest.next, rest.next + count);
      rest.next += slice.length;
      target.append(...slice.map(render));
      more.textContent = said("more", list.length - rest.next);
      more.hidden = rest.next >= list.length;
      if (more.hidden) pending.delete(rest);
    };
    for (const old of pending) if (old.box === box) pending.delete(old);
    rest.box = box;
    pending.add(rest);
    box.append(more);
    rest.add(size);
  }

  function table(box, heads, name) {
    const body = make("tbody");
    const out = make("table", [make("thead", [make("tr", heads.map((head) => make("th", head, { scope: "col" })))]), body], { class: "list", "aria-label": name });
    box.replaceChildren(out);
    return box;
  }

  /* What is shown: filters and search. */

  const boxes = all("#filters input");
  const checked = (name) => new Set(boxes.filter((box) => box.name === name && box.checked).map((box) => box.value));
  let shown = clusters;
  let columns = data.order;
  let relations = new Set();
  let only = -1;
  let wanted = "";
  let isWhole = false;
  const folded = new Map();

  /* For each line whether it has what is looked for; null where nothing is. */
  function lineHits() {
    if (!wanted) return null;
    const accents = find("accents").checked;
    if (!folded.has(accents)) {
      const fold = (line) => (accents ? line.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d") : line).toLowerCase();
      folded.set(accents, data.lines.map(fold));
    }
    return folded.get(accents).map((line) => line.includes(wanted));
  }

  const hasHit = (measure, hits) => !hits || measure.lines.some((line) => hits[line]);
  const passes = (member) => member.relation < 0 || member.relation >= THROUGH || relations.has(String(member.relation));

  function show() {
    const levels = checked("level");
    const shares = checked("coverage");
    relations = checked("relation");
    const narrow = boxes.some((box) => box.name === "relation" && !box.checked);
    only = Number(find("document").value);
    wanted = shell.wanted();
    const hits = lineHits();
    shown = clusters.filter((cluster) =>
      levels.has(String(cluster.level)) && shares.has(cluster.share)
      && (only < 0 || cluster.cells.has(only))
      && (!narrow || cluster.members.some((member) => member.relation >= 0 && passes(member)))
      && (!hits || cluster.members.some((member) => hasHit(member.measure, hits))));
    if (only >= 0) {
      const first = (cluster) => Math.min(...cluster.cells.get(only).map((member) => member.measure.number));
      shown.sort((a, b) => first(a) - first(b));
    }
    columns = find("order").value === "similar" ? data.order : documents.map((one, i) => i);
    find("hits").value = wanted ? find("hits").dataset.words.replace("#", shown.length) : "";
    find("nothing").hidden = shown.length > 0;
    find("grid").hidden = shown.length === 0;
    at = { row: Math.max(0, shown.indexOf(opened)), column: -1 };
    drawGrid();
    if (isWhole) {
      drawFigures();
      drawUnique(hits, levels);
    }
    place();
    if (opened) remark();
  }

  /* The matrix: only the rows in view are there. */

  let at = { row: 0, column: -1 };
  let height = 0;
  let drawn = { from: 0, to: 0 };
  const grid = find("grid");
  let body = null;

  function drawGrid() {
    const head = make("tr", [make("th", words.measure, { scope: "col", class: "label" }), make("th", words.coverage, { scope: "col", class: "bar" })]);
    for (const column of columns) {
      const name = button([make("span", documents[column].name)], () => pick(column), { title: documents[column].name, lang: "vi", "aria-pressed": String(column === only) });
      head.append(make("th", [name], { scope: "col", class: column === only ? "picked" : "" }));
    }
    head.append(make("th", "", { class: "rest", "aria-hidden": "true" }));
    body = make("tbody");
    const out = make("table", [make("thead", [head]), body], {
      role: "grid", class: documents.length > FEW ? "cells many" : "cells few", "aria-labelledby": "matrix-title", "aria-rowcount": shown.length + 1, "aria-colcount": columns.length + 2 });
    if (documents.length > FEW) out.style.width = "calc(34.5rem + " + 1.6 * columns.length + "rem)";
    grid.replaceChildren(out);
    grid.scrollTop = 0;
    drawn = { from: 0, to: 0 };
    drawRows(0, Math.min(shown.length, 1));
    height = body.rows[1].offsetHeight;
    if (height > 0) drawRows(0, Math.min(shown.length, Math.ceil(innerHeight / height)));
  }

  function drawRows(from, to) {
    const here = document.activeElement;
    const focused = body.contains(here) ? at : null;
    const space = (count) => {
      const out = make("tr", [make("td", "", { colspan: columns.length + 3 })], { class: "space", "aria-hidden": "true" });
      out.style.height = count * height + "px";
      return out;
    };
    const list = [];
    for (let i = from; i < to; i++) list.push(drawRow(i));
    body.replaceChildren(space(from), ...list, space(shown.length - to));
    drawn = { from, to };
    if (focused) cellAt(focused)?.focus({ preventScroll: true });
  }

  function drawRow(i) {
    const cluster = shown[i];
    const open = make("span", cluster.label, { lang: "vi" });
    const label = make("th", [make("small", cluster.id), open], { scope: "row", class: "label", title: cluster.label, "data-row": i, "data-column": -1, tabindex: -1 });
    const bar = make("i", "", { class: "share" });
    bar.style.width = (100 * cluster.coverage) / documents.length + "%";
    const row = make("tr", [label, make("td", [make("span", [bar], { class: "track" }), make("small", cluster.coverage + "/" + documents.length)], { class: "bar" })], { "aria-rowindex": i + 2 });
    if (cluster === opened) row.className = "here";
    if (cluster.level === 1) row.classList.add("group");
    columns.forEach((column, k) => row.append(drawCell(cluster, i, column, k)));
    row.append(make("td", "", { class: "rest", "aria-hidden": "true" }));
    if (i === at.row) (at.column < 0 ? label : row.cells[at.column + 2]).tabIndex = 0;
    return row;
  }

  function drawCell(cluster, i, column, k) {
    const cell = cluster.cells.get(column);
    const out = make("td", "", { "data-row": i, "data-column": k, tabindex: -1 });
    if (column === only) out.classList.add("picked");
    if (!cell) {
      out.setAttribute("aria-label", documents[column].name + ": " + words.absent);
      return out;
    }
    const best = cell[0];
    const near = best.relation + 1;
    out.classList.add("near", "n" + near);
    if (!cell.some(passes)) out.classList.add("off");
    const more = cell.length > 1 ? String(cell.length) : "";
    const name = documents[column].name + ": " + names[near] + (best.relation >= 0 && best.relation < THROUGH ? " " + best.similarity + "%" : "") + ", " + cell.map((member) => member.measure.citation).join("; ");
    out.setAttribute("aria-label", name);
    out.title = name;
    out.append(make("i", signs[near]));
    if (documents.length <= FEW) out.append(make("span", best.measure.citation, { lang: "vi" }));
    if (more) out.append(make("sub", more));
    return out;
  }

  const cellAt = (spot) => body.querySelector('[data-row="' + spot.row + '"][data-column="' + spot.column + '"]');

  /* Draws the rows that are in view and some more. */
  function follow() {
    if (height === 0) return;
    const top = Math.floor(grid.scrollTop / height);
    const count = Math.ceil(grid.clientHeight / height);
    if (top >= drawn.from && Math.min(shown.length, top + count) <= drawn.to) return;
    drawRows(Math.max(0, top - 20), Math.min(shown.length, top + count + 30));
  }

  let due = false;
  grid.addEventListener("scroll", () => {
    if (due) return;
    due = true;
    requestAnimationFrame(() => {
      due = false;
      follow();
    });
  });

  function reach(row, column, focus) {
    if (shown.length === 0) return;
    const old = cellAt(at);
    if (old) old.tabIndex = -1;
    at = { row: Math.max(0, Math.min(shown.length - 1, row)), column: Math.max(-1, Math.min(columns.length - 1, column)) };
    const head = grid.querySelector("thead").offsetHeight;
    const top = at.row * height;
    if (top < grid.scrollTop) grid.scrollTop = top;
    else if (top + height + head > grid.scrollTop + grid.clientHeight) grid.scrollTop = top + height + head - grid.clientHeight + height;
    follow();
    const cell = cellAt(at);
    cell.tabIndex = 0;
    if (at.column >= 0) {
      const left = grid.querySelector("th.label").offsetWidth + grid.querySelector("th.bar").offsetWidth;
      if (cell.offsetLeft - left < grid.scrollLeft) grid.scrollLeft = cell.offsetLeft - left;
      else if (cell.offsetLeft + cell.offsetWidth > grid.scrollLeft + grid.clientWidth) grid.scrollLeft = cell.offsetLeft + cell.offsetWidth - grid.clientWidth;
    }
    if (focus) {
      cell.focus({ preventScroll: true });
      const box = cell.getBoundingClientRect();
      if (box.top < 60 || box.bottom > innerHeight) grid.scrollIntoView({ block: "nearest" });
    }
    place();
  }

  const STEPS = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1], PageUp: [-10, 0], PageDown: [10, 0] };
  grid.addEventListener("keydown", (event) => {
    const cell = event.target.closest("[data-row]");
    if (!cell || event.ctrlKey || event.metaKey || event.altKey) return;
    const [row, column] = [Number(cell.dataset.row), Number(cell.dataset.column)];
    if (STEPS[event.key]) reach(row + STEPS[event.key][0], column + STEPS[event.key][1], true);
    else if (event.key === "Home") reach(row, -1, true);
    else if (event.key === "End") reach(row, columns.length - 1, true);
    else if (event.key === "Enter" || event.key === " ") openAt(row, column);
    else return;
    event.preventDefault();
  });

  grid.addEventListener("click", (event) => {
    const cell = event.target.closest("[data-row]") || event.target.closest("tbody tr:not(.space)")?.querySelector("[data-row]");
    if (!cell) return;
    reach(Number(cell.dataset.row), Number(cell.dataset.column), false);
    openAt(at.row, at.column);
  });

  function openAt(row, column) {
    open(shown[row], column < 0 ? -1 : columns[column]);
  }

  function pick(column) {
    find("document").value = column === only ? -1 : column;
    show();
  }

  function place() {
    find("place").value = shown.length === 0 ? "" : (opened && shown.includes(opened) ? shown.indexOf(opened) + 1 + " / " : "") + shown.length;
  }

  /* The wordings of a cluster: the medoid, and beside it each other wording with what differs. */

  const panel = find("wordings");
  let opened = null;
  let asked = -1;

  const KINDS = ["substantive", "filled-blank", "editorial", "noise"];

  /* The words before or after of a member's stretches, with what is there only. */
  function side(cluster, member, isMember, withGone) {
    const before = text(cluster.medoid);
    const after = text(member.measure);
    const out = make("div", "", { class: "text", lang: "vi" });
    if (member.edits.length === 0) {
      out.textContent = after;
      return out;
    }
    let b = 0;
    let a = 0;
    for (let i = 0; i < member.edits.length; i += 3) {
      const [code, wide, far] = member.edits.slice(i, i + 3);
      const gone = before.slice(b, b + wide);
      const come = after.slice(a, a + far);
      b += wide;
      a += far;
      const kind = KINDS[code >> 2];
      if (code % 4 === 0) out.append(isMember ? come : gone);
      else {
        if (gone && (!isMember || withGone)) out.append(make("del", gone, { class: kind, title: words.gone }));
        if (come && isMember) out.append(make("ins", come, { class: kind, title: words.new }));
      }
    }
    return out;
  }

  function figures(measure) {
    const list = measure.figures.map((figure) => make("li", data.lines[figure], { lang: "vi" }));
    return list.length ? make("ul", list, { class: "figures", "aria-label": words.amounts }) : "";
  }

  /* Members by wording: those that are identical apart from names together, the others by their words. */
  function wordings(cluster) {
    const out = new Map();
    for (const member of cluster.members) {
      if (member.relation < 0) continue;
      const key = member.edits.length === 0 ? "same" : member.relation === 0 ? "identical" : member.measure.lines.join();
      if (out.has(key)) out.get(key).push(member);
      else out.set(key, [member]);
    }
    return [...out.values()].sort((x, y) => x[0].relation - y[0].relation || y.length - x.length || y[0].similarity - x[0].similarity);
  }

  function open(cluster, column) {
    const again = opened === cluster;
    opened = cluster;
    asked = column;
    panel.hidden = false;
    document.documentElement.classList.add("reading");
    for (const row of all("tr.here", grid)) row.classList.remove("here");
    cellAt({ row: shown.indexOf(cluster), column: -1 })?.parentElement.classList.add("here");
    if (!again) drawPanel(cluster);
    const target = column < 0 ? null : find("words").querySelector('[data-document="' + column + '"]');
    if (target) target.click();
    else if (!again) {
      find("words").querySelector(".names button")?.click();
      find("words").scrollTop = 0;
    }
    const card = target?.closest(".wording");
    if (card) card.scrollIntoView({ block: "nearest" });
    find("what").focus({ preventScroll: true });
    history.replaceState(null, "", "#" + cluster.id + (column < 0 ? "" : "/" + encodeURIComponent(documents[column].id)));
    place();
  }

  function drawPanel(cluster) {
    find("what").replaceChildren(make("small", cluster.id + " · " + said("count", cluster.coverage, documents.length)), make("span", cluster.label));
    const groups = wordings(cluster);
    const left = make("div", "", { class: "typical" });
    const right = make("div", groups.map((group) => drawWording(cluster, group, left)), { class: "others" });
    drawTypical(cluster, null, left);
    const parts = [make("div", [left, right], { class: "beside" })];
    const absent = columns.filter((column) => !cluster.cells.has(column)).map((column) => documents[column].name);
    if (absent.length > FEW) parts.push(make("details", [make("summary", said("missingCount", absent.length)), make("p", absent.join(", "), { lang: "vi" })]));
    else if (absent.length) parts.push(make("p", [make("b", words.missing), " ", make("span", absent.join(", "), { lang: "vi" })], { class: "note" }));
    find("words").replaceChildren(...parts);
    remark();
  }

  function drawTypical(cluster, member, box) {
    const medoid = cluster.medoid;
    const head = make("header", [make("i", signs[0], { class: "near n0" }), make("b", documents[medoid.document].name, { lang: "vi", "data-document": medoid.document }), make("span", words.medoid, { class: "badge" })]);
    box.replaceChildren(head, make("p", where(medoid), { class: "where", lang: "vi" }),
      member ? side(cluster, member, false, true) : make("div", text(medoid), { class: "text", lang: "vi" }), figures(medoid));
  }

  function drawWording(cluster, group, left) {
    const card = make("article", "", { class: "wording" });
    const relation = group[0].relation;
    const body = make("div");
    const choose = (member, isAsked) => {
      for (const name of all("button", list)) name.setAttribute("aria-pressed", String(name.member === member));
      body.replaceChildren(make("p", where(member.measure), { class: "where", lang: "vi" }),
        side(cluster, member, true, true), figures(member.measure));
      if (isAsked) {
        for (const other of all(".wording.picked", panel)) other.classList.remove("picked");
        card.classList.add("picked");
        drawTypical(cluster, member, left);
      }
      if (wanted) remark();
    };
    const list = make("div", "", { class: "names" });
    const order = [...group].sort((x, y) => columns.indexOf(x.measure.document) - columns.indexOf(y.measure.document));
    for (const member of order) {
      const name = button(documents[member.measure.document].name, () => choose(member, true), { lang: "vi", "data-document": member.measure.document, title: where(member.measure) });
      name.member = member;
      list.append(name);
    }
    const same = group[0].edits.length === 0;
    const near = same ? words.same : names[relation + 1] + (relation < THROUGH ? " " + group[0].similarity + "%" : "");
    card.append(make("header", [make("i", signs[relation + 1], { class: "near n" + (relation + 1) }), make("span", near, { class: "badge" }), ...(group.length > 1 ? [make("small", "× " + group.length)] : [])]), list, body);
    choose(order[0], false);
    return card;
  }

  /* Marks what is looked for in the wordings. */
  function remark() {
    unmark(all("mark", panel));
    if (wanted) for (const part of all(".text", panel)) mark(part, wanted, shell.fold());
  }

  function shut() {
    if (!opened) return false;
    const row = shown.indexOf(opened);
    const column = asked < 0 ? -1 : columns.indexOf(asked);
    opened = null;
    panel.hidden = true;
    document.documentElement.classList.remove("reading");
    for (const one of all("tr.here", grid)) one.classList.remove("here");
    history.replaceState(null, "", location.pathname + location.search);
    if (row >= 0) reach(row, column, true);
    return true;
  }

  function walk(step) {
    if (shown.length === 0) return;
    const old = opened ? shown.indexOf(opened) : cellAt(at) === document.activeElement ? at.row : step > 0 ? -1 : shown.length;
    const row = (old + step + shown.length) % shown.length;
    reach(row, at.column, !opened);
    if (opened) open(shown[row], asked >= 0 && shown[row].cells.has(asked) ? asked : -1);
  }

  /* Figures: who grants how much. */

  function drawFigures() {
    const kinds = checked("figure");
    const isShown = new Set(shown.map((cluster) => cluster.number));
    const list = data.figures.filter(([cluster, kind]) => isShown.has(cluster) && kinds.has(kind));
    const position = new Map(shown.map((cluster, i) => [cluster.number, i]));
    if (only >= 0) list.sort((x, y) => position.get(x[0]) - position.get(y[0]));
    const few = documents.length <= FEW;
    const heads = [words.measure, words.range, ...(few ? columns.map((column) => documents[column].name) : [words.amounts])];
    let last = -1;
    find("numbers").hidden = data.figures.length === 0;
    rows(table(find("figures"), heads, words.amounts), list, (row) => {
      const isFirst = row[0] !== last;
      last = row[0];
      return few ? figureRow(row, isFirst) : spreadRow(row, isFirst);
    }, 60);
  }

  const number = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 6 });

  function figureHead([cluster, , unit, entries], isFirst) {
    const name = isFirst ? button(clusters[cluster].label, () => open(clusters[cluster], -1), { class: "link", lang: "vi" }) : "";
    const values = entries.map((entry) => Number(entry[1]));
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const range = number.format(low) + (low === high ? "" : " – " + number.format(high));
    return [make("th", [name], { scope: "row" }), make("td", [make("span", range), " ", make("small", unit, { lang: "vi" })], { class: "range" })];
  }

  function figureRow(row, isFirst) {
    const cells = columns.map((column) => {
      const entries = row[3].filter((entry) => measures[entry[0]].document === column);
      const list = entries.map((entry) => button(data.lines[entry[2]], () => open(clusters[row[0]], column), { class: "link", lang: "vi", title: where(measures[entry[0]]) }));
      return make("td", list.flatMap((one, i) => (i ? ["; ", one] : [one])));
    });
    return make("tr", [...figureHead(row, isFirst), ...cells], { class: isFirst ? "first" : "" });
  }

  /* With many documents: each value once, and who has it. */
  function spreadRow(row, isFirst) {
    const values = new Map();
    for (const [measure, value] of row[3]) {
      if (!values.has(value)) values.set(value, new Set());
      values.get(value).add(measures[measure].document);
    }
    const list = [...values].sort((x, y) => Number(x[0]) - Number(y[0])).map(([value, who]) => {
      const names = [...who].map((one) => documents[one].name);
      const rest = names.length > 4 ? ", +" + (names.length - 4) : "";
      const out = make("span", [make("b", number.format(Number(value))), " ", make("small", "× " + who.size)], { class: who.has(only) ? "value picked" : "value", title: names.join(", ") });
      if (values.size <= 6) out.append(make("span", " " + names.slice(0, 4).join(", ") + rest, { lang: "vi", class: "who" }));
      out.addEventListener("click", () => open(clusters[row[0]], [...who][0]));
      return out;
    });
    return make("tr", [...figureHead(row, isFirst), make("td", list, { class: "values" })], { class: isFirst ? "first" : "" });
  }

  /* Who is like whom. */

  const reuse = new Map();
  for (const [a, b, there, back, direction] of data.reuse) {
    reuse.set(a + " " + b, there);
    reuse.set(b + " " + a, back);
  }

  function drawSimilar() {
    find("similar").hidden = data.reuse.length === 0;
    const body = make("tbody");
    const head = make("tr", [make("td"), ...columns.map((column) => make("th", [make("span", documents[column].name)], { scope: "col", lang: "vi", title: documents[column].name }))]);
    for (const a of columns) {
      const row = make("tr", [make("th", documents[a].name, { scope: "row", lang: "vi" })]);
      for (const b of columns) {
        const share = a === b ? -1 : reuse.get(a + " " + b) || 0;
        const cell = make("td", a === b ? "" : String(share), { class: a === b ? "self" : "s" + Math.min(5, Math.ceil(share / 17)) });
        if (a !== b) cell.title = said("isIn", documents[a].name, share, documents[b].name);
        row.append(cell);
      }
      body.append(row);
    }
    find("heat").replaceChildren(make("table", [make("thead", [head]), body], { class: documents.length > 24 ? "similar many" : "similar", "aria-labelledby": "similar-title" }));
  }

  function drawNearest() {
    const list = data.reuse.map(([a, b, there, back, direction]) =>
      direction === 1 ? { from: b, to: a, taken: there, kept: back, arrow: "→" } : { from: a, to: b, taken: back, kept: there, arrow: direction === 0 ? "→" : "↔" });
    const most = (pair) => (pair.arrow === "→" ? pair.taken : Math.max(pair.taken, pair.kept));
    list.sort((x, y) => most(y) - most(x));
    const heads = [words.from, "", words.to, words.how, words.back, words.dates];
    rows(table(find("nearest"), heads, find("similar-title").textContent), list, (pair) => {
      const meter = (share) => {
        const bar = make("i", "", { class: "share" });
        bar.style.width = share + "%";
        return make("td", [make("span", [bar], { class: "track" }), make("small", share + "%")], { class: "bar" });
      };
      const dates = [documents[pair.from].date, documents[pair.to].date].map((date) => (date ? day(date) : "?")).join(" " + pair.arrow + " ");
      return make("tr", [make("th", documents[pair.from].name, { scope: "row", lang: "vi" }), make("td", pair.arrow), make("th", documents[pair.to].name, { lang: "vi" }), meter(pair.taken), meter(pair.kept), make("td", dates, { class: "dates" })]);
    }, 20);
  }

  /* What one document has alone. */

  function drawUnique(hits, levels) {
    const of = documents.map(() => []);
    for (const one of data.unique) {
      const measure = measures[one];
      if (levels.has(String(measure.level)) && hasHit(measure, hits)) of[measure.document].push(measure);
    }
    const isFew = documents.length <= 4;
    find("unique").hidden = data.unique.length === 0;
    find("alone").replaceChildren(...columns.filter((column) => of[column].length && (only < 0 || only === column)).map((column) => {
      const list = make("ul", "", { class: "measures" });
      const out = make("details", [make("summary", [make("b", documents[column].name, { lang: "vi" }), " ", make("small", said("only", of[column].length))]), list], { class: "alone" });
      const fill = () => {
        if (list.childElementCount) return;
        for (const measure of of[column]) {
          const words = make("div", text(measure), { class: "text", lang: "vi" });
          list.append(make("li", [make("p", where(measure), { class: "where", lang: "vi" }), words, figures(measure)], { class: measure.level ? "group" : "" }));
          if (wanted) mark(words, wanted, shell.fold());
        }
      };
      out.addEventListener("toggle", () => out.open && fill());
      out.fill = fill;
      out.open = isFew || Boolean(hits);
      if (out.open) fill();
      return out;
    }));
  }

  /* An address leads to a cluster, one wording of it, or what is on the page anyway. */
  function arrive() {
    const [id, column] = decodeURIComponent(location.hash.slice(1)).split("/");
    const cluster = clusters.find((one) => one.id === id);
    if (!cluster) return;
    if (!shown.includes(cluster)) {
      boxes.forEach((box) => (box.checked = true));
      find("document").value = -1;
      find("search").value = "";
      show();
    }
    const wanting = documents.findIndex((one) => one.id === column);
    reach(shown.indexOf(cluster), wanting < 0 ? -1 : columns.indexOf(wanting), false);
    open(cluster, wanting);
  }

  /* What is further down comes when the matrix is there. */
  function drawRest() {
    if (isWhole) return;
    isWhole = true;
    drawFigures();
    drawSimilar();
    drawNearest();
    drawUnique(lineHits(), checked("level"));
  }

  boxes.forEach((box) => box.addEventListener("change", show));
  find("document").addEventListener("change", show);
  find("order").addEventListener("change", () => {
    show();
    drawSimilar();
  });
  find("filters").addEventListener("submit", (event) => event.preventDefault());
  shell.search(show, () => walk(1));
  for (const id of ["previous", "up"]) find(id).addEventListener("click", () => walk(-1));
  for (const id of ["next", "down"]) find(id).addEventListener("click", () => walk(1));
  find("shut").addEventListener("click", shut);
  shell.keys({ j: () => walk(1), k: () => walk(-1), Escape: (typing) => !typing && shut() });
  addEventListener("hashchange", arrive);
  addEventListener("beforeprint", () => {
    drawRest();
    drawRows(0, shown.length);
    for (const rest of pending) if (rest.box.id === "figures") rest.add(rest.next + 1e6);
    for (const one of all("#alone details")) one.fill();
  });
  addEventListener("afterprint", () => follow());

  show();
  arrive();
  setTimeout(drawRest);
})();
