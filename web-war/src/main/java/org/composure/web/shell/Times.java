package org.composure.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;

/** Moments as the visitor reads them: in their time zone, written as in their country. */
@Named
@RequestScoped
public class Times {

    @Inject
    private Visitor visitor;

    /** The day. */
    public String day(Instant moment) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(visitor.getLocale())
                .withZone(visitor.getZone())
                .format(moment);
    }

    /** The day, the time and the zone that it is told in. */
    public String moment(Instant moment) {
        Locale locale = visitor.getLocale();
        DateTimeFormatter written = new DateTimeFormatterBuilder()
                .append(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT))
                .appendLiteral(' ')
                .appendZoneText(TextStyle.SHORT)
                .toFormatter(locale);
        return written.withZone(visitor.getZone()).format(moment);
    }
}
