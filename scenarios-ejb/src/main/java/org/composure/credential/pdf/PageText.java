package org.composure.credential.pdf;

import java.text.MessageFormat;
import java.text.Normalizer;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.composure.credential.Attestation;

/** Everything that is written on a page, in one language. */
final class PageText {

    private static final String BUNDLE = "org.composure.credential.pdf.certificate";
    /** That of the bundle without a language in its name. */
    private static final Locale DEFAULT = Locale.ENGLISH;

    private final Attestation attestation;
    private final ResourceBundle bundle;
    private final Locale language;
    private final DateTimeFormatter dates;

    PageText(Attestation attestation, Locale wanted, ZoneId zone) {
        this.attestation = attestation;
        // Without Control, the language of the server's own system would stand in for one that nobody translated.
        bundle = ResourceBundle.getBundle(BUNDLE, wanted, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        Locale found = bundle.getLocale().getLanguage().isEmpty() ? DEFAULT : bundle.getLocale();
        language = wanted.getLanguage().equals(found.getLanguage()) ? wanted : found;
        dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .withZone(zone);
    }

    /** In which it is really written: that of the texts that there are. */
    Locale language() {
        return language;
    }

    String say(String key) {
        return plain(bundle.getString(key));
    }

    String title() {
        return plain(MessageFormat.format(bundle.getString("title"), holder(), program()));
    }

    String codeDescription() {
        return plain(MessageFormat.format(bundle.getString("code"), page()));
    }

    String issuer() {
        return plain(attestation.issuer().name());
    }

    String holder() {
        return plain(attestation.holder());
    }

    String program() {
        return plain(attestation.achievement().name());
    }

    String description() {
        return plain(attestation.achievement().description());
    }

    String evidence() {
        return plain(attestation.evidence());
    }

    String serial() {
        return plain(attestation.serial());
    }

    String page() {
        return attestation.page().toASCIIString();
    }

    String issued() {
        return date(attestation.issued());
    }

    /** The last day on which it holds. */
    String expires() {
        return attestation.expires().map(end -> date(end.minusNanos(1))).orElseGet(() -> say("unlimited"));
    }

    /** All of it, to see whether it can be written. */
    String all() {
        Stream<String> words = bundle.keySet().stream().map(this::say);
        List<String> said = List.of(
                title(), codeDescription(), issuer(), description(), evidence(), serial(), page(), issued(), expires());
        return Stream.concat(words, said.stream()).collect(Collectors.joining());
    }

    private String date(Instant at) {
        return plain(dates.format(at));
    }

    /** Composed characters, single blanks, and nothing that has no shape. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\p{Z}\\s]+", " ")
                .replaceAll("[\\p{Cc}\\p{Cf}]", "")
                .strip();
    }
}
