package org.composure.reminders.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.composure.reminders.Schedule.Sending;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reminders, R1 and R8. */
class SettingsTest {

    @Test
    void without_a_server_nothing_is_sent() {
        assertThat(new Settings(Map.of("SMTP_FROM", "hr@example.org")).sending())
                .isEqualTo(Sending.NO_SERVER);
    }

    @Test
    void without_a_sender_nothing_is_sent() {
        assertThat(new Settings(Map.of("SMTP_HOST", "mail", "SMTP_FROM", "HR")).sending())
                .isEqualTo(Sending.NO_SENDER);
    }

    @Test
    void with_both_it_is() {
        assertThat(new Settings(Map.of("SMTP_HOST", "mail", "SMTP_FROM", "hr@example.org")).sending())
                .isEqualTo(Sending.POSSIBLE);
    }

    @Test
    void the_house_names_the_days() {
        var set = Map.of("REMINDER_DAYS_BEFORE", "90, 14", "REMINDER_DAYS_IN_GRACE", "1,10");

        assertThat(new Settings(set).steps().days()).containsExactly(90, 14, 0, -1, -10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-7", "60;30", "1000", "soon"})
    void what_are_no_days_leaves_the_usual_ones(String days) {
        assertThat(new Settings(Map.of("REMINDER_DAYS_BEFORE", days)).steps().before())
                .containsExactly(60, 30, 7);
    }

    @Test
    void the_house_is_told_without_a_slash_at_its_end() {
        assertThat(new Settings(Map.of("HOUSE_ADDRESS", "https://training.example.org/")).house())
                .contains("https://training.example.org");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "training.example.org", "javascript:alert(1)", "https://a\"onclick=x"})
    void what_is_no_address_of_a_house_is_none(String address) {
        assertThat(new Settings(Map.of("HOUSE_ADDRESS", address)).house()).isEmpty();
    }
}
