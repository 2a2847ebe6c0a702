package org.composure.credential.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

/** Credential, R6. */
class KeysTest {

    private static final SigningKey FIRST = SigningKey.generate(new SecureRandom());
    private static final SigningKey SECOND = SigningKey.generate(new SecureRandom());
    private static final Keys ROTATED = Keys.beginningWith(FIRST).rotatedTo(SECOND);

    @Test
    void after_a_rotation_the_new_key_signs() {
        assertThat(ROTATED.current()).isSameAs(SECOND);
    }

    @Test
    void after_a_rotation_the_former_key_is_trusted_still() {
        assertThat(ROTATED.trusted(FIRST.open())).contains(FIRST);
    }

    @Test
    void a_key_in_wrong_hands_is_trusted_no_longer() {
        assertThat(ROTATED.without(FIRST.open()).trusted(FIRST.open())).isEmpty();
    }

    @Test
    void the_key_that_signs_is_not_given_up() {
        assertThatThrownBy(() -> ROTATED.without(SECOND.open())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_key_that_was_kept_is_the_same_key() {
        SigningKey kept = SigningKey.of(FIRST.open(), FIRST.secret());

        assertThat(FIRST.open().verifies(kept.sign(new byte[] {1}), new byte[] {1}))
                .isTrue();
    }

    @Test
    void two_halves_of_different_keys_are_refused() {
        assertThatThrownBy(() -> SigningKey.of(FIRST.open(), SECOND.secret()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_no_key_is_refused() {
        assertThatThrownBy(() -> SigningKey.of(FIRST.open(), new byte[48]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_key_prints_its_open_half_only() {
        assertThat(FIRST).hasToString(FIRST.open().did());
    }

    @Test
    void a_verification_method_names_its_key_twice() {
        String method = FIRST.open().verificationMethod();

        assertThat(DidKey.ofVerificationMethod(method)).contains(FIRST.open());
        assertThat(DidKey.ofVerificationMethod(
                        FIRST.open().did() + "#" + SECOND.open().multibase()))
                .isEmpty();
    }
}
