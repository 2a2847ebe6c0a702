package org.composure.certification.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Certification, R6: serial numbers. */
class SerialsTest {

    @Test
    void a_serial_has_26_signs_of_32_that_nobody_mistakes() {
        assertThat(Serials.fresh()).matches("([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{2}");
    }

    @Test
    void none_comes_twice() {
        assertThat(IntStream.range(0, 1000).mapToObj(number -> Serials.fresh()).collect(Collectors.toSet()))
                .hasSize(1000);
    }
}
