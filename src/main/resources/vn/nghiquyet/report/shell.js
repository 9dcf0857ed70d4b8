"use strict";
/* What pages with tools have in common: search with or without accents, keys, the look. */
const shell = (() => {
  const root = document.documentElement;
  const find = (id) => document.getElementById(id);
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  root.classList.add("js");

  /* One letter for each, so that places stay the same. */
  function bare(text) {
    let out = "";
    for (let i = 0; i < text.length; i++) {
      const c = text[i] === "đ" || text[i] === "Đ" ? "d" : text[i].normalize("NFD")[0];
      const low = c.toLowerCase();
      out += low.length === 1 ? low : c;
    }
    return out;
  }

  function plain(text) {
    let out = "";
    for (const c of text.split("")) {
      const low = c.toLowerCase();
      out += low.length === 1 ? low : c;
    }
    return out;
  }

  function unmark(marks) {
    for (const mark of marks) {
      const parent = mark.parentNode;
      mark.replaceWith(...mark.childNodes);
      parent.normalize();
    }
  }

  /* Marks what was looked for in an element, over the borders of its parts; gives how often it is there. */
  function mark(element, wanted, fold) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const nodes = [];
    let text = "";
    while (walker.nextNode()) {
      nodes.push({ node: walker.currentNode, start: text.length });
      text += walker.currentNode.data;
    }
    const folded = fold(text.replace(/\s/g, " "));
    const hits = [];
    for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length)) hits.push(at);
    for (const { node, start } of nodes.reverse()) {
      const end = start + node.data.length;
      for (const hit of [...hits].reverse()) {
        const from = Math.max(hit, start);
        const to = Math.min(hit + wanted.length, end);
        if (from < to) {
          const range = document.createRange();
          range.setStart(node, from - start);
          range.setEnd(node, to - start);
          range.surroundContents(document.createElement("mark"));
        }
      }
    }
    return hits.length;
  }

  const fold = () => (find("accents").checked ? bare : plain);

  function wanted() {
    return fold()(find("search").value.normalize("NFC").trim().replace(/\s+/g, " "));
  }

  /* Calls show when what is looked for has changed, next on Enter. */
  let found = () => {};
  function search(show, next) {
    let wait = 0;
    found = show;
    find("search").addEventListener("input", () => {
      clearTimeout(wait);
      wait = setTimeout(show, 120);
    });
    find("accents").addEventListener("change", show);
    find("find").addEventListener("submit", (event) => {
      event.preventDefault();
      next();
    });
  }

  function forget() {
    find("search").value = "";
    find("search").blur();
    found();
  }

  /* One letter each; Escape is called before the search is ended, and ends it only where it gives no true. */
  function keys(actions) {
    document.addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || find("help").open) return;
      const typing = event.target === find("search");
      if (event.key === "Escape") {
        const done = actions.Escape(typing);
        if (!done && (typing || find("search").value)) forget();
        return;
      }
      if (typing || event.target.tagName === "SELECT") return;
      if (event.key === "?") find("help").showModal();
      else if (event.key === "/") {
        event.preventDefault();
        find("search").focus();
        find("search").select();
      } else if (Object.hasOwn(actions, event.key)) actions[event.key](event);
    });
  }

  find("keys").addEventListener("click", () => find("help").showModal());
  find("theme").addEventListener("click", () => {
    const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
  });

  return { root, find, all, fold, bare, wanted, unmark, mark, search, keys };
})();
