// Keeps what somebody typed while the server cannot be reached, in this browser alone, and offers it
// when the question is opened again. A confirmed save, somebody else's sign-in and the sign-out take
// it away.
"use strict";
(() => {
  const template = document.getElementById("writing-copy");
  if (!template) return;
  const prefix = "comity/copy/", owner = "comity/owner";
  const storage = (act) => {
    try {
      return act(window.localStorage);
    } catch (unavailable) {
      return null;
    }
  };
  const keyOf = (question) => prefix + question.dataset.save + "#" + question.id;
  const typed = "textarea, input:not([type=radio], [type=checkbox], [type=hidden], [type=file])";
  const fields = (question) => [...question.querySelectorAll(typed)];
  const forget = (question) => storage((store) => store.removeItem(keyOf(question)));

  // Another person at the same browser is not shown the words of the one before.
  storage((store) => {
    const who = template.dataset.who;
    if (store.getItem(owner) !== who) {
      for (const key of Object.keys(store)) if (key.startsWith(prefix)) store.removeItem(key);
      store.setItem(owner, who);
    }
  });

  const dirty = new Set();
  const keep = (question) => {
    const values = Object.fromEntries(fields(question).map((field) => [field.name, field.value]));
    storage((store) => store.setItem(keyOf(question), JSON.stringify(values)));
  };
  const keepAll = () => {
    for (const id of dirty) {
      const question = document.getElementById(id);
      if (question) keep(question);
    }
  };
  document.addEventListener("input", (event) => {
    const question = event.target.closest(".question[data-save]");
    if (question && event.target.matches(typed)) dirty.add(question.id);
  });
  document.addEventListener("answer-unsaved", (event) => {
    if (dirty.has(event.target.id)) keep(event.target);
  });
  document.addEventListener("answer-saved", (event) => {
    dirty.delete(event.target.id);
    forget(event.target);
  });
  document.addEventListener("submit", (event) => {
    if (event.target.querySelector(".question[data-save]")) keepAll();
  });
  window.addEventListener("pagehide", keepAll);

  const offer = (question) => {
    const text = storage((store) => store.getItem(keyOf(question)));
    if (!text) return;
    const values = JSON.parse(text);
    const other = fields(question).filter(
      (field) => field.name in values && values[field.name].trim() !== field.value.trim());
    if (other.length === 0) return forget(question);
    const notice = template.content.firstElementChild.cloneNode(true);
    notice.querySelector("[data-text]").textContent =
      other.map((field) => values[field.name]).filter((value) => value.trim()).join("\n");
    notice.querySelector("[data-use]").addEventListener("click", () => {
      notice.remove();
      for (const field of other) {
        field.value = values[field.name];
        field.dispatchEvent(new Event("input", { bubbles: true }));
      }
      other[0].focus();
    });
    notice.querySelector("[data-discard]").addEventListener("click", () => {
      notice.remove();
      forget(question);
    });
    question.querySelector("fieldset")?.before(notice);
  };
  document.querySelectorAll(".question[data-save]").forEach(offer);
})();
