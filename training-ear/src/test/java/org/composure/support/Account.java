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

    private static Account demo(String account, String name) {
        return new Account(account, "composure-demo", name);
    }

    /** Somebody new, whom no other test knows, let in by the administrator's page. */
    public static Account add(Role role) {
        String own = UUID.randomUUID().toString();
        var added = new Account("test-" + own, "a password of " + own, "Test " + own);
        var answer = FormVisitor.as(ADMIN)
                .submit(
                        "person.xhtml",
                        "person",
                        Map.of(
                                "account", added.account(),
                                "name", added.name(),
                                "number", own,
                                "role", role.name(),
                                "level", "2",
                                "active", "true",
                                "first-password", added.password()),
                        "save");
        if (answer.statusCode() != 302) {
            throw new AssertionError("The account was not added: " + answer.body());
        }
        return added;
    }
}
