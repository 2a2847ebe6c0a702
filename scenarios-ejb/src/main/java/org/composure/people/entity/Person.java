package org.composure.people.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.composure.people.ExtendedTime;
import org.composure.people.KeptName;
import org.composure.people.PersonDraft;
import org.composure.people.PersonView;
import org.composure.people.PersonView.Theme;
import org.composure.people.Role;

/** Somebody with an account. */
@Entity
@Table(name = "person")
@SequenceGenerator(name = "person_seq", sequenceName = "person_seq", allocationSize = 50)
public class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_seq")
    private Long id;

    private String account;

    private String name;

    @Column(name = "employee_number")
    private String employeeNumber;

    private String email;

    @Column(name = "password_hash")
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    private Role role;

    @ManyToOne
    @JoinColumn(name = "team_id")
    private Team team;

    private String site;

    @Column(name = "autonomy_level")
    private int level;

    @Column(name = "extended_time")
    private int extendedTime;

    private boolean active;

    private String locale;

    @Enumerated(EnumType.STRING)
    private Theme theme;

    @Column(name = "erased_at")
    private OffsetDateTime erasedAt;

    protected Person() {}

    public Person(PersonDraft draft, String passwordHash, Team team) {
        account = draft.account();
        this.passwordHash = passwordHash;
        this.team = team;
        site = "";
        extendedTime = ExtendedTime.USUAL;
        locale = "";
        theme = Theme.DEVICE;
        change(draft);
    }

    public final void change(PersonDraft draft) {
        name = draft.name().strip();
        employeeNumber = draft.employeeNumber().strip();
        email = draft.email().strip();
        role = draft.role();
        level = draft.level();
        active = draft.active();
    }

    public void join(Team other) {
        team = other;
    }

    public void setSite(String where) {
        site = where;
    }

    public void setPasswordHash(String passwordHash) {
        this.passwordHash = passwordHash;
    }

    public void setExtendedTime(int percent) {
        extendedTime = percent;
    }

    /**
     * Takes out who this was. The row stays, since what others did refers to it.
     *
     * @param nowhere a team that nobody supervises
     * @param nameStays name and employee number, for as long as something has to be proven by them
     */
    public void erase(Team nowhere, boolean nameStays, Instant now) {
        String nobody = "erased:" + id;
        account = nobody;
        if (!nameStays) {
            name = PersonView.ERASED;
            employeeNumber = nobody;
        }
        email = "";
        passwordHash = "";
        team = nowhere;
        site = "";
        extendedTime = ExtendedTime.USUAL;
        active = false;
        locale = "";
        theme = Theme.DEVICE;
        erasedAt = erasedAt == null ? now.atOffset(ZoneOffset.UTC) : erasedAt;
    }

    /** As it is stored, also of somebody who was erased. */
    public String employeeNumber() {
        return employeeNumber;
    }

    public boolean isErased() {
        return erasedAt != null;
    }

    public String passwordHash() {
        return passwordHash;
    }

    /** Whether they, or somebody for them, have ever set one. */
    public boolean hasPassword() {
        return !passwordHash.isEmpty();
    }

    public boolean isActive() {
        return active;
    }

    public PersonView prefer(String preferredLocale, Theme preferredTheme) {
        locale = preferredLocale;
        theme = preferredTheme;
        return view();
    }

    /** As others see them: of an erased person, no name. */
    public PersonView view() {
        return new PersonView(
                id,
                account,
                isErased() ? PersonView.ERASED : name,
                isErased() ? account : employeeNumber,
                email,
                role,
                team.name(),
                site,
                level,
                extendedTime,
                active,
                locale,
                theme);
    }

    /** Name and employee number as they are stored, which are an erased person's own for as long as they stay. */
    public KeptName keptName() {
        return new KeptName(name, employeeNumber);
    }
}
