package org.composure.browser;

import java.util.Map;
import java.util.regex.Pattern;
import org.composure.support.FormVisitor;

/**
 * What HR keeps and what belongs to no person: programs, and who is enrolled in them.
 *
 * @param hr somebody of HR
 */
record Enrolling(FormVisitor hr) {

    private static final Pattern PROGRAM = Pattern.compile("program\\.xhtml\\?program=(\\d+)");
    private static final Pattern ENROLMENT = Pattern.compile("withdraw\\.xhtml\\?enrolment=(\\d+)");
    private static final String PROGRAMS = "certification/programs.xhtml";

    /** One that people can be certified for. */
    String program() {
        return Dealings.found(hr, PROGRAMS, PROGRAM, () -> hr.get(PROGRAMS));
    }

    /** One that is not withdrawn. */
    String enrolment() {
        String page = "certification/enrolments.xhtml?program=" + program();
        var everybody = Map.of("kind", "ROLE", "role", "ADMIN", "due", Dealings.day());
        return Dealings.found(hr, page, ENROLMENT, () -> hr.submit(page, "enrolling", everybody, "do"));
    }
}
