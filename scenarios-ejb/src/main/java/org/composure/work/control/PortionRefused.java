package org.composure.work.control;

import org.composure.work.Said;

/** Takes back what a portion stored that cannot be done. */
class PortionRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // Never leaves the thread.
    private final Said why;

    PortionRefused(Said why) {
        super(why.text());
        this.why = why;
    }

    Said why() {
        return why;
    }
}
