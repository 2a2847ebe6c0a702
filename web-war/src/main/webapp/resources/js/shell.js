/** What the frame around every page does in the browser. */
const Composure = {
  /** Shows the theme that the server has just kept. */
  showTheme(theme) {
    if (theme) {
      document.documentElement.dataset.theme = theme;
    }
  },

  /** Tells a form the reader's time zone, so that times read as on the wall beside them. */
  tellZone(field) {
    field.value = Intl.DateTimeFormat().resolvedOptions().timeZone || "";
  },
};

document.addEventListener("DOMContentLoaded", () => {
  document.querySelectorAll("[data-zone]").forEach(Composure.tellZone);
  document.querySelectorAll("[data-submits]").forEach((field) => {
    field.addEventListener("change", () => field.form.requestSubmit());
  });
});
