// Shows which words of a text are discussed, and begins a discussion of words that are selected.
"use strict";
(() => {
  const part = document.getElementById("discussions");
  const text = document.querySelector("[data-discuss]");
  if (!part) return;
  const words = part.dataset;

  // The words of an element as quotes are looked for in them: each run of spaces is one space, and
  // so is the end of each paragraph, entry and cell.
  const read = (root) => {
    const letters = [], places = [];
    const add = (letter, node, offset) => {
      if (/\s/.test(letter) && (!letters.length || letters.at(-1) === " ")) return;
      letters.push(/\s/.test(letter) ? " " : letter);
      places.push({ node, offset });
    };
    const walk = (node) => {
      if (node.nodeType === Node.TEXT_NODE) {
        [...Array(node.data.length).keys()].forEach((at) => add(node.data[at], node, at));
        return;
      }
      if (node.nodeType !== Node.ELEMENT_NODE || node.matches("summary, .told-of")) return;
      node.childNodes.forEach(walk);
      if (node.matches("p, li, td, th, tr")) add(" ", node, 0);
    };
    walk(root);
    return { letters: letters.join(""), places };
  };
  const alike = (before, prefix) => {
    let length = 0;
    while (length < prefix.length && before.at(-1 - length) === prefix.at(-1 - length)) length++;
    return length;
  };
  const find = (whole, exact, prefix) => {
    let best = -1, likeness = -1;
    for (let at = whole.indexOf(exact); at >= 0; at = whole.indexOf(exact, at + 1)) {
      const found = alike(whole.slice(0, at), prefix);
      if (found > likeness) [best, likeness] = [at, found];
    }
    return best;
  };
  const mark = (node, from, to) => {
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    const marked = document.createElement("mark");
    range.surroundContents(marked);
    return marked;
  };
  // A quote may run over several pieces of text; each is marked, from the last to the first, so
  // that the places before stay right. The link stands behind the last.
  const show = (line) => {
    const whole = read(text);
    const at = find(whole.letters, line.dataset.exact, line.dataset.prefix);
    if (at < 0) return;
    const pieces = [];
    for (const { node, offset } of whole.places.slice(at, at + line.dataset.exact.length)) {
      if (node.nodeType !== Node.TEXT_NODE) continue;
      if (pieces.at(-1)?.node === node) pieces.at(-1).to = offset + 1;
      else pieces.push({ node, from: offset, to: offset + 1 });
    }
    const marks = pieces.reverse().map((piece) => mark(piece.node, piece.from, piece.to));
    if (!marks.length) return;
    link(line, marks.at(-1), marks[0]);
  };
  const link = (line, first, last) => {
    const id = "q-" + line.id.slice(2);
    document.getElementById(id)?.removeAttribute("id");
    first.id = id;
    first.tabIndex = -1;
    const there = document.createElement("a");
    there.className = "told-of";
    there.href = "#" + line.id;
    there.append(document.getElementById("told-of").content.cloneNode(true));
    (last.closest("a") ?? last).after(there);
    const back = document.createElement("p"), leads = document.createElement("a");
    leads.href = "#" + id;
    leads.textContent = words.back;
    back.append(leads);
    line.querySelector(".quoted")?.after(back);
  };
  const lines = text ? [...part.querySelectorAll("li[data-exact]")] : [];
  lines.forEach(show);
  const wanted = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (wanted && text?.contains(wanted)) {
    text.open = true;
    wanted.scrollIntoView({ block: "center" });
    wanted.focus({ preventScroll: true });
  }

  // What is selected, in the text or in the field in which it is written, is taken into the form.
  const form = document.getElementById("discuss"), quote = document.getElementById("quote");
  if (!form || !quote) return;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button small discuss-this";
  button.textContent = words.say;
  let chosen = null;
  const offer = (selected, near, after) => {
    chosen = { selected, near };
    if (button.previousElementSibling !== after) after.after(button);
  };
  const withdraw = () => {
    chosen = null;
    button.remove();
  };
  const written = (field) => {
    const selected = field.value.slice(field.selectionStart, field.selectionEnd);
    return selected.trim() ? { selected, near: field.selectionStart } : null;
  };
  const look = () => {
    const active = document.activeElement;
    if (active === button) return;
    if (active?.matches(".question textarea")) {
      const found = written(active);
      return found ? offer(found.selected, found.near, active) : withdraw();
    }
    const selection = getSelection();
    const inside = text && !selection.isCollapsed && text.contains(selection.anchorNode)
      && text.contains(selection.focusNode);
    if (!inside || !selection.toString().trim()) return withdraw();
    const range = selection.getRangeAt(0);
    const before = read(text).places.findIndex(({ node, offset }) =>
      range.comparePoint(node, offset) >= 0);
    offer(selection.toString(), Math.max(0, before), text.querySelector(".prose") ?? text);
  };
  document.addEventListener("selectionchange", look);
  document.addEventListener("select", look, true);
  // The words stay selected while the button is pressed.
  button.addEventListener("mousedown", (event) => event.preventDefault());
  button.addEventListener("click", () => {
    if (!chosen) return;
    form.open = true;
    quote.value = chosen.selected.trim();
    form.querySelector("input[name=near]").value = chosen.near;
    withdraw();
    const subject = document.getElementById("subject");
    subject.scrollIntoView({ block: "center" });
    subject.focus();
  });
})();
