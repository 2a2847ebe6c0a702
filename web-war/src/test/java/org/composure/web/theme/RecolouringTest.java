package org.composure.web.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RecolouringTest {

    @Test
    void a_colour_becomes_the_token_of_its_use() {
        assertThat(Recolouring.of(".a{color:#495057;background:#FFF;border:1px solid #ced4da}"))
                .isEqualTo(".a{color:var(--ink);background:var(--surface);border:1px solid var(--line-strong)}");
    }

    @Test
    void white_words_on_an_accent_keep_their_contrast_in_the_dark() {
        assertThat(Recolouring.of(".a{color:#ffffff;background:#2196F3}"))
                .isEqualTo(".a{color:var(--on-accent);background:var(--accent)}");
    }

    @Test
    void a_colour_that_is_no_token_and_what_is_no_colour_stay() {
        String theme = "@media (min-width:10px){.a:hover{width:calc(100% - 1px);color:#123456;content:\"$1\"}}";
        assertThat(Recolouring.of(theme)).isEqualTo(theme);
    }

    @Test
    void the_theme_that_ships_keeps_no_colour_of_its_own_for_words_and_grounds() throws IOException {
        String theme = Recolouring.of(shipped());

        assertThat(theme).contains("var(--accent)");
        assertThat(Pattern.compile("[;{](color|background|background-color):#[0-9a-fA-F]{3,6}[;}]")
                        .matcher(theme)
                        .results()
                        .count())
                .isLessThan(10);
    }

    private static String shipped() throws IOException {
        try (var theme =
                RecolouringTest.class.getResourceAsStream("/META-INF/resources/primefaces-saga-blue/theme.css")) {
            return new String(theme.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
