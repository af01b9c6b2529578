// Helps to write a long text: buttons for the marks, and what a word processor copies becomes marks.
"use strict";
(() => {
  const token = () => document.querySelector('meta[name="csrf"]')?.content || "";
  const bar = document.getElementById("writing-bar");
  const dress = (area) => {
    if (!bar || area.disabled || area.closest("fieldset:disabled") || area.dataset.dressed) return;
    area.dataset.dressed = "yes";
    area.before(bar.content.cloneNode(true));
  };
  const areas = () => document.querySelectorAll("textarea[data-paste]").forEach(dress);
  areas();
  // A question that opens later is dressed when somebody comes to it.
  document.addEventListener("focusin", areas);

  // Typed for the person, so that the browser can undo it.
  const put = (area, from, to, text) => {
    area.focus();
    area.setSelectionRange(from, to);
    if (!document.execCommand("insertText", false, text)) {
      area.setRangeText(text, from, to, "end");
      area.dispatchEvent(new Event("input", { bubbles: true }));
    }
  };
  const nextNote = (text) =>
    Math.max(0, ...[...text.matchAll(/\[\^(\d+)\]/g)].map((found) => +found[1])) + 1;
  const around = (area, before, after) => {
    const { selectionStart: from, selectionEnd: to, value } = area;
    put(area, from, to, before + value.slice(from, to) + after);
    area.setSelectionRange(from + before.length, to + before.length);
  };
  const lines = (area, mark) => {
    const value = area.value, to = area.selectionEnd;
    const from = value.lastIndexOf("\n", area.selectionStart - 1) + 1;
    const marked = value.slice(from, to).split("\n").map((line, i) => mark(i) + line).join("\n");
    put(area, from, to, marked);
  };
  const own = (area, text) => {
    const before = area.value.slice(0, area.selectionStart);
    const gap = before === "" || before.endsWith("\n\n") ? "" : before.endsWith("\n") ? "\n" : "\n\n";
    const after = area.value.slice(area.selectionEnd);
    put(area, area.selectionStart, area.selectionEnd,
      gap + text + (after === "" || after.startsWith("\n") ? "" : "\n\n"));
  };
  const marks = {
    bold: (area) => around(area, "**", "**"),
    italic: (area) => around(area, "*", "*"),
    list: (area) => lines(area, () => "- "),
    numbers: (area) => lines(area, (i) => i + 1 + ". "),
    link: (area) => around(area, "[", "](https://)"),
    table: (area) => own(area, "|  |  |\n| --- | --- |\n|  |  |"),
    note: (area) => {
      const call = "[^" + nextNote(area.value) + "]";
      put(area, area.selectionEnd, area.selectionEnd, call);
      put(area, area.value.length, area.value.length, "\n\n" + call + ": ");
    },
  };
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-mark]");
    if (button) marks[button.dataset.mark](button.closest(".bar").nextElementSibling);
  });

  const say = (area, text) => {
    let line = area.nextElementSibling;
    if (!line?.matches("output.hint")) {
      line = document.createElement("output");
      line.className = "hint";
      area.after(line);
    }
    line.textContent = text;
  };
  const paste = (area, text) => {
    // Notes go on from those that are there.
    const first = nextNote(area.value);
    const numbered = text.replace(/\[\^(\d+)\]/g, (all, number) => "[^" + (first - 1 + +number) + "]");
    if (numbered.includes("\n")) own(area, numbered);
    else put(area, area.selectionStart, area.selectionEnd, numbered);
  };
  document.addEventListener("paste", async (event) => {
    const area = event.target.closest("textarea[data-paste]");
    const html = event.clipboardData?.getData("text/html");
    if (!area || !html) return;
    const plain = event.clipboardData.getData("text/plain");
    event.preventDefault();
    let pasted = { text: plain, left: "" };
    try {
      const response = await fetch(area.dataset.paste, {
        method: "POST",
        body: html,
        headers: { "Content-Type": "text/html;charset=UTF-8", "X-CSRF-TOKEN": token() },
        redirect: "error",
      });
      if (response.ok) pasted = await response.json();
    } catch (unreachable) {
      // The plain words are better than nothing.
    }
    paste(area, pasted.text);
    say(area, pasted.left);
  });
})();
