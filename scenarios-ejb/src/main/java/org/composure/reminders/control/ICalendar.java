package org.composure.reminders.control;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Writes a calendar as RFC 5545 has it: lines of at most 75 octets, and no sign of a text that means something else. */
final class ICalendar {

    private static final String BREAK = "\r\n";
    private static final int LONGEST = 75;

    private final StringBuilder written = new StringBuilder();

    private ICalendar() {}

    static String of(String name, String language, List<CalendarEvent> events) {
        var calendar = new ICalendar();
        calendar.line("BEGIN:VCALENDAR");
        calendar.line("VERSION:2.0");
        calendar.line("PRODID:-//Composure//Composure//" + language.toUpperCase(Locale.ROOT));
        // RFC 7986, and what was there before it.
        calendar.line("NAME:" + text(name));
        calendar.line("X-WR-CALNAME:" + text(name));
        calendar.line("REFRESH-INTERVAL;VALUE=DURATION:PT6H");
        calendar.line("X-PUBLISHED-TTL:PT6H");
        events.forEach(calendar::event);
        calendar.line("END:VCALENDAR");
        return calendar.written.toString();
    }

    private void event(CalendarEvent event) {
        line("BEGIN:VEVENT");
        line("UID:" + event.uid() + "@composure");
        line("DTSTAMP:" + CalendarEvent.written(event.stamp()));
        line(event.begin());
        line("SUMMARY:" + text(event.summary()));
        // Nobody is busy on these days.
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    /** A text, section 3.3.11. */
    static String text(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\r\n|[\r\n]", "\\\\n")
                .replaceAll("[\\p{Cntrl}&&[^\t]]", "");
    }

    /** A line, folded where it is too long, section 3.1; never within a character. */
    private void line(String content) {
        int octets = 0;
        for (int i = 0; i < content.length(); ) {
            String sign = Character.toString(content.codePointAt(i));
            int length = sign.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LONGEST) {
                written.append(BREAK).append(' ');
                octets = 1;
            }
            written.append(sign);
            octets += length;
            i += sign.length();
        }
        written.append(BREAK);
    }
}
