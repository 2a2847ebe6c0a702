package org.composure.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguagesTest {

    @Test
    void dates_are_written_as_in_the_readers_country() {
        assertThat(Languages.of("", List.of(Locale.GERMANY, Locale.UK))).isEqualTo(Locale.UK);
    }

    @Test
    void a_language_that_is_not_spoken_here_falls_back_to_the_first_that_is() {
        assertThat(Languages.of("", List.of(Locale.GERMANY))).isEqualTo(Locale.ENGLISH);
        assertThat(Languages.of("", List.of())).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void a_choice_that_is_not_on_offer_counts_as_none() {
        assertThat(Languages.of("tlh", List.of(Locale.UK))).isEqualTo(Locale.UK);
        assertThat(Languages.offered("tlh")).isEmpty();
    }

    @Test
    void a_choice_decides_the_language_and_the_browser_the_country() {
        assertThat(Languages.of("en", List.of(Locale.GERMANY, Locale.CANADA))).isEqualTo(Locale.CANADA);
        assertThat(Languages.of("en", List.of(Locale.GERMANY))).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void what_a_header_makes_up_reaches_no_page() {
        Locale made = new Locale("en", "'><script>", "x");
        assertThat(Languages.of("", List.of(made))).isEqualTo(Locale.ENGLISH);
    }
}
