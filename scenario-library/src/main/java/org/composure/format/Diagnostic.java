package org.composure.format;

/**
 * One mistake in a file, and what to do about it.
 *
 * @param file the name under which the file was read
 * @param line from 1
 * @param column from 1, in characters
 * @param message what is wrong, in one sentence
 * @param advice what to type instead
 */
public record Diagnostic(DiagnosticCode code, String file, int line, int column, String message, String advice) {

    public Severity severity() {
        return code.severity();
    }

    /** As compilers print it, so that editors and terminals can jump to the place. */
    @Override
    public String toString() {
        return "%s:%d:%d: %s %s: %s %s".formatted(file, line, column, severity().id(), code.id(), message, advice);
    }
}
