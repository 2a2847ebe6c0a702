package org.composure.reminders.control;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What mails and calendars say, in the recipient's language. A further language is a further file beside the first. */
final class Wording {

    private static final String BUNDLE = "org.composure.reminders.reminders";

    private final Locale locale;
    private final ResourceBundle texts;

    /**
     * In that language, or in the first one of the product.
     *
     * @param tag a language tag; empty for none
     */
    Wording(String tag) {
        // The machine's own language is nobody's here.
        texts = ResourceBundle.getBundle(
                BUNDLE, Locale.forLanguageTag(tag), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        locale = texts.getLocale().getLanguage().isEmpty() ? Locale.ENGLISH : texts.getLocale();
    }

    String of(String key, Object... values) {
        return new MessageFormat(texts.getString(key), locale).format(values);
    }

    /** The day as certificates reckon it, in UTC. */
    String day(Instant moment) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .withZone(ZoneOffset.UTC)
                .format(moment);
    }

    /** The last day before that moment. */
    String lastDay(Instant end) {
        return day(end.minusNanos(1));
    }

    String language() {
        return locale.toLanguageTag();
    }
}
