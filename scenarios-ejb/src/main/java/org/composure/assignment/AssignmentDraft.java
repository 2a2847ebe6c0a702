package org.composure.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.composure.training.Mode;

/**
 * What a supervisor wants to assign.
 *
 * @param people ids; whoever stands there twice is meant once
 * @param scenarios ids of scenarios on offer
 * @param mode practice or assessment
 * @param dueOn the day by whose end it is to be done
 * @param zone where that day is
 * @param tries empty for as many as one likes
 */
public record AssignmentDraft(
        List<Long> people,
        List<String> scenarios,
        Mode mode,
        Optional<LocalDate> dueOn,
        ZoneId zone,
        OptionalInt tries,
        Counting counting) {

    public static final int MOST_TRIES = 9;

    public AssignmentDraft {
        if (!mode.scored()) {
            throw new IllegalArgumentException("A sandbox is nobody's to assign");
        }
        people = people.stream().distinct().toList();
        scenarios = scenarios.stream().distinct().toList();
    }

    /** The last second of the day. */
    public Optional<Instant> due() {
        return dueOn.map(
                day -> day.plusDays(1).atStartOfDay(zone).minusSeconds(1).toInstant());
    }
}
