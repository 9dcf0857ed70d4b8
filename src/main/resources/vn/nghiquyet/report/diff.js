"use strict";
(() => {
  const { root, find, all, fold: folded, unmark, mark } = shell;
  const units = all(".unit");
  const changes = all(".unit[data-type]:not(.away)");
  const runs = all(".run");
  const boxes = all("#filters input");
  const opened = new Set();
  let current = null;

  /* Filters and search: a unit is shown where both let it pass. */

  function checked(name) {
    return new Set(boxes.filter((box) => box.name === name && box.checked).map((box) => box.value));
  }

  function passes() {
    const types = checked("type");
    const kinds = checked("class");
    const regions = checked("region");
    const left = new Set(boxes.filter((box) => box.name === "region" && !box.checked).map((box) => box.value));
    const both = find("both");
    return (unit) => {
      if (both && both.checked && unit.dataset.both === undefined) return false;
      const region = unit.closest("section").dataset.region;
      if (!unit.dataset.type) return !left.has(region);
      return types.has(unit.dataset.type) && kinds.has(unit.dataset.class) && regions.has(region);
    };
  }

  function show() {
    const pass = passes();
    const fold = folded();
    const wanted = shell.wanted();
    unmark(all("main mark"));
    let shown = 0;
    for (const unit of units) {
      let fits = pass(unit);
      if (fits && wanted) {
        fits = all(".text, h3", unit).map((part) => mark(part, wanted, fold)).some((count) => count > 0);
      }
      unit.hidden = !fits;
      if (fits) shown++;
    }
    for (const run of runs) {
      run.hidden = all(".unit", run).every((unit) => unit.hidden);
      if (wanted && !run.hidden && !run.open) {
        run.open = true;
        opened.add(run);
      } else if (!wanted && opened.delete(run)) {
        run.open = false;
      }
    }
    for (const section of all("main section")) {
      section.hidden = all(".unit", section).every((unit) => unit.hidden);
    }
    find("nothing").hidden = shown > 0;
    find("hits").value = wanted ? find("hits").dataset.words.replace("#", shown) : "";
    place();
  }

  /* The way from change to change. */

  const isSeen = (unit) => !unit.hidden && !unit.closest("section").hidden && !unit.parentElement.closest("details:not([open])");

  function place() {
    const list = changes.filter(isSeen);
    const at = list.indexOf(current);
    find("place").value = at < 0 ? String(list.length) : at + 1 + " / " + list.length;
  }

  function go(unit) {
    if (current) current.classList.remove("here");
    current = unit;
    unit.classList.add("here");
    unit.tabIndex = -1;
    unit.focus({ preventScroll: true });
    unit.scrollIntoView({ block: unit.offsetHeight > innerHeight * 0.6 ? "start" : "center" });
    place();
  }

  function walk(step) {
    const list = changes.filter(isSeen);
    if (list.length === 0) return;
    let at = list.indexOf(current);
    if (at < 0) {
      const top = find("place").closest(".tools").getBoundingClientRect().bottom;
      const next = list.findIndex((unit) => unit.getBoundingClientRect().bottom > top + 40);
      at = step > 0 ? (next < 0 ? list.length : next) - 1 : next < 0 ? list.length : next;
    }
    go(list[(at + step + list.length) % list.length]);
  }

  function open(element) {
    for (let run = element.parentElement.closest("details"); run; run = run.parentElement.closest("details")) run.open = true;
  }

  function arrive() {
    const target = find(decodeURIComponent(location.hash.slice(1)));
    if (!target || !target.closest(".unit")) return;
    const unit = target.closest(".unit");
    open(unit);
    unit.hidden = false;
    unit.closest("section").hidden = false;
    go(unit);
  }

  function unfold() {
    const fold = runs.some((run) => run.open);
    runs.forEach((run) => (run.open = !fold));
    opened.clear();
    place();
  }

  /* What is told of an edit: what it means, and where the side is a scan, the print. */

  const tip = document.createElement("div");
  tip.id = "tip";
  tip.setAttribute("role", "tooltip");
  tip.hidden = true;
  document.body.append(tip);

  const ZOOM = 1.25;

  function crop(place) {
    const [number, x, y, width, height] = place.split(" ").map((value) => Number(value) * ZOOM);
    const strip = find("strip-" + Math.round(number / ZOOM));
    if (!strip) return null;
    const whole = { width: strip.getAttribute("width") * ZOOM, height: strip.getAttribute("height") * ZOOM };
    const wide = Math.min(whole.width, 600, root.clientWidth - 40);
    const left = Math.max(0, Math.min(whole.width - wide, x + width / 2 - wide / 2));
    const box = document.createElement("div");
    box.className = "crop";
    box.style.width = wide + "px";
    box.style.height = whole.height + "px";
    const image = document.createElement("img");
    image.src = strip.getAttribute("src");
    image.alt = strip.alt;
    image.style.left = -left + "px";
    image.style.width = whole.width + "px";
    const frame = document.createElement("span");
    frame.style.left = x - left - 4 + "px";
    frame.style.top = Math.max(0, y - 3) + "px";
    frame.style.width = width + 8 + "px";
    frame.style.height = height + 6 + "px";
    box.append(image, frame);
    return box;
  }

  function tell(edit) {
    tip.replaceChildren(document.createTextNode(edit.dataset.said));
    if (edit.dataset.scan) {
      for (const place of edit.dataset.scan.split(";").slice(0, 4)) {
        const image = crop(place);
        if (image) tip.append(image);
      }
    }
    tip.hidden = false;
    const box = edit.getClientRects()[0];
    const below = box.bottom + tip.offsetHeight + 8 < root.clientHeight;
    tip.style.left = Math.max(8, Math.min(box.left, root.clientWidth - tip.offsetWidth - 8)) + scrollX + "px";
    tip.style.top = (below ? edit.getBoundingClientRect().bottom + 6 : box.top - tip.offsetHeight - 6) + scrollY + "px";
  }

  function hush() {
    tip.hidden = true;
  }

  for (const edit of all("main :is(ins, del)[title]")) {
    edit.dataset.said = edit.title;
    edit.setAttribute("aria-description", edit.title);
    edit.removeAttribute("title");
    edit.tabIndex = 0;
  }
  const edited = (event) => event.target.closest && event.target.closest("[data-said]");
  document.addEventListener("pointerover", (event) => (edited(event) ? tell(edited(event)) : hush()));
  document.addEventListener("focusin", (event) => (edited(event) ? tell(edited(event)) : hush()));
  document.addEventListener("click", (event) => edited(event) && tell(edited(event)));

  /* Keys and buttons. */

  shell.search(show, () => walk(1));
  boxes.forEach((box) => box.addEventListener("change", show));
  runs.forEach((run) => run.addEventListener("toggle", place));
  find("previous").addEventListener("click", () => walk(-1));
  find("next").addEventListener("click", () => walk(1));
  find("unfold").addEventListener("click", unfold);
  addEventListener("hashchange", arrive);

  shell.keys({
    j: () => walk(1),
    n: () => walk(1),
    k: () => walk(-1),
    p: () => walk(-1),
    o: unfold,
    Escape: hush,
  });

  show();
  arrive();
})();
