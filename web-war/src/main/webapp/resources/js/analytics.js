/** A graph that does not fit begins in the middle, where its start is. */
(() => {
  "use strict";

  const inTheMiddle = new ResizeObserver((changed) => {
    changed.forEach(({ target: flow }) => {
      flow.scrollLeft = (flow.scrollWidth - flow.clientWidth) / 2;
    });
  });
  document.querySelectorAll(".flow").forEach((flow) => inTheMiddle.observe(flow));
})();
