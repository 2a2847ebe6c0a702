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
import org.composure.people.ExtendedTime;
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

    @Column(name = "password_hash")
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    private Role role;

    @ManyToOne
    @JoinColumn(name = "team_id")
    private Team team;

    @Column(name = "autonomy_level")
    private int level;

    @Column(name = "extended_time")
    private int extendedTime;

    private boolean active;

    private String locale;

    @Enumerated(EnumType.STRING)
    private Theme theme;

    protected Person() {}

    public Person(PersonDraft draft, String passwordHash, Team team) {
        account = draft.account();
        this.passwordHash = passwordHash;
        this.team = team;
        extendedTime = ExtendedTime.USUAL;
        locale = "";
        theme = Theme.DEVICE;
        change(draft);
    }

    public final void change(PersonDraft draft) {
        name = draft.name().strip();
        employeeNumber = draft.employeeNumber().strip();
        role = draft.role();
        level = draft.level();
        active = draft.active();
    }

    public void join(Team other) {
        team = other;
    }

    public void setPasswordHash(String passwordHash) {
        this.passwordHash = passwordHash;
    }

    public void setExtendedTime(int percent) {
        extendedTime = percent;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public boolean isActive() {
        return active;
    }

    public PersonView prefer(String preferredLocale, Theme preferredTheme) {
        locale = preferredLocale;
        theme = preferredTheme;
        return view();
    }

    public PersonView view() {
        return new PersonView(
                id, account, name, employeeNumber, role, team.name(), level, extendedTime, active, locale, theme);
    }
}
