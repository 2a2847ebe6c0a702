package org.composure.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.composure.it.inside.CertifiedTeam;
import org.composure.it.inside.CertifyingDesks;
import org.composure.it.inside.Rows;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Certification, R4 to R6: what the database itself refuses, whatever code runs. */
@ExtendWith(ArquillianExtension.class)
class CertificateConstraintsIT {

    private static final OffsetDateTime ISSUED = OffsetDateTime.of(2026, 3, 2, 9, 0, 0, 0, ZoneOffset.UTC);

    @Inject
    CertifyingDesks desks;

    @Inject
    Rows rows;

    private long program;
    private long person;
    private long supervisor;
    private Long issuer;
    private String evidence;
    private OffsetDateTime expires;

    /** A row that the database takes; each test spoils one thing. */
    @BeforeEach
    void aCertificateAsItShouldBe() {
        CertifiedTeam team = desks.form();
        program = team.writes(CertifyingDesks.terms(), ISSUED.toInstant());
        person = team.person();
        supervisor = team.crew().supervisor().id();
        issuer = team.hr().id();
        evidence = "{\"requirements\":[]}";
        expires = ISSUED.plusMonths(1);
    }

    @Test
    void it_takes_a_certificate_as_it_should_be() {
        insert();

        assertThat(rows.count("certificate where person_id = ?", person)).isEqualTo(1);
    }

    @Test
    void it_refuses_a_certificate_without_issuer() {
        issuer = null;

        assertRefused(this::insert);
    }

    @Test
    void it_refuses_a_certificate_to_oneself() {
        issuer = person;

        assertRefused(this::insert);
    }

    @Test
    void it_refuses_a_certificate_without_evidence() {
        evidence = null;

        assertRefused(this::insert);
    }

    @Test
    void it_refuses_a_certificate_with_empty_evidence() {
        evidence = "{}";

        assertRefused(this::insert);
    }

    @Test
    void it_refuses_a_certificate_that_has_expired_when_it_is_issued() {
        expires = ISSUED;

        assertRefused(this::insert);
    }

    @Test
    void it_refuses_two_in_one_place() {
        insert();

        assertRefused(this::insert);
    }

    @Test
    void it_refuses_to_revoke_without_reason() {
        insert();

        assertRefused(() -> rows.change(
                "update certificate set ended_as = 'REVOKED', ended_at = ?, ended_by = ?, ender = 'Hana', end_reason = ' '"
                        + " where person_id = ?",
                ISSUED.plusDays(1),
                issuer,
                person));
    }

    @Test
    void it_refuses_to_revoke_by_nobody() {
        insert();

        assertRefused(() -> rows.change(
                "update certificate set ended_as = 'REVOKED', ended_at = ?, end_reason = 'Copied.' where person_id = ?",
                ISSUED.plusDays(1),
                person));
    }

    @Test
    void it_takes_a_word_of_the_supervisor() {
        sign(supervisor, "Seen at work.");

        assertThat(rows.count("sign_off where person_id = ?", person)).isEqualTo(1);
    }

    @Test
    void it_refuses_a_word_about_oneself() {
        assertRefused(() -> sign(person, "Seen at work."));
    }

    @Test
    void it_refuses_a_word_without_reason() {
        assertRefused(() -> sign(supervisor, "  "));
    }

    @Test
    void it_refuses_an_enrolment_of_nobody() {
        assertRefused(() -> rows.change(
                "insert into enrolment (id, program_id, due_on, made_by, maker, made_at) values (?, ?, ?, ?, 'Hana', ?)",
                number(),
                program,
                ISSUED.toLocalDate(),
                issuer,
                ISSUED));
    }

    private void sign(long by, String reason) {
        rows.change(
                "insert into sign_off (id, program_id, person_id, supervisor_id, supervisor, ruling, reason, signed_at)"
                        + " values (?, ?, ?, ?, 'Sora', 'SIGNED', ?, ?)",
                number(),
                program,
                person,
                by,
                reason,
                ISSUED);
    }

    private void insert() {
        rows.change(
                "insert into certificate (id, serial, person_id, program_id, version, place, kind, issuer_id, issuer,"
                        + " reason, issued_at, completed_at, opens_at, expires_at, grace_ends_at, evidence)"
                        + " values (?, ?, ?, ?, 1, 1, 'FIRST', ?, 'Hana', 'All shown.', ?, ?, ?, ?, ?, ?)",
                number(),
                UUID.randomUUID().toString(),
                person,
                program,
                issuer,
                ISSUED,
                ISSUED,
                ISSUED,
                expires,
                expires,
                evidence);
    }

    private static long number() {
        return -ThreadLocalRandom.current().nextLong(Long.MAX_VALUE);
    }

    private static void assertRefused(ThrowingCallable statement) {
        assertThatThrownBy(statement).isInstanceOf(IllegalStateException.class);
    }
}
