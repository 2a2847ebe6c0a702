package org.composure.coaching;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What a supervisor wants to agree on.
 *
 * @param words at most {@link #LONGEST} characters
 * @param dueOn at most a year from today
 * @param zone where today is
 */
public record ActionDraft(String words, Optional<LocalDate> dueOn, ZoneId zone) {

    public static final int LONGEST = 500;
}
