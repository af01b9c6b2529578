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
  document.addEventListener("htmx:configRequest", (event) => {
    if (token()) event.detail.headers["X-CSRF-TOKEN"] = token();
  });
  // After a refused form the summary is what one reads first.
  const summary = document.querySelector(".error-summary");
  if (summary) summary.focus();
})();
