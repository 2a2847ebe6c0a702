package org.composure.web.authority;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;

/** Numbers of people and grants in a request. */
final class Sent {

    private Sent() {}

    static Optional<Long> number(HttpServletRequest request, String parameter) {
        return Optional.ofNullable(request.getParameter(parameter))
                .filter(text -> text.matches("[0-9]{1,9}"))
                .map(Long::valueOf);
    }

    /** The grant that a form names; none where the address names one too, which whoever sends the form cannot see. */
    static long grant(HttpServletRequest request) {
        String[] sent = request.getParameterValues("grant");
        return sent != null && sent.length == 1 ? number(request, "grant").orElse(0L) : 0;
    }

    /** The reason that stands in the form of a grant; empty in all other forms. */
    static String why(HttpServletRequest request, long grant) {
        return grant == grant(request) ? Objects.requireNonNullElse(request.getParameter("why"), "") : "";
    }
}
