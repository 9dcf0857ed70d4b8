"use strict";
(() => {
  const root = document.documentElement;
  const find = (id) => document.getElementById(id);
  const all = (selector) => [...document.querySelectorAll(selector)];
  const marks = all("main ins, main mark");
  const boxes = all("input[name=kind]");
  const limit = find("limit");
  let shown = marks;
  root.classList.add("js");

  function filter() {
    const kinds = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
    const counts = new Map(boxes.map((box) => [box.value, 0]));
    const count = (kind) => counts.set(kind, counts.get(kind) + 1);
    const most = Number(limit.value);
    document.querySelectorAll("li.marked").forEach((line) => line.classList.remove("marked"));
    shown = marks.filter((mark) => {
      const look = mark.classList;
      const own = boxes.map((box) => box.value).filter((kind) => kind !== "doubt" && look.contains(kind));
      const change = Number(mark.dataset.sure) <= most && own.some((kind) => kinds.has(kind));
      const doubt = look.contains("doubt") && kinds.has("doubt");
      look.toggle("off", look.contains("change") && !change);
      look.toggle("calm", look.contains("doubt") && !doubt);
      look.toggle("quiet", !change && !doubt);
      mark.tabIndex = change || doubt ? 0 : -1;
      if (change) own.forEach(count);
      if (doubt) count("doubt");
      if (change || doubt) mark.closest("li").classList.add("marked");
      return change || doubt;
    });
    for (const box of boxes) {
      const number = box.closest("label").querySelector("b");
      number.dataset.all = number.dataset.all || number.textContent;
      const now = counts.get(box.value);
      number.textContent = String(now) === number.dataset.all ? number.dataset.all : now + " / " + number.dataset.all;
    }
    find("most").value = limit.value + "%";
    find("place").value = "";
  }

  function walk(step) {
    if (shown.length === 0) return;
    const here = document.activeElement;
    let at = shown.indexOf(here);
    if (at < 0) {
      const behind = shown.findIndex((mark) => mark.getBoundingClientRect().top > find("bar").getBoundingClientRect().bottom);
      at = step > 0 ? (behind < 0 ? shown.length : behind) - 1 : behind < 0 ? shown.length : behind;
    }
    const next = (at + step + shown.length) % shown.length;
    shown[next].focus({ preventScroll: true });
    shown[next].scrollIntoView({ block: "center" });
    find("place").value = next + 1 + " / " + shown.length;
  }

  function turn(event) {
    const mark = event.target.closest("main ins, main mark");
    if (!mark) return;
    const box = mark.getBoundingClientRect();
    mark.classList.toggle("right", box.left > root.clientWidth / 2);
    mark.classList.toggle("above", box.bottom > root.clientHeight * 0.75);
  }

  for (const box of boxes) box.addEventListener("change", filter);
  limit.addEventListener("input", filter);
  for (const id of ["inline", "only"]) {
    const box = find(id);
    const set = () => root.classList.toggle(id, box.checked);
    box.addEventListener("change", set);
    set();
  }
  find("bar").addEventListener("submit", (event) => event.preventDefault());
  find("previous").addEventListener("click", () => walk(-1));
  find("next").addEventListener("click", () => walk(1));
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "n") walk(1);
    if (event.key === "p") walk(-1);
    if (event.key === "Escape" && marks.includes(document.activeElement)) document.activeElement.blur();
  });
  document.addEventListener("pointerover", turn);
  document.addEventListener("focusin", turn);
  filter();
})();
