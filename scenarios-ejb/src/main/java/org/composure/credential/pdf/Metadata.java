package org.composure.credential.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** What a document says of itself: an XMP packet that claims PDF/A-2a and PDF/UA-1. */
final class Metadata {

    private static final String TEMPLATE = "/credential/metadata.xml";

    private Metadata() {}

    static byte[] of(String title, String creator, Locale language, Instant at) throws IOException {
        return template()
                .replace("{title}", escaped(title))
                .replace("{creator}", escaped(creator))
                .replace("{language}", language.toLanguageTag())
                .replace("{time}", at.truncatedTo(ChronoUnit.SECONDS).toString())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String template() throws IOException {
        try (InputStream in = Metadata.class.getResourceAsStream(TEMPLATE)) {
            if (in == null) {
                throw new IllegalStateException("The resource " + TEMPLATE + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String escaped(String text) {
        // Braces too: a name is not to be taken for one of the places that are still to be filled.
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("{", "&#123;");
    }
}
