package org.composure.certification.control;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.composure.certification.entity.Enrolment;
import org.composure.people.PersonView;

/** By when people are to be certified. */
final class Dues {

    private Dues() {}

    /**
     * The nearest day, of those that the last certificate did not serve.
     *
     * @param last when that was issued; empty if none was
     */
    static Optional<LocalDate> due(PersonView person, Optional<Instant> last, List<Enrolment> nearestFirst) {
        return nearest(person, last, nearestFirst).map(Enrolment::due);
    }

    /** The enrolment that names it. */
    static Optional<Enrolment> nearest(PersonView person, Optional<Instant> last, List<Enrolment> nearestFirst) {
        LocalDate from = LocalDate.ofInstant(last.orElse(Instant.EPOCH), ZoneOffset.UTC);
        return nearestFirst.stream()
                .filter(enrolment -> enrolment.includes(person))
                .filter(enrolment -> !enrolment.due().isBefore(from))
                .findFirst();
    }
}
