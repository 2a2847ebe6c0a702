package org.composure.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.composure.people.PersonDraft;
import org.composure.people.Role;
import org.composure.people.SignInOutcome;
import org.composure.people.SignInOutcome.SignedIn;
import org.composure.people.SignInOutcome.TooMany;
import org.composure.people.SignInOutcome.Wrong;
import org.composure.people.control.Doorkeeper;
import org.composure.people.control.PeopleRegister;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** People, R3. Each test has an account and addresses of its own, and a clock that it moves itself. */
@ExtendWith(ArquillianExtension.class)
class ThrottleIT {

    private static final String PASSWORD = "a password of some length";
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @Inject
    Doorkeeper doorkeeper;

    @Inject
    PeopleRegister register;

    private String account;
    private String address;

    @BeforeEach
    void anAccount() {
        String own = UUID.randomUUID().toString();
        account = "throttle-" + own;
        address = own;
        register.add(new PersonDraft(account, "Thea Rottle", own, Role.TRAINEE, 2, true), PASSWORD);
    }

    @Test
    void the_right_password_lets_in() {
        assertThat(right(address, NOON)).isInstanceOf(SignedIn.class);
    }

    @Test
    void an_account_is_found_whatever_its_case() {
        assertThat(doorkeeper.admit(" " + account.toUpperCase(java.util.Locale.ROOT), PASSWORD, address, NOON))
                .isInstanceOf(SignedIn.class);
    }

    @Test
    void nine_wrong_tries_leave_the_door_open() {
        wrong(9, address);
        assertThat(right(address, NOON)).isInstanceOf(SignedIn.class);
    }

    @Test
    void after_ten_wrong_tries_even_the_right_password_has_to_wait() {
        wrong(10, address);
        assertThat(right(address, NOON)).isEqualTo(new TooMany(Duration.ofMinutes(15)));
    }

    @Test
    void the_wait_ends_fifteen_minutes_after_the_oldest_of_the_ten() {
        wrong(10, address);
        assertThat(right(address, NOON.plus(Duration.ofMinutes(15)))).isInstanceOf(SignedIn.class);
    }

    @Test
    void tries_that_were_not_looked_at_do_not_make_the_wait_longer() {
        wrong(10, address);
        right(address, NOON.plus(Duration.ofMinutes(14)));
        assertThat(right(address, NOON.plus(Duration.ofMinutes(15)))).isInstanceOf(SignedIn.class);
    }

    @Test
    void tries_from_many_addresses_close_the_account() {
        for (int i = 0; i < 10; i++) {
            wrong(1, address + i);
        }
        assertThat(right(address + "new", NOON)).isInstanceOf(TooMany.class);
    }

    @Test
    void tries_from_elsewhere_do_not_lock_out_where_the_person_signed_in_before() {
        right(address, NOON.minus(Duration.ofDays(2)));
        for (int i = 0; i < 10; i++) {
            wrong(1, address + i);
        }
        assertThat(right(address, NOON)).isInstanceOf(SignedIn.class);
    }

    @Test
    void tries_on_many_accounts_close_the_address() {
        for (int i = 0; i < 10; i++) {
            doorkeeper.admit("nobody-" + i, "not the password", address, NOON);
        }
        assertThat(right(address, NOON)).isInstanceOf(TooMany.class);
    }

    @Test
    void an_unknown_account_is_answered_like_a_wrong_password() {
        assertThat(doorkeeper.admit("nobody-" + address, PASSWORD, address, NOON))
                .isEqualTo(new Wrong());
    }

    @Test
    void a_password_longer_than_any_is_wrong_and_not_an_error() {
        assertThat(doorkeeper.admit(account, "x".repeat(100_000), address, NOON))
                .isEqualTo(new Wrong());
    }

    private SignInOutcome right(String from, Instant when) {
        return doorkeeper.admit(account, PASSWORD, from, when);
    }

    private void wrong(int times, String from) {
        for (int i = 0; i < times; i++) {
            doorkeeper.admit(account, "not the password", from, NOON);
        }
    }
}
