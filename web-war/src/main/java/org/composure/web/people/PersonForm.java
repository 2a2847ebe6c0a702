package org.composure.web.people;

import java.util.List;
import java.util.Objects;
import org.composure.people.ExtendedTime;
import org.composure.people.PersonDraft;
import org.composure.people.PersonView;
import org.composure.people.Role;

/** What stands in the fields of a person's page. */
public class PersonForm {

    private String account = "";
    private String name = "";
    private String employeeNumber = "";
    private String email = "";
    private String password = "";
    private String team = "";
    private String site = "";
    private Role role = Role.TRAINEE;
    private int level = 1;
    private int extendedTime = ExtendedTime.USUAL;
    private boolean active = true;

    /** What can be chosen. */
    public List<Integer> getTimes() {
        return ExtendedTime.CHOICES;
    }

    public List<Role> getRoles() {
        return List.of(Role.values());
    }

    void show(PersonView person) {
        account = person.account();
        name = person.name();
        employeeNumber = person.employeeNumber();
        email = person.email();
        role = person.role();
        level = person.level();
        team = person.team();
        site = person.site();
        extendedTime = person.extendedTime();
        active = person.active();
    }

    PersonDraft draft() {
        return new PersonDraft(account, name, employeeNumber, email, role, level, active);
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = Objects.requireNonNullElse(account, "");
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = Objects.requireNonNullElse(name, "");
    }

    public String getEmployeeNumber() {
        return employeeNumber;
    }

    public void setEmployeeNumber(String employeeNumber) {
        this.employeeNumber = Objects.requireNonNullElse(employeeNumber, "");
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = Objects.requireNonNullElse(email, "");
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = Objects.requireNonNullElse(password, "");
    }

    public String getTeam() {
        return team;
    }

    public void setTeam(String team) {
        this.team = Objects.requireNonNullElse(team, "");
    }

    public String getSite() {
        return site;
    }

    public void setSite(String site) {
        this.site = Objects.requireNonNullElse(site, "");
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public int getLevel() {
        return level;
    }

    public void setLevel(int level) {
        this.level = level;
    }

    public int getExtendedTime() {
        return extendedTime;
    }

    public void setExtendedTime(int extendedTime) {
        this.extendedTime = extendedTime;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
