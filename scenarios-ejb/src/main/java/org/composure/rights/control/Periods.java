package org.composure.rights.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.composure.rights.Retained;
import org.composure.rights.RetentionPeriod;

/** For how long what is kept, and whom to ask about it, as the house has set it (R4). */
@ApplicationScoped
public class Periods {

    private static final Logger LOG = System.getLogger(Periods.class.getName());

    private static final String CONTACT = "DATA_CONTACT";

    private final Map<Retained, Period> periods = new EnumMap<>(Retained.class);
    private final Optional<String> contact;

    public Periods() {
        this(System.getenv());
    }

    Periods(Map<String, String> settings) {
        Arrays.stream(Retained.values())
                .forEach(kind -> periods.put(kind, period(kind, settings.get(kind.variable()))));
        contact = Optional.ofNullable(settings.get(CONTACT)).map(String::strip).filter(said -> !said.isEmpty());
    }

    public Optional<String> contact() {
        return contact;
    }

    public List<RetentionPeriod> all() {
        return Arrays.stream(Retained.values())
                .map(kind -> new RetentionPeriod(kind, of(kind)))
                .toList();
    }

    Period of(Retained kind) {
        return periods.get(kind);
    }

    /** What is older than that has been kept for long enough. */
    Instant limit(Retained kind, Instant now) {
        return now.atOffset(ZoneOffset.UTC).minus(of(kind)).toInstant();
    }

    /** When what ends then has been kept for long enough. */
    Instant end(Retained kind, Instant ends) {
        return ends.atOffset(ZoneOffset.UTC).plus(of(kind)).toInstant();
    }

    /** Whatever is set wrongly must not make anything go sooner than usual, and must not be missed either. */
    private static Period period(Retained kind, String set) {
        if (set == null || set.isBlank()) {
            return Period.parse(kind.usual());
        }
        try {
            Period period = Period.parse(set.strip());
            if (!period.isNegative() && !period.isZero()) {
                return period;
            }
        } catch (DateTimeParseException e) {
            LOG.log(Level.DEBUG, "Not a period", e);
        }
        LOG.log(
                Level.ERROR,
                "{0} is \"{1}\", which is no period such as {2}: that holds.",
                kind.variable(),
                set,
                kind.usual());
        return Period.parse(kind.usual());
    }
}
