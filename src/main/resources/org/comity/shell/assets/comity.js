// Smooths what works without it.
"use strict";
(() => {
  const token = () => document.querySelector('meta[name="csrf"]')?.content;
  // The search field answers to "/", unless somebody writes.
  document.addEventListener("keydown", (event) => {
    if (document.documentElement.dataset.shortcuts === "off") return;
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest("input, textarea, select, [contenteditable]")) return;
    const find = document.getElementById("find");
    if (find) {
      event.preventDefault();
      find.focus();
    }
  });
  // After a refused form the summary is what one reads first.
  const summary = document.querySelector(".error-summary");
  if (summary) summary.focus();

  // Each question saves itself: choices at once, texts at pauses. What was not saved is sent again
  // with the same key, so that it is saved once.
  const pause = 1500, again = 5000;
  const waiting = new Map(), busy = new Set(), words = document.body.dataset;
  const line = (question, text, tone) => {
    const output = question.querySelector(".saved output");
    if (!output) return;
    output.className = tone ? "status " + tone : "";
    output.textContent = text;
  };
  const tell = (question, what) => question.dispatchEvent(new Event(what, { bubbles: true }));
  const schedule = (id, delay) => {
    clearTimeout(waiting.get(id));
    waiting.set(id, setTimeout(() => save(id), delay));
  };
  const save = async (id) => {
    waiting.delete(id);
    const question = document.getElementById(id);
    if (!question) return;
    if (busy.has(id) || question.ariaBusy === "true") return schedule(id, 300);
    const data = new FormData(), prefix = id + ":";
    for (const [name, value] of new FormData(question.closest("form"))) {
      if (name.startsWith(prefix) && typeof value === "string") data.append(name, value);
    }
    busy.add(id);
    question.ariaBusy = "true";
    line(question, words.saving, "");
    try {
      const response = await fetch(question.dataset.save, {
        method: "POST",
        body: new URLSearchParams(data),
        headers: { "X-Background": "true", "X-CSRF-TOKEN": token() || "" },
        redirect: "error",
      });
      if (![200, 409, 422].includes(response.status)) throw new Error(response.status);
      show(await response.text());
      if (response.status !== 422) tell(question, "answer-saved");
    } catch (failure) {
      line(question, words.unsaved, "stop");
      tell(question, "answer-unsaved");
      schedule(id, again);
    } finally {
      busy.delete(id);
      question.ariaBusy = null;
    }
  };
  // Puts the changed pieces of a page in their places, each by its id.
  const show = (html) => {
    const pieces = new DOMParser().parseFromString(html, "text/html").body.children;
    for (const piece of [...pieces]) {
      const old = document.getElementById(piece.id);
      if (old) old.replaceWith(piece);
    }
  };
  document.addEventListener("change", (event) => {
    const question = event.target.closest(".question[data-save]");
    if (question && event.target.type !== "file") schedule(question.id, 100);
  });
  document.addEventListener("input", (event) => {
    const question = event.target.closest(".question[data-save]");
    if (question && event.target.matches("textarea, input:not([type=radio], [type=checkbox], [type=file])")) {
      schedule(question.id, pause);
    }
  });
  const leaveNothing = () => {
    try {
      for (const key of Object.keys(localStorage)) {
        if (key.startsWith("comity/")) localStorage.removeItem(key);
      }
    } catch (unavailable) {
      // Nothing was kept where nothing can be.
    }
  };
  // Tells who else is here, and that somebody is here, while the page is seen and used. What has
  // not changed is not said again.
  const presence = document.querySelector("#presence[data-beat]");
  const every = 20000, idle = 600000;
  let used = Date.now();
  const beat = async () => {
    if (document.visibilityState !== "visible" || Date.now() - used > idle) return;
    const question = document.activeElement?.closest(".question")?.id || presence.dataset.question || "";
    try {
      const response = await fetch(presence.dataset.beat, {
        method: "POST",
        body: new URLSearchParams({ question }),
        headers: { "X-CSRF-TOKEN": token() || "" },
        redirect: "error",
      });
      if (response.status !== 200) return;
      const page = new DOMParser().parseFromString(await response.text(), "text/html");
      const now = page.body.textContent.trim();
      if (presence.textContent.trim() !== now) presence.textContent = now;
    } catch (failure) {
      // The next beat tells.
    }
  };
  if (presence) {
    for (const name of ["input", "keydown", "pointerdown"]) {
      document.addEventListener(name, () => (used = Date.now()), { passive: true });
    }
    document.addEventListener("visibilitychange", beat);
    setInterval(beat, every);
  }
  // Nobody leaves with unsaved words without being asked.
  window.addEventListener("beforeunload", (event) => {
    if (waiting.size || busy.size) event.preventDefault();
  });
  document.addEventListener("submit", (event) => {
    waiting.forEach((timer) => clearTimeout(timer));
    waiting.clear();
    // Who signs out leaves no words behind in this browser.
    if (event.target.action.endsWith("/sign-out")) leaveNothing();
  });
})();
