package org.composure.browser;

import java.util.Map;
import java.util.UUID;
import org.composure.people.Role;
import org.composure.support.Access.Whose;
import org.composure.support.Account;
import org.composure.support.FormVisitor;
import org.composure.support.Product;
import org.composure.support.QuickContact;

/** Two teams: in the first one of each role and a colleague of theirs, in the second somebody whom they do not know. */
final class Cast {

    private static final String UNKNOWN = "999999999999";

    private final Map<String, Member> actors;
    private final Member colleague;
    private final Member stranger;
    private final FormVisitor nobody = FormVisitor.at(Product.url());

    private Cast(Map<String, Member> actors, Member colleague, Member stranger) {
        this.actors = actors;
        this.colleague = colleague;
        this.stranger = stranger;
    }

    static Cast gather() {
        FormVisitor admin = FormVisitor.as(Account.ADMIN);
        String first = "Team " + UUID.randomUUID();
        String second = "Team " + UUID.randomUUID();
        return new Cast(
                Map.of(
                        "trainee", Member.join(admin, Role.TRAINEE, first),
                        "supervisor", Member.join(admin, Role.SUPERVISOR, first),
                        "hr", Member.join(admin, Role.HR, first),
                        "admin", Member.join(admin, Role.ADMIN, first)),
                Member.join(admin, Role.TRAINEE, first),
                Member.join(admin, Role.TRAINEE, second));
    }

    /** Whoever has that role here; nobody, who has not signed in. */
    FormVisitor visitor(String role) {
        return role.equals("nobody") ? nobody : actor(role).visitor();
    }

    /** The text with what it names of that person's in place of the braces. */
    String filled(String text, String role, Whose whose) {
        String filled = text.replace("{token}", UUID.randomUUID().toString())
                .replace("{new}", UUID.randomUUID().toString());
        return whose == Whose.UNKNOWN ? unknown(filled) : known(filled, owner(role, whose));
    }

    private Member owner(String role, Whose whose) {
        return switch (whose) {
            case OWN -> role.equals("nobody") ? colleague : actor(role);
            case OTHER_TEAM -> stranger;
            default -> colleague;
        };
    }

    private Member actor(String role) {
        Member actor = actors.get(role);
        if (actor == null) {
            throw new IllegalStateException("Nobody here is " + role);
        }
        return actor;
    }

    private static String known(String text, Member owner) {
        return text.replace("{open}", owner.open())
                .replace("{ended}", owner.ended())
                .replace("{person}", owner.id())
                .replace("{number}", owner.account().number())
                .replace("{name}", owner.account().name())
                .replace("{role}", owner.role().name())
                .replace("{team}", owner.team())
                .replace("{reply}", text.contains("{reply}") ? reply(owner) : "");
    }

    private static String reply(Member owner) {
        var contact = new QuickContact(owner.visitor(), owner.open());
        return contact.shown().has("replies") ? contact.firstReply() : "none";
    }

    private static String unknown(String text) {
        return text.replaceAll("\\{(open|ended|person|number)}", UNKNOWN)
                .replace("{role}", "TRAINEE")
                .replaceAll("\\{(name|team|reply)}", "unknown");
    }
}
