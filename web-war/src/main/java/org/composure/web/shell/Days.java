package org.composure.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Days by which something is to be done, as the visitor reads them and types them. */
@Named
@RequestScoped
public class Days {

    private static final int LONGEST = 10;

    @Inject
    private Visitor visitor;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    /** Today, where the visitor is. */
    public LocalDate getToday() {
        return LocalDate.ofInstant(clock.instant(), visitor.getZone());
    }

    /** As in a calendar. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(visitor.getLocale())
                .format(day);
    }

    /** How far away the day is, or how long past. */
    public String due(LocalDate day) {
        return texts.of("day.due", ChronoUnit.DAYS.between(getToday(), day), day(day));
    }

    /** How far away the moment is, or that it has passed. */
    public String due(Instant moment) {
        LocalDate day = LocalDate.ofInstant(moment, visitor.getZone());
        return clock.instant().isAfter(moment) ? texts.of("day.overdue", day(day)) : due(day);
    }

    /** A day as a field of that kind sends it; empty if it is none. */
    public static Optional<LocalDate> read(String sent) {
        if (sent == null || sent.length() != LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(sent));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
