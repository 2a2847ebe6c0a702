package org.composure.certification.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.composure.certification.Enrolled;
import org.composure.certification.EnrolmentDraft;
import org.composure.certification.EnrolmentView;
import org.composure.people.PersonView;
import org.composure.people.Role;

/** Somebody, a team or a role that is to be certified by a day (R2). */
@Entity
@Table(name = "enrolment")
@SequenceGenerator(name = "enrolment_seq", sequenceName = "enrolment_seq", allocationSize = 50)
@SuppressWarnings("UnusedVariable") // Queries and the database's constraints read the fields.
public class Enrolment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "enrolment_seq")
    private Long id;

    @Column(name = "program_id")
    private long program;

    @Column(name = "person_id")
    private Long person;

    private String team;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "due_on")
    private LocalDate due;

    @Column(name = "made_by")
    private long madeBy;

    private String maker;

    @Column(name = "made_at")
    private OffsetDateTime madeAt;

    @Column(name = "withdrawn_by")
    private Long withdrawnBy;

    @Column(name = "withdrawn_at")
    private OffsetDateTime withdrawnAt;

    private String withdrawal;

    protected Enrolment() {}

    public Enrolment(EnrolmentDraft draft, PersonView by, Instant now) {
        program = draft.program();
        if (draft.who() instanceof Enrolled.Person somebody) {
            person = somebody.id();
        } else if (draft.who() instanceof Enrolled.Team named) {
            team = named.name();
        } else if (draft.who() instanceof Enrolled.Everybody all) {
            role = all.role();
        }
        due = draft.due();
        madeBy = by.id();
        maker = by.name();
        madeAt = stored(now);
    }

    public void withdraw(PersonView by, String why, Instant now) {
        withdrawnBy = by.id();
        withdrawnAt = stored(now);
        withdrawal = why;
    }

    /** Whether that is one of those who are enrolled. */
    public boolean includes(PersonView somebody) {
        return Long.valueOf(somebody.id()).equals(person) || somebody.team().equals(team) || somebody.role() == role;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    public LocalDate due() {
        return due;
    }

    public Instant madeAt() {
        return madeAt.toInstant();
    }

    public long program() {
        return program;
    }

    public EnrolmentView view() {
        return new EnrolmentView(id, program, who(), due, maker, madeAt.toInstant(), Optional.ofNullable(withdrawal));
    }

    private Enrolled who() {
        if (person != null) {
            return new Enrolled.Person(person);
        }
        return team == null ? new Enrolled.Everybody(role) : new Enrolled.Team(team);
    }

    private static OffsetDateTime stored(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
