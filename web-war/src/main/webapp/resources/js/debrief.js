/** The chart of the debrief, in the colours that the page has: on the screen, light or dark, and on paper. */
const DebriefChart = {
  /** Called by the chart's widget, which is this, before it draws. */
  dress() {
    DebriefChart.colour(this.cfg.config);
    const again = () => {
      DebriefChart.colour(this.chart.config);
      this.chart.update("none");
    };
    ["print", "(prefers-color-scheme: dark)"].forEach((media) => {
      window.matchMedia(media).addEventListener("change", again);
    });
    new MutationObserver(again).observe(document.documentElement, { attributeFilter: ["data-theme"] });
  },

  /** Lines that differ in form as well as in colour. */
  colour(config) {
    const [accent, good, ink, line] = ["--accent", "--good", "--ink-quiet", "--line"].map(DebriefChart.token);
    const [attainable, earned] = config.data.datasets;
    Object.assign(attainable, { borderColor: accent, backgroundColor: accent, pointStyle: "circle", pointRadius: 4 });
    Object.assign(earned, {
      borderColor: good,
      backgroundColor: good,
      borderDash: [6, 4],
      pointStyle: "triangle",
      pointRadius: 5,
    });
    Object.values(config.options.scales).forEach((axis) => {
      axis.title = { ...axis.title, color: ink };
      axis.ticks = { ...axis.ticks, color: ink, precision: 0 };
      axis.grid = { ...axis.grid, color: line };
    });
    config.options.plugins = { legend: { labels: { color: ink, usePointStyle: true } } };
  },

  /** The colour that a token stands for now; asked for as a token, a colour of two schemes is not decided. */
  token(name) {
    const probe = document.body.appendChild(document.createElement("span"));
    probe.style.color = `var(${name})`;
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  },
};
