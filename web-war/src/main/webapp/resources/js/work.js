/** Long work: how far it is, asked every two seconds while it goes on; a screen reader is told of every quarter. */
(() => {
  "use strict";

  const EVERY = 2000;

  const fetchState = async (address) => {
    const answer = await fetch(address);
    if (answer.redirected || !answer.ok) {
      throw new Error(`The state was not found: ${answer.status}`);
    }
    const part = new DOMParser().parseFromString(await answer.text(), "text/html");
    return part.querySelector("[data-work]");
  };

  const say = (card, said) => {
    const status = card.querySelector("[data-status]");
    if (status.textContent !== said) {
      status.textContent = said;
    }
  };

  const show = (card, state) => {
    card.querySelector("[data-work]").replaceWith(state);
    say(card, state.dataset.said);
    if (state.dataset.open !== "true") {
      const button = card.querySelector("[data-end]");
      const result = card.querySelector("[data-result]");
      result.classList.remove("work-later");
      if (button?.contains(document.activeElement)) {
        result.focus();
      }
      button?.remove();
    }
  };

  const look = async (card) => {
    if (card.querySelector("[data-open='true']") === null || document.visibilityState === "hidden") {
      return;
    }
    const lost = card.querySelector("[data-lost]");
    try {
      const state = await fetchState(card.dataset.progress);
      lost.hidden = state !== null;
      if (state) {
        show(card, state);
      }
    } catch {
      lost.hidden = false;
    }
  };

  const again = () => document.querySelectorAll("[data-progress]").forEach(look);
  document.addEventListener("DOMContentLoaded", () => setInterval(again, EVERY));
  document.addEventListener("visibilitychange", again);
})();
