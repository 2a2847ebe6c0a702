/**
 * The pages that follow a team: what the socket tells of is fetched by itself; all is fetched again every ten seconds,
 * as another server may have stored something of which this one knows nothing.
 */
Composure.live = (() => {
  "use strict";

  const EVERY = 10000;
  // The socket tries again after half a second, then a second ...: quiet for longer than the longest wait, it is back.
  const QUIET = 15000;
  const region = () => document.querySelector("[data-live]");

  /** The part of the page as it is now; whoever may no longer see it is told by the page itself. */
  const fetchPart = async (query) => {
    const answer = await fetch(region().dataset.live + query);
    if (answer.status === 401 || answer.status === 403 || answer.status === 404) {
      window.location.reload();
    }
    if (!answer.ok) {
      throw new Error(`The part was not found: ${answer.status}`);
    }
    const part = new DOMParser().parseFromString(await answer.text(), "text/html");
    return part.querySelector("[data-live]");
  };

  // -- The list

  const row = (within, attempt) => within.querySelector(`[data-contact="${attempt}"]`);
  const answered = (element) => Number(element.dataset.answered);

  /** Puts one in place of the other; whoever stood in it stands in it again. */
  const put = (now, before) => {
    if (now.isEqualNode(before)) {
      return;
    }
    const place = document.activeElement?.closest("[data-contact]")?.dataset.contact;
    const link = [...document.querySelectorAll(`[data-contact="${place}"] a`)].indexOf(document.activeElement);
    before.replaceWith(now);
    if (place && !document.activeElement?.closest("[data-contact]")) {
      document.querySelectorAll(`[data-contact="${place}"] a`)[Math.max(0, link)]?.focus();
    }
  };

  const showRow = (part, attempt) => {
    const now = row(part, attempt);
    const before = row(document, attempt);
    if (now && before && answered(now) >= answered(before)) {
      put(now, before);
    }
    return Boolean(before);
  };

  // -- One contact

  const showContact = (part) => {
    const state = part.querySelector("[data-state]");
    const before = document.querySelector("[data-state]");
    if (answered(state) < answered(before)) {
      return;
    }
    before.replaceWith(state);
    const lines = document.querySelector("[data-lines]");
    const talk = lines.closest(".talk");
    const atEnd = talk.scrollHeight - talk.scrollTop - talk.clientHeight < 80;
    lines.append(...[...part.querySelectorAll("[data-lines] > *")].slice(lines.childElementCount));
    if (atEnd) {
      talk.scrollTop = talk.scrollHeight;
    }
    const end = document.querySelector("[data-end]");
    if (end.childElementCount === 0) {
      end.replaceChildren(...part.querySelector("[data-end]").children);
    }
    startTicking();
  };

  const startTicking = () => {
    document.querySelectorAll("[data-ticks]:not([data-from])").forEach((clock) => {
      clock.dataset.from = String(performance.now() - 1000 * Number(clock.dataset.ticks));
    });
  };

  const tick = () => document.querySelectorAll("[data-from]").forEach((clock) => {
    const seconds = Math.floor((performance.now() - Number(clock.dataset.from)) / 1000);
    clock.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  });

  // -- When to look

  const look = async () => {
    const part = await fetchPart("");
    if (region().dataset.watched) {
      showContact(part);
    } else {
      put(part, region());
    }
  };

  const heard = async (news) => {
    const watched = region().dataset.watched;
    if (watched && watched !== String(news.attempt)) {
      return;
    }
    const known = !watched && row(document, news.attempt)
      && showRow(await fetchPart(`&attempt=${news.attempt}`), news.attempt);
    if (!known) {
      await look();
    }
  };

  // -- The connection

  let closed = false;
  let failedAt = 0;
  const lost = (is) => {
    document.querySelector("[data-lost]").hidden = !is;
  };

  const again = async () => {
    if (document.visibilityState === "hidden") {
      return;
    }
    try {
      await look();
      lost(closed || performance.now() - failedAt < QUIET && failedAt > 0);
    } catch {
      lost(true);
    }
  };

  document.addEventListener("DOMContentLoaded", () => {
    startTicking();
    const talk = document.querySelector("[data-watched] .talk");
    if (talk) {
      talk.scrollTop = talk.scrollHeight;
    }
    setInterval(tick, 1000);
    setInterval(again, EVERY);
  });
  document.addEventListener("visibilitychange", again);

  return {
    heard: (news) => heard(news).catch(() => lost(true)),
    failed: () => {
      failedAt = performance.now();
      lost(true);
    },
    closed: () => {
      closed = true;
      lost(true);
    },
  };
})();
