package org.composure.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the diagnostics of one file. */
final class Faults {

    /** Nobody reads more, and a hostile file should not fill the memory with them. */
    static final int MOST = 200;

    private static final int QUOTED = 60;

    private final String file;
    private final List<Diagnostic> found = new ArrayList<>();

    Faults(String file) {
        this.file = file;
    }

    void report(DiagnosticCode code, Place place, String message, String advice) {
        Diagnostic diagnostic = new Diagnostic(code, file, place.line(), place.column(), message, advice);
        // The parallel forms of a scenario are read one after the other, and share most of what is wrong with one.
        if (!full() && !found.contains(diagnostic)) {
            found.add(diagnostic);
        }
    }

    /** Whether nothing more will be kept. */
    boolean full() {
        return found.size() >= MOST;
    }

    String file() {
        return file;
    }

    /** Whether the file can still be used. */
    boolean harmless() {
        return found.stream().noneMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }

    List<Diagnostic> inFileOrder() {
        return found.stream()
                .sorted(Comparator.comparingInt(Diagnostic::line)
                        .thenComparingInt(Diagnostic::column)
                        .thenComparing(Diagnostic::code))
                .toList();
    }

    /** A word of the file as messages show it: short, on one line. */
    static String quote(String word) {
        String line = word.replaceAll("[\\p{Cntrl}\\s]+", " ");
        return line.codePointCount(0, line.length()) <= QUOTED
                ? "`" + line + "`"
                : "`" + line.substring(0, line.offsetByCodePoints(0, QUOTED)) + "...`";
    }
}
