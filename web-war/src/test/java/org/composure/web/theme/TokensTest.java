package org.composure.web.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contrast as WCAG 2.2 reckons it, of all words on all grounds where they may stand. */
class TokensTest {

    private static final Pattern TOKEN =
            Pattern.compile("--([a-z-]+): light-dark\\(#([0-9a-f]{6}), #([0-9a-f]{6})\\);");

    @ParameterizedTest
    @CsvSource({
        "ink, ground",
        "ink, surface",
        "ink, surface-sunk",
        "ink, accent-soft",
        "ink-quiet, ground",
        "ink-quiet, surface",
        "ink-quiet, surface-sunk",
        "accent, ground",
        "accent, surface",
        "accent, surface-sunk",
        "accent-strong, accent-soft",
        "accent, accent-soft",
        "on-accent, accent",
        "on-accent, accent-strong",
        "good, surface",
        "good, ground",
        "good, good-soft",
        "watch, surface",
        "watch, ground",
        "watch, watch-soft",
        "bad, surface",
        "bad, ground",
        "bad, bad-soft",
        "information, surface",
        "information, ground",
        "information, information-soft",
        "on-accent, good",
        "on-accent, watch",
        "on-accent, bad",
        "on-accent, information"
    })
    void words_can_be_read(String words, String ground) throws IOException {
        assertThat(contrast(words, ground, 2)).as("light").isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(words, ground, 3)).as("dark").isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @CsvSource({"line-strong, surface", "accent, surface"})
    void the_edge_of_a_field_can_be_seen(String edge, String ground) throws IOException {
        assertThat(contrast(edge, ground, 2)).as("light").isGreaterThanOrEqualTo(3);
        assertThat(contrast(edge, ground, 3)).as("dark").isGreaterThanOrEqualTo(3);
    }

    private static double contrast(String one, String other, int scheme) throws IOException {
        Map<String, String> tokens = new HashMap<>();
        Matcher token = TOKEN.matcher(Files.readString(Path.of("src/main/webapp/resources/css/tokens.css")));
        while (token.find()) {
            tokens.put(token.group(1), token.group(scheme));
        }
        double a = luminance(tokens.get(one));
        double b = luminance(tokens.get(other));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 0) + 0.7152 * channel(colour, 2) + 0.0722 * channel(colour, 4);
    }

    private static double channel(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
