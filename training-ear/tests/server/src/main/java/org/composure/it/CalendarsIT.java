package org.composure.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.composure.it.inside.Rows;
import org.composure.it.inside.Staff;
import org.composure.reminders.FeedAnswer;
import org.composure.reminders.FeedAnswer.Found;
import org.composure.reminders.FeedAnswer.NotFound;
import org.composure.reminders.FeedAnswer.TooMany;
import org.composure.reminders.control.CalendarDesk;
import org.composure.reminders.control.FeedDesk;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Reminders, R9 and R10. Each test asks from a place of its own. */
@ExtendWith(ArquillianExtension.class)
class CalendarsIT {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Duration WINDOW = Duration.ofMinutes(15);

    @Inject
    CalendarDesk desk;

    @Inject
    FeedDesk feeds;

    @Inject
    Staff staff;

    @Inject
    Rows rows;

    private final String place = UUID.randomUUID().toString();

    private long person;
    private String token;

    @BeforeEach
    void anAddress() {
        person = staff.hire().actor().id();
        token = desk.renew(person, NOON);
    }

    @Test
    void at_the_address_there_is_a_calendar() {
        assertThat(ask(token, NOON)).isInstanceOfSatisfying(Found.class, found -> assertThat(found.text())
                .startsWith("BEGIN:VCALENDAR\r\n"));
    }

    @Test
    void what_is_secret_in_it_is_not_kept() {
        assertThat(rows.count("calendar_address where person_id = ?", person)).isEqualTo(1);
        assertThat(rows.count("calendar_address where token_hash = ?", token)).isZero();
    }

    @Test
    void where_there_is_another_the_one_before_is_nobodys() {
        String other = desk.renew(person, NOON);

        assertThat(ask(token, NOON)).isEqualTo(new NotFound());
        assertThat(ask(other, NOON)).isInstanceOf(Found.class);
    }

    @Test
    void closed_it_is_nobodys() {
        desk.close(person, NOON);

        assertThat(ask(token, NOON)).isEqualTo(new NotFound());
        assertThat(desk.since(person)).isEmpty();
    }

    @Test
    void of_a_closed_account_nothing_is_read() {
        rows.change("update person set active = false where id = ?", person);

        assertThat(ask(token, NOON)).isEqualTo(new NotFound());
    }

    @Test
    void ten_wrong_ones_close_the_place_for_wrong_ones() {
        guess(10);

        assertThat(ask("wrong", NOON)).isEqualTo(new TooMany(WINDOW));
        assertThat(ask("wrong", NOON.plus(WINDOW))).isEqualTo(new NotFound());
    }

    @Test
    void a_right_one_is_let_in_all_the_same() {
        guess(11);

        assertThat(ask(token, NOON)).isInstanceOf(Found.class);
    }

    @Test
    void making_and_closing_are_journalled_and_reading_is_not() {
        long before = rows.count("journal_entry where actor_id = ?", person);
        ask(token, NOON);
        desk.close(person, NOON);

        assertThat(rows.count("journal_entry where actor_id = ? and deed = 'CALENDAR_SHARED'", person))
                .isEqualTo(1);
        assertThat(rows.count("journal_entry where actor_id = ? and deed = 'CALENDAR_CLOSED'", person))
                .isEqualTo(1);
        assertThat(rows.count("journal_entry where actor_id = ?", person)).isEqualTo(before + 1);
    }

    private void guess(int times) {
        for (int i = 0; i < times; i++) {
            ask("wrong-" + i, NOON);
        }
    }

    private FeedAnswer ask(String secret, Instant at) {
        return feeds.answer(secret, place, at);
    }
}
