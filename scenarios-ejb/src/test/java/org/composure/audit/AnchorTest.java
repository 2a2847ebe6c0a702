package org.composure.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Audit, R3. */
class AnchorTest {

    private static final String HASH = "0123456789abcdef".repeat(4);

    @Test
    void it_is_read_as_it_was_written() {
        var anchor = new Anchor(1204, HASH);

        assertThat(Anchor.in(anchor.text())).contains(anchor);
    }

    @Test
    void it_is_found_in_the_text_around_it() {
        assertThat(Anchor.in("Composure: the latest entry \n\n 17 : " + HASH + "\nKeep this."))
                .contains(new Anchor(17, HASH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "17", "17:0123", "x:0123456789abcdef", "1234567890123456789:"})
    void what_is_none_is_not_taken_for_one(String text) {
        assertThat(Anchor.in(text)).isEmpty();
    }

    @Test
    void a_hash_with_a_digit_too_many_is_none() {
        assertThat(Anchor.in("17:" + HASH + "0")).isEmpty();
    }
}
