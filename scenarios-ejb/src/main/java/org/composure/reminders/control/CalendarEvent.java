package org.composure.reminders.control;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Something in a calendar.
 *
 * @param uid the same for as long as it is the same
 * @param stamp since when it is known
 * @param begin a line of RFC 5545: a day, or a moment
 */
record CalendarEvent(String uid, Instant stamp, String begin, String summary) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** The whole of a day, as certificates reckon days. */
    static CalendarEvent day(String uid, Instant stamp, Instant day, String summary) {
        return new CalendarEvent(uid, stamp, "DTSTART;VALUE=DATE:" + DAY.format(day), summary);
    }

    /** The last day before an end. */
    static CalendarEvent lastDay(String uid, Instant stamp, Instant end, String summary) {
        return day(uid, stamp, end.minusNanos(1), summary);
    }

    static CalendarEvent moment(String uid, Instant stamp, Instant at, String summary) {
        return new CalendarEvent(uid, stamp, "DTSTART:" + MOMENT.format(at), summary);
    }

    static String written(Instant moment) {
        return MOMENT.format(moment);
    }
}
