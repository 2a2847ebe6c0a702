package org.composure.reminders.control;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.composure.certification.Renewal;
import org.composure.certification.Term;

/**
 * All that one recipient is reminded of, as it stands at the moment (R4, R6).
 *
 * @param name the recipient's
 * @param own their certificates
 * @param team certificates of those whom they supervise, with the names of these
 * @param house where the product is reached; empty if that is not known
 */
record Digest(String name, List<Renewal> own, List<Held> team, Optional<String> house, Wording wording, Instant now) {

    /** A certificate and who holds it. */
    record Held(String holder, Renewal renewal) {}

    Letter letter() {
        String subject = wording.of("subject", own.size() + team.size());
        List<Part> parts = parts();
        return new Letter(subject, Paper.text(parts), Paper.html(wording.language(), subject, parts));
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.sentence(wording.of("greeting", name)));
        if (!own.isEmpty()) {
            parts.add(
                    new Part(wording.of("own"), own.stream().map(this::line).toList(), link("/my-certificates.xhtml")));
        }
        if (!team.isEmpty()) {
            List<String> lines = team.stream()
                    .map(held -> wording.of("of", held.holder(), line(held.renewal())))
                    .toList();
            parts.add(new Part(wording.of("team"), lines, link("/team/certification.xhtml")));
        }
        parts.add(Part.sentence(wording.of("why")));
        return parts;
    }

    private Optional<Part.Link> link(String path) {
        return house.map(address -> new Part.Link(wording.of("missing"), address + path));
    }

    private String line(Renewal renewal) {
        Term term = renewal.term();
        return wording.of(
                "line." + term.state(now),
                renewal.program(),
                wording.lastDay(term.expires()),
                daysLeft(term.expires()),
                wording.day(term.opens()),
                wording.lastDay(term.graceEnds()));
    }

    /** 1 on the last day. */
    private long daysLeft(Instant end) {
        return ChronoUnit.DAYS.between(
                LocalDate.ofInstant(now, ZoneOffset.UTC), LocalDate.ofInstant(end, ZoneOffset.UTC));
    }

    /**
     * A piece of the mail: a sentence, or a list under a heading.
     *
     * @param lines of the list; empty if there is none
     * @param link where there is more to read
     */
    record Part(String heading, List<String> lines, Optional<Link> link) {

        static Part sentence(String words) {
            return new Part(words, List.of(), Optional.empty());
        }

        record Link(String words, String address) {}
    }
}
