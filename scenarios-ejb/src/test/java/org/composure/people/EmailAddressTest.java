package org.composure.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People, R11. */
class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"ines@example.org", "i.n-e_s+work@mail.example.co.uk", "o'brien@example.org", "1@2.de"})
    void an_address_of_the_usual_form_is_one(String address) {
        assertThat(EmailAddress.isWellFormed(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ines",
                "ines@",
                "@example.org",
                "ines@localhost",
                "ines@example..org",
                ".ines@example.org",
                "ines.@example.org",
                "ines@-example.org",
                "ines@example.org, tess@example.org",
                "Ines <ines@example.org>",
                "ines@example.org\nBcc: tess@example.org",
                "ines@example.org\r",
                "in es@example.org",
                "inés@example.org",
                "ines@ex@mple.org"
            })
    void anything_else_is_none(String address) {
        assertThat(EmailAddress.isWellFormed(address)).isFalse();
    }

    @Test
    void it_has_at_most_254_characters() {
        String domain = ("a".repeat(60) + ".").repeat(4) + "org";

        assertThat(EmailAddress.isWellFormed("i".repeat(7) + "@" + domain)).isFalse();
        assertThat(EmailAddress.isWellFormed("i".repeat(6) + "@" + domain)).isTrue();
    }

    @Test
    void before_the_at_it_has_at_most_64() {
        assertThat(EmailAddress.isWellFormed("i".repeat(65) + "@example.org")).isFalse();
        assertThat(EmailAddress.isWellFormed("i".repeat(64) + "@example.org")).isTrue();
    }
}
