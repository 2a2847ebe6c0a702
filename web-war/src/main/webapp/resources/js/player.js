/** The player in the browser: sends answers until they are stored, lets the customer speak, and lets patience run. */
(() => {
  "use strict";

  const player = document.querySelector("[data-player]");
  if (!player) {
    return;
  }

  const LONGEST_TYPING = 1200;
  const BETWEEN_TRIES = [2000, 4000, 8000];
  const find = (selector) => player.querySelector(selector);
  const part = (name) => document.getElementById(`part-${name}`).content.firstElementChild.cloneNode(true);
  const form = document.getElementById("answering");
  const talk = find(".talk");
  const log = find("[data-log]");
  const waiting = find("[data-waiting]");
  const sending = find("[data-sending]");
  const calm = window.matchMedia("(prefers-reduced-motion: reduce)");

  /** Where the contact stands, as the server said last. */
  const state = () => {
    const data = find(".state-now").dataset;
    return {
      turn: Number(data.turn),
      whole: Number(data.whole),
      left: Number(data.left),
      talked: Number(data.talked),
      ended: data.ended === "true",
      paused: data.paused === "true",
    };
  };

  // -- Patience and the call's clock

  const clock = { timer: 0, from: 0, base: state() };

  const startClock = () => {
    clock.base = state();
    clock.from = performance.now();
    clearInterval(clock.timer);
    waiting.replaceChildren();
    showClock();
    if (!clock.base.ended && !clock.base.paused) {
      clock.timer = setInterval(showClock, 1000);
    }
  };

  const stopClock = () => clearInterval(clock.timer);

  const showClock = () => {
    const passed = (performance.now() - clock.from) / 1000;
    showCallTime(Math.floor(clock.base.talked + passed));
    const ring = find("[data-patience]");
    if (ring && !clock.base.ended) {
      showPatience(ring, Math.max(0, clock.base.left - passed));
    }
  };

  const showCallTime = (seconds) => {
    const time = find("[data-call-time]");
    if (time) {
      time.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
    }
  };

  const showPatience = (ring, left) => {
    const share = (100 * left) / clock.base.whole;
    const level = left <= 0 ? "out" : share <= 100 / 3 ? "watch" : "enough";
    ring.querySelector(".ring-left").setAttribute("stroke-dasharray", `${share} 100`);
    ring.dataset.level = level;
    ring.querySelector("[data-patience-word]").textContent =
      ring.dataset[`word${level[0].toUpperCase()}${level.slice(1)}`];
    ring.querySelector("[data-patience-seconds]").textContent =
      ring.dataset.wordSeconds.replace("{0}", Math.ceil(left)).replace("{1}", clock.base.whole);
    if (level === "out" && waiting.childElementCount === 0) {
      waiting.append(part("waiting"));
      toEnd();
    }
  };

  // -- The customer speaks

  let voice = null;

  /** Shows the customer's newest line as it comes in its channel; any key or click has it at once. */
  const speak = () => {
    const line = document.querySelector("#latest .line-customer:last-child");
    if (calm.matches || !["chat", "call"].includes(player.dataset.player)) {
      heard(line);
    } else if (player.dataset.player === "chat") {
      type(line);
    } else {
      caption(line);
    }
  };

  const type = (line) => {
    const dots = part("typing");
    line.hidden = true;
    line.before(dots);
    player.dataset.typing = "";
    toEnd();
    const done = () => {
      dots.remove();
      line.hidden = false;
      delete player.dataset.typing;
      heard(line);
    };
    voice = { done, timer: setTimeout(hush, Math.min(LONGEST_TYPING, 300 + 8 * line.textContent.length)) };
  };

  const caption = (line) => {
    const words = line.querySelector(".line-words");
    const sentences = words.textContent.match(/[^.!?…]+[.!?…]*["”’)]*\s*/g) || [words.textContent];
    words.replaceChildren(...sentences.map((text) => {
      const sentence = document.createElement("span");
      sentence.className = "caption caption-to-come";
      sentence.textContent = text;
      return sentence;
    }));
    const done = () => words.querySelectorAll(".caption").forEach((one) => one.classList.remove("caption-to-come"));
    heard(line);
    const next = () => {
      const one = words.querySelector(".caption-to-come");
      if (!one) {
        voice = null;
        return;
      }
      if (!held()) {
        one.classList.remove("caption-to-come");
      }
      voice = { done, timer: setTimeout(next, Math.min(LONGEST_TYPING, 200 + 12 * one.textContent.length)) };
    };
    next();
  };

  const held = () => find("[data-hold]")?.getAttribute("aria-pressed") === "true";

  /** Whether somebody was still speaking, and has now said all. */
  const hush = () => {
    if (!voice) {
      return false;
    }
    const { done, timer } = voice;
    voice = null;
    clearTimeout(timer);
    done();
    return true;
  };

  const heard = (line) => {
    toEnd();
    line.focus({ preventScroll: true });
    line.scrollIntoView({ block: "nearest" });
  };

  const toEnd = () => {
    talk.scrollTop = talk.scrollHeight;
  };

  // -- An answer on its way

  let pending = null;
  const shelf = `composure-answer-${player.dataset.attempt}`;

  /** The same answer to the same turn has the same token, however often it is sent. */
  const answer = (turn, reply) => {
    const kept = JSON.parse(sessionStorage.getItem(shelf) || "null");
    const same = kept && kept.turn === turn && kept.reply === reply;
    return same ? kept : { turn, reply, token: newToken() };
  };

  // A page that is not on https has no randomUUID.
  const newToken = () => crypto.randomUUID?.()
    ?? Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");

  const send = () => {
    const chosen = form.querySelector("input[name=reply]:checked");
    if (pending || !chosen) {
      return;
    }
    hush();
    pending = { ...answer(state().turn, chosen.value), tries: 0, timer: 0 };
    sessionStorage.setItem(shelf, JSON.stringify({ turn: pending.turn, reply: pending.reply, token: pending.token }));
    stopClock();
    log.append(...document.getElementById("latest").children, ...waiting.children);
    const line = part("sending");
    line.querySelector(".line-words").textContent = chosen.closest("label").querySelector(".reply-words").textContent;
    line.querySelector("button").addEventListener("click", post);
    sending.replaceChildren(line);
    form.querySelector("fieldset").disabled = true;
    player.dataset.sending = "";
    toEnd();
    post();
  };

  const post = () => {
    clearTimeout(pending.timer);
    pending.tries += 1;
    showTry(false);
    window.sendAnswer(["turn", "token", "reply"].map((name) => ({ name, value: String(pending[name]) })));
  };

  const showTry = (failed) => {
    sending.querySelector(".sending-on").hidden = failed;
    sending.querySelector(".sending-failed").hidden = !failed;
    sending.querySelector("button").hidden = !failed;
  };

  const failed = (xhr) => {
    if (!pending) {
      return;
    }
    if (xhr.status !== 0 && xhr.status < 500) {
      // The server is there and wants no answer from this page: it says itself where things stand.
      window.location.reload();
      return;
    }
    showTry(true);
    toEnd();
    pending.timer = setTimeout(post, BETWEEN_TRIES[Math.min(pending.tries, BETWEEN_TRIES.length) - 1]);
  };

  const answered = (status) => {
    if (status !== "success" || !pending || state().turn !== pending.turn + 1) {
      return;
    }
    pending = null;
    sessionStorage.removeItem(shelf);
    sending.replaceChildren();
    delete player.dataset.sending;
    player.toggleAttribute("data-ended", state().ended);
    document.getElementById("hint").replaceChildren();
    showAids();
    startClock();
    speak();
  };

  /** An answer that had not been stored when the page was left is chosen still. */
  const takeUp = () => {
    const kept = JSON.parse(sessionStorage.getItem(shelf) || "null");
    const choice = kept && kept.turn === state().turn
      && form.querySelector(`input[name=reply][value="${CSS.escape(kept.reply)}"]`);
    if (choice) {
      choice.checked = true;
      find("[data-kept]").hidden = false;
    } else {
      sessionStorage.removeItem(shelf);
    }
  };

  // -- Hints, pauses, and being there

  const showAids = () => {
    const button = find("[data-hint]");
    if (button) {
      button.disabled = Boolean(find(".hint-given"));
    }
  };

  const done = (status) => {
    find("[data-unreached]").hidden = status === "success";
    return status === "success";
  };

  const hinted = (status) => {
    if (done(status)) {
      showAids();
      find(".hint-given")?.focus();
      // The hint has taken room from the talk: what is to be answered stays in view.
      toEnd();
    }
  };

  const paused = (status) => {
    if (done(status) && state().paused) {
      startClock();
      find("[data-go-on]").focus();
    }
  };

  const wentOn = (status) => {
    if (done(status) && !state().paused) {
      startClock();
      find("[data-pause]")?.focus();
    }
  };

  const presence = Number(player.dataset.presence);
  if (presence > 0) {
    setInterval(() => state().ended || window.stayHere(), 1000 * presence);
  }

  // -- Hands

  const choose = (number) => {
    const choice = form.querySelectorAll("input[name=reply]")[number - 1];
    if (choice && !choice.closest("fieldset").disabled) {
      choice.checked = true;
      choice.focus();
    }
  };

  const elsewhere = (target) => target.closest(".bar, .player-head, dialog")
    || target.matches("input:not([type=radio]), textarea, select");

  const presses = (target) => target.closest(".desk") || target.matches("a, button, summary, input");

  const onKey = (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || elsewhere(event.target)) {
      return;
    }
    hush();
    if (/^[1-9]$/.test(event.key)) {
      choose(Number(event.key));
    } else if (event.key === "Enter" && !presses(event.target)) {
      form.requestSubmit();
    }
  };

  const onClick = (event) => {
    const side = event.target.closest("[data-side]");
    if (side) {
      player.dataset.shows = side.dataset.side;
      player.querySelectorAll("[data-side]").forEach((one) => one.setAttribute("aria-pressed", String(one === side)));
    } else if (event.target.closest("[data-hold]")) {
      const hold = event.target.closest("[data-hold]");
      hold.setAttribute("aria-pressed", String(!held()));
    } else if (event.target.closest("[data-patience]")) {
      const ring = event.target.closest("[data-patience]");
      const hidden = ring.querySelector("[data-patience-seconds]").toggleAttribute("hidden");
      ring.setAttribute("aria-expanded", String(!hidden));
    } else if (event.target.closest("[data-article]")) {
      const id = event.target.closest("[data-article]").dataset.article;
      window.openArticle([{ name: "article", value: id }]);
    } else if (event.target.closest("[data-hint]")) {
      window.askHint();
    } else if (event.target.closest("[data-pause]")) {
      window.pauseContact();
    } else if (event.target.closest("[data-go-on]")) {
      window.goOnContact();
    } else if (event.target.closest(".talk")) {
      hush();
    }
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    send();
  });
  document.addEventListener("keydown", onKey);
  player.addEventListener("click", onClick);
  window.addEventListener("online", () => pending?.timer && post());
  // Back: the browser may show the page as it was left, and not as the contact stands.
  window.addEventListener("pageshow", (event) => event.persisted && window.location.reload());

  if (find("[data-news]")) {
    window.history.replaceState(null, "", window.location.href.replace(/&news=\w+/, ""));
  }

  Composure.player = {
    answered,
    failed,
    hinted,
    opened: () => find(".article")?.focus(),
    paused,
    unreached: () => done("error"),
    wentOn,
  };
  takeUp();
  showAids();
  startClock();
  toEnd();
})();
