/** A graph that does not fit begins in the middle, where its start is. */
(() => {
  "use strict";

  document.querySelectorAll(".flow").forEach((flow) => {
    flow.scrollLeft = (flow.scrollWidth - flow.clientWidth) / 2;
  });
})();
