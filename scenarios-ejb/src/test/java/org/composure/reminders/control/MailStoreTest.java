package org.composure.reminders.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Reminders, R5. */
class MailStoreTest {

    @Test
    void the_last_attempt_is_some_66_hours_after_the_first() {
        Duration all = IntStream.range(1, MailStore.BACKOFF.attempts())
                .mapToObj(MailStore.BACKOFF::after)
                .flatMap(Optional::stream)
                .reduce(Duration.ZERO, Duration::plus);

        assertThat(all).isBetween(Duration.ofHours(65), Duration.ofHours(67));
    }
}
