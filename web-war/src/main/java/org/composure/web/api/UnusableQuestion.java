package org.composure.web.api;

import jakarta.ws.rs.BadRequestException;

/** A question whose words are known but cannot be answered, with what to ask instead. */
class UnusableQuestion extends BadRequestException {

    private static final long serialVersionUID = 1L;

    private final String detail;

    /** The detail never repeats what was sent. */
    UnusableQuestion(String detail) {
        super(detail);
        this.detail = detail;
    }

    String detail() {
        return detail;
    }
}
