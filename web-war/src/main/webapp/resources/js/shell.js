/** What the frame around every page does in the browser. */
const Composure = {
  /** Shows the theme that the server has just kept. */
  showTheme(theme) {
    if (theme) {
      document.documentElement.dataset.theme = theme;
    }
  },

  /** A page that opens with a message begins there, for those who cannot see it; a field that waits comes first. */
  showNews() {
    const messages = document.getElementById("messages");
    if (messages.querySelector("li") && !document.querySelector("[autofocus]")) {
      messages.tabIndex = -1;
      messages.focus();
    }
  },

  /** A window that becomes wide has its menu in the bar; open, it would float over the page. */
  closeMenu() {
    const menu = document.getElementById("bar-menu");
    if (menu?.matches(":popover-open")) {
      menu.hidePopover();
    }
  },

  /** A conversation that is read at its end is still there when the window gives it other room. */
  keepAtEnd(talk) {
    let atEnd = true;
    talk.addEventListener("scroll", () => {
      atEnd = talk.scrollHeight - talk.scrollTop - talk.clientHeight < 2;
    }, { passive: true });
    new ResizeObserver(() => {
      if (atEnd) {
        talk.scrollTop = talk.scrollHeight;
      }
    }).observe(talk);
  },

  /** Tells a form the reader's time zone, so that times read as on the wall beside them. */
  tellZone(field) {
    field.value = Intl.DateTimeFormat().resolvedOptions().timeZone || "";
  },
};

document.addEventListener("DOMContentLoaded", () => {
  Composure.showNews();
  matchMedia("(min-width: 60rem)").addEventListener("change", Composure.closeMenu);
  document.querySelectorAll(".talk").forEach(Composure.keepAtEnd);
  document.querySelectorAll("[data-zone]").forEach(Composure.tellZone);
  document.querySelectorAll("[data-submits]").forEach((field) => {
    field.addEventListener("change", () => field.form.requestSubmit());
  });
});
