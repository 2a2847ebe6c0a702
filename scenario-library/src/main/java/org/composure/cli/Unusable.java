package org.composure.cli;

/** A command cannot be carried out with what it was given; the message says what is wrong and what to do. */
final class Unusable extends RuntimeException {

    private static final long serialVersionUID = 1;

    Unusable(String message) {
        super(message);
    }
}
