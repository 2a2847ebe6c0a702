package org.composure.helpdesk.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.Test;

/** Help desk, R1. */
class TokensTest {

    @Test
    void a_token_is_a_prefix_and_256_bits_more() {
        String token = Tokens.fresh();

        assertThat(token).matches("cmp_[0-9a-f]{8}_[A-Za-z0-9_-]{43}");
        assertThat(Base64.getUrlDecoder().decode(token.substring(Tokens.PREFIX_LENGTH + 1)))
                .hasSize(32);
    }

    @Test
    void the_prefix_holds_nothing_of_the_secret_part() {
        assertThat(Tokens.prefix("cmp_1f9a03c7_secret")).isEqualTo("cmp_1f9a03c7");
    }

    @Test
    void no_two_tokens_are_alike() {
        assertThat(Tokens.fresh()).isNotEqualTo(Tokens.fresh());
    }

    @Test
    void the_hash_is_sha_256() {
        assertThat(Tokens.hash("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
