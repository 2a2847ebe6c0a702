package org.composure.reporting.control;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Map;
import org.composure.scenario.Competency;

/** What stands in a row, which the databases give in types of their own. */
final class Cells {

    private final Object[] row;

    private Cells(Object... row) {
        this.row = row;
    }

    static Cells of(Object row) {
        return new Cells((Object[]) row);
    }

    long number(int at) {
        return ((Number) row[at]).longValue();
    }

    String text(int at) {
        return (String) row[at];
    }

    boolean is(int at) {
        return (Boolean) row[at];
    }

    boolean isEmpty(int at) {
        return row[at] == null;
    }

    Instant moment(int at) {
        return row[at] instanceof Timestamp stamp ? stamp.toInstant() : ((OffsetDateTime) row[at]).toInstant();
    }

    /** As {@link Counted#PERCENTS} gives them, from that column on. */
    Map<Competency, Integer> percents(int from) {
        Map<Competency, Integer> percents = new EnumMap<>(Competency.class);
        int at = from;
        for (Competency competency : Competency.values()) {
            if (!isEmpty(at)) {
                percents.put(competency, (int) number(at));
            }
            at++;
        }
        return percents;
    }
}
