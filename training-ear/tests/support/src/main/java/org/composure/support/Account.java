package org.composure.support;

import java.util.Map;
import java.util.UUID;
import org.composure.people.Role;

/** With what somebody signs in. */
public record Account(String account, String password, String name) {

    public static final Account TRAINEE = demo("trainee", "Tess Amari");
    public static final Account SUPERVISOR = demo("supervisor", "Sol Lindqvist");
    public static final Account HR = demo("hr", "Hana Reyes");
    public static final Account ADMIN = demo("admin", "Ada Brandt");

    private static final int HIGHEST_START = 2;
    private static final String ADDED = "test-";

    private static FormVisitor administrator;

    private static Account demo(String account, String name) {
        return new Account(account, "composure-demo", name);
    }

    /** Somebody new of level 2, whom no other test knows, let in by the administrator's page. */
    public static Account add(Role role) {
        return add(role, 2);
    }

    /**
     * Somebody new, whom no other test knows, let in by the administrator's page; what is more than level 2 is granted
     * to them by as many supervisors as it takes.
     *
     * @param level 1 to 5
     */
    public static Account add(Role role, int level) {
        Account added = admit(role, Math.min(level, HIGHEST_START));
        if (level > HIGHEST_START) {
            Granting.grant(added, level);
        }
        return added;
    }

    /** The number by which the pages know this person. */
    public String id() {
        String list = administrator().get("people.xhtml?search=" + account).body();
        return list.replaceAll("(?s).*person\\.xhtml\\?id=([0-9]+).*", "$1");
    }

    /** Somebody new whom no other test knows, and who is not let in yet. */
    public static Account invented() {
        String own = UUID.randomUUID().toString();
        return new Account(ADDED + own, "a password of " + own, "Test " + own);
    }

    private static Account admit(Role role, int level) {
        Account added = invented();
        var person = Map.of(
                "account", added.account(),
                "name", added.name(),
                "number", added.number(),
                "role", role.name(),
                "level", String.valueOf(level),
                "active", "true",
                "first-password", added.password());
        var answer = administrator().submit("person.xhtml", "person", person, "save");
        if (answer.statusCode() != 302) {
            throw new AssertionError("The account was not added: " + answer.body());
        }
        return added;
    }

    /** The employee number of somebody who was added. */
    public String number() {
        return account.substring(ADDED.length());
    }

    /** The administrator, who need not sign in for each person: every sign-in takes the server a tenth of a second. */
    private static synchronized FormVisitor administrator() {
        if (administrator == null || administrator.get("person.xhtml").statusCode() != 200) {
            administrator = FormVisitor.as(ADMIN);
        }
        return administrator;
    }
}
