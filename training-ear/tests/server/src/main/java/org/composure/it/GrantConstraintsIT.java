package org.composure.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.ThreadLocalRandom;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.composure.it.inside.Rows;
import org.composure.it.inside.Staff;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Autonomy, R2 and R3; people, R8: what the database itself refuses, whatever code runs. */
@ExtendWith(ArquillianExtension.class)
class GrantConstraintsIT {

    private static final OffsetDateTime START = OffsetDateTime.of(2026, 3, 2, 9, 0, 0, 0, ZoneOffset.UTC);

    @Inject
    Staff staff;

    @Inject
    Rows rows;

    private long person;
    private Long reviewer;
    private Long second;
    private String reason;
    private int level;
    private OffsetDateTime end;
    private OffsetDateTime made;

    /** A row that the database takes; each test spoils one thing. */
    @BeforeEach
    void aGrantAsItShouldBe() {
        person = staff.hire().actor().id();
        reviewer = staff.supervisor().actor().id();
        second = null;
        reason = "Seen at work for a week.";
        level = 3;
        end = START.plusDays(90);
        made = START;
    }

    @Test
    void it_takes_a_grant_as_it_should_be() {
        insert();

        assertThat(rows.count("authority_grant where person_id = ?", person)).isEqualTo(1);
    }

    @Test
    void it_refuses_a_grant_without_reviewer() {
        reviewer = null;

        assertRefused(this::insert);
    }

    @Test
    void it_refuses_a_grant_without_reason() {
        reason = null;

        assertRefused(this::insert);
    }

    @Test
    void it_refuses_a_grant_with_a_blank_reason() {
        reason = "   ";

        assertRefused(this::insert);
    }

    @Test
    void it_refuses_a_grant_to_oneself() {
        reviewer = person;

        assertRefused(this::insert);
    }

    @Test
    void it_refuses_a_grant_without_end() {
        end = null;

        assertRefused(this::insert);
    }

    @Test
    void it_refuses_level_4_in_force_without_second_supervisor() {
        level = 4;

        assertRefused(this::insert);
    }

    @Test
    void it_refuses_the_reviewer_as_second_supervisor() {
        level = 4;
        second = reviewer;

        assertRefused(this::insert);
    }

    @Test
    void it_refuses_the_person_as_second_supervisor() {
        level = 4;
        second = person;

        assertRefused(this::insert);
    }

    @Test
    void it_takes_level_4_that_was_seconded() {
        level = 4;
        second = staff.supervisor().actor().id();
        insert();

        assertThat(rows.count("authority_grant where person_id = ?", person)).isEqualTo(1);
    }

    @Test
    void it_refuses_to_put_a_proposal_in_force() {
        level = 5;
        made = null;
        insert();

        assertRefused(() -> rows.change("update authority_grant set made_at = ? where person_id = ?", START, person));
    }

    @Test
    void it_refuses_a_level_to_begin_with_above_2() {
        assertRefused(() -> rows.change("update person set autonomy_level = 3 where id = ?", person));
    }

    private void insert() {
        rows.change(
                "insert into authority_grant (id, person_id, level, limits, starts_at, ends_at, reviewer_id, reason,"
                        + " second_due, second_id, made_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                -ThreadLocalRandom.current().nextLong(Long.MAX_VALUE),
                person,
                level,
                level + "|REFUND=80|CHAT",
                START,
                end,
                reviewer,
                reason,
                level > 3,
                second,
                made);
    }

    private static void assertRefused(ThrowingCallable statement) {
        assertThatThrownBy(statement).isInstanceOf(IllegalStateException.class);
    }
}
