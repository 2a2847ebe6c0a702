package org.composure.helpdesk.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Help desk, R7. */
class DeliveryStoreTest {

    @Test
    void the_last_attempt_is_some_22_hours_after_the_first() {
        Duration all = IntStream.range(1, DeliveryStore.BACKOFF.attempts())
                .mapToObj(DeliveryStore.BACKOFF::after)
                .flatMap(Optional::stream)
                .reduce(Duration.ZERO, Duration::plus);

        assertThat(all).isBetween(Duration.ofHours(21), Duration.ofHours(22));
    }
}
