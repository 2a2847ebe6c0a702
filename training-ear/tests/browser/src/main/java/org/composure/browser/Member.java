package org.composure.browser;

import java.util.Map;
import org.composure.people.Role;
import org.composure.support.Account;
import org.composure.support.FormVisitor;
import org.composure.support.QuickContact;

/**
 * Somebody in a team, signed in, with an attempt that has ended and one that goes on.
 *
 * @param id number of the person
 * @param ended number of an attempt
 * @param open number of an attempt at its first turn
 */
record Member(Account account, Role role, String team, FormVisitor visitor, String id, String ended, String open) {

    static Member join(FormVisitor admin, Role role, String team) {
        Account account = Account.add(role);
        String id = put(admin, account, team);
        FormVisitor visitor = FormVisitor.as(account);
        String ended = QuickContact.begin(visitor).playToTheEnd(Map.of()).attempt();
        String open = QuickContact.begin(visitor).attempt();
        return new Member(account, role, team, visitor, id, ended, open);
    }

    /** A new supervisor of the team, signed in, who has played nothing. */
    static FormVisitor lead(FormVisitor admin, String team) {
        Account account = Account.add(Role.SUPERVISOR);
        put(admin, account, team);
        return FormVisitor.as(account);
    }

    /** Puts somebody into a team, and returns the number of the person. */
    static String put(FormVisitor admin, Account account, String team) {
        String id = account.id();
        var joined = admin.submit("person.xhtml?id=" + id, "team", Map.of("name", team), "join");
        if (joined.statusCode() != 302) {
            throw new AssertionError("Nobody was put into the team: " + joined.body());
        }
        return id;
    }
}
