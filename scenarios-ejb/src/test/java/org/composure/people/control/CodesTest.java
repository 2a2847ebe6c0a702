package org.composure.people.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** People, R13. */
class CodesTest {

    @Test
    void a_code_has_sixteen_signs_that_are_not_mistaken_for_others() {
        assertThat(Stream.generate(Codes::fresh).limit(200))
                .allMatch(code -> code.matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}"));
    }

    @Test
    void no_two_codes_are_alike() {
        assertThat(Stream.generate(Codes::fresh).limit(1_000)).doesNotHaveDuplicates();
    }

    @Test
    void however_it_is_typed_it_is_the_same() {
        assertThat(Codes.hash(" 0o1i-lABC defg-HJKM")).isEqualTo(Codes.hash("00111ABCDEFGHJKM"));
    }

    @Test
    void another_code_is_another() {
        assertThat(Codes.hash("0000-0000-0000-0000")).isNotEqualTo(Codes.hash("0000-0000-0000-0001"));
    }
}
