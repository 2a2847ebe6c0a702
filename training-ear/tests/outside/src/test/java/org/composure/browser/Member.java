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
        String id = admin.get("people.xhtml?search=" + account.account())
                .body()
                .replaceAll("(?s).*person\\.xhtml\\?id=([0-9]+).*", "$1");
        var joined = admin.submit("person.xhtml?id=" + id, "team", Map.of("name", team), "join");
        if (joined.statusCode() != 302) {
            throw new AssertionError("Nobody was put into the team: " + joined.body());
        }
        FormVisitor visitor = FormVisitor.as(account);
        String ended = QuickContact.begin(visitor).playToTheEnd(Map.of()).attempt();
        String open = QuickContact.begin(visitor).attempt();
        return new Member(account, role, team, visitor, id, ended, open);
    }
}
