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

  /** Tells a form the reader's time zone, so that times read as on the wall beside them. */
  tellZone(field) {
    field.value = Intl.DateTimeFormat().resolvedOptions().timeZone || "";
  },
};

document.addEventListener("DOMContentLoaded", () => {
  Composure.showNews();
  document.querySelectorAll("[data-zone]").forEach(Composure.tellZone);
  document.querySelectorAll("[data-submits]").forEach((field) => {
    field.addEventListener("change", () => field.form.requestSubmit());
  });
});
