// Helps to write an answer: buttons for the marks of a long text, what a word processor copies becomes
// marks, and files are sent while the page stays.
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

  // Files go at once, with a bar that grows; the page is put right as after every save.
  const uploads = () => {
    for (const place of document.querySelectorAll(".upload[hidden]")) place.hidden = false;
    for (const other of document.querySelectorAll(".files .add:not([hidden])")) other.hidden = true;
  };
  uploads();
  const show = (html) => {
    const pieces = new DOMParser().parseFromString(html, "text/html").body.children;
    for (const piece of [...pieces]) document.getElementById(piece.id)?.replaceWith(piece);
    uploads();
  };
  // Says of files that are too large what the program would say, before they are sent.
  const refuse = (id, place, large) => {
    const output = document.getElementById(id + ":saved")?.querySelector("output");
    const said = document.getElementById("stopped")?.content.cloneNode(true);
    if (!large.length || !output || !said) return;
    const words = large.map((file) => place.dataset.tooLarge.replace("[file]", () => file.name));
    said.querySelector(".said").textContent = [place.dataset.notSaved, ...words].join(" ");
    output.replaceChildren(said);
  };
  const send = (input) => {
    const question = input.closest(".question"), prefix = question.id + ":", data = new FormData();
    // One save of a question after the other, for each is written on the version before.
    if (question.ariaBusy === "true") return setTimeout(() => send(input), 300);
    const place = input.closest(".upload"), all = [...input.files];
    const large = all.filter((file) => file.size > +place.dataset.most);
    if (large.length === all.length) {
      refuse(question.id, place, large);
      input.value = "";
      return;
    }
    question.ariaBusy = "true";
    for (const [name, value] of new FormData(input.form)) {
      if (name.startsWith(prefix) && typeof value === "string") data.append(name, value);
    }
    for (const file of all) if (!large.includes(file)) data.append(input.name, file);
    const bar = document.createElement("progress");
    bar.max = 1;
    bar.value = 0;
    bar.setAttribute("aria-label", place.dataset.sending);
    input.disabled = true;
    place.append(bar);
    const line = question.querySelector(".saved output");
    if (line) line.textContent = place.dataset.sending;
    const failed = () => {
      question.ariaBusy = null;
      bar.remove();
      input.disabled = false;
      if (line) {
        line.className = "status stop";
        line.textContent = document.body.dataset.unsaved;
      }
    };
    const request = new XMLHttpRequest();
    request.open("POST", place.dataset.upload);
    request.setRequestHeader("X-Background", "true");
    request.setRequestHeader("X-CSRF-TOKEN", token());
    request.upload.addEventListener("progress", (event) => {
      if (event.lengthComputable) bar.value = event.loaded / event.total;
    });
    request.addEventListener("error", failed);
    request.addEventListener("load", () => {
      if (![200, 409, 422].includes(request.status)) return failed();
      question.ariaBusy = null;
      show(request.responseText);
      refuse(question.id, place, large);
    });
    request.send(data);
  };
  document.addEventListener("change", (event) => {
    if (event.target.matches(".upload input[type=file]") && event.target.files.length) send(event.target);
  });
  // Where a question opens later, its place for files is there too.
  new MutationObserver(uploads).observe(document.body, { childList: true, subtree: true });
})();
