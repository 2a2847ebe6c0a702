package org.composure.verification.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Verification, R3. */
class KeySafeTest {

    private static final byte[] HALF = {1, 2, 3};
    private static final KeySafe SAFE = new KeySafe(Optional.of(secret(7)));
    private static final KeySafe OPEN = new KeySafe(Optional.empty());

    @Test
    void what_was_closed_can_be_opened() {
        assertThat(SAFE.open(SAFE.close(HALF, "z6Mk"), "z6Mk")).isEqualTo(HALF);
    }

    @Test
    void without_a_secret_it_lies_there_as_it_is() {
        assertThat(OPEN.close(HALF, "z6Mk")).isEqualTo("plain:AQID");
    }

    @Test
    void what_was_kept_before_there_was_a_secret_is_opened_still() {
        assertThat(SAFE.open(OPEN.close(HALF, "z6Mk"), "z6Mk")).isEqualTo(HALF);
    }

    @Test
    void with_another_secret_it_is_not_opened() {
        String kept = SAFE.close(HALF, "z6Mk");
        KeySafe other = new KeySafe(Optional.of(secret(8)));

        assertThatThrownBy(() -> other.open(kept, "z6Mk")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void beside_another_public_half_it_is_not_opened() {
        String kept = SAFE.close(HALF, "z6Mk");

        assertThatThrownBy(() -> SAFE.open(kept, "z6Mother")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_secret_that_is_too_short_is_refused() {
        assertThatThrownBy(() -> new KeySafe(Optional.of("c2hvcnQ="))).isInstanceOf(IllegalArgumentException.class);
    }

    private static String secret(int seed) {
        byte[] bytes = new byte[32];
        bytes[0] = (byte) seed;
        return Base64.getEncoder().encodeToString(bytes);
    }
}
