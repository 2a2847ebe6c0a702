package org.composure.helpdesk.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** Help desk, R7. */
class SignatureTest {

    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String EVENT = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private static final Instant AT = Instant.ofEpochSecond(1_614_265_330);
    private static final String BODY = "{\"test\": 2432232314}";

    /** The example of Standard Webhooks' own libraries. */
    @Test
    void receivers_with_a_library_of_standard_webhooks_can_check_it() {
        assertThat(Signature.of(SECRET, EVENT, AT, BODY)).isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void another_body_has_another_signature() {
        assertThat(Signature.of(SECRET, EVENT, AT, BODY + " ")).isNotEqualTo(Signature.of(SECRET, EVENT, AT, BODY));
    }

    @Test
    void another_time_has_another_signature() {
        assertThat(Signature.of(SECRET, EVENT, AT.plusSeconds(1), BODY))
                .isNotEqualTo(Signature.of(SECRET, EVENT, AT, BODY));
    }

    @Test
    void a_secret_has_256_bits() {
        assertThat(Base64.getDecoder().decode(Signature.freshSecret().substring("whsec_".length())))
                .hasSize(32);
    }
}
