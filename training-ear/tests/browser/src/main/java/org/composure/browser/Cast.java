package org.composure.browser;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.composure.people.Role;
import org.composure.support.Access.Whose;
import org.composure.support.Account;
import org.composure.support.FormVisitor;
import org.composure.support.Product;
import org.composure.support.QuickContact;

/**
 * Two teams, each led by a supervisor of its own: in the first one of each role and a colleague of theirs, in the second
 * somebody whom they do not know.
 */
final class Cast {

    private static final String UNKNOWN = "999999999999";

    private final Map<String, Member> actors;
    private final Member colleague;
    private final Member stranger;
    private final Dealings ours;
    private final Dealings theirs;
    private final Household household;
    private final Enrolling enrolling;
    private final FormVisitor nobody = FormVisitor.at(Product.url());

    private Cast(Map<String, Member> actors, Member colleague, Member stranger, Dealings ours, Dealings theirs) {
        this.actors = actors;
        this.colleague = colleague;
        this.stranger = stranger;
        this.ours = ours;
        this.theirs = theirs;
        household = new Household(visitor("admin"), ours.lead());
        enrolling = new Enrolling(visitor("hr"));
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
                Member.join(admin, Role.TRAINEE, second),
                new Dealings(Member.lead(admin, first)),
                new Dealings(Member.lead(admin, second)));
    }

    /** Whoever has that role here; nobody, who has not signed in. */
    FormVisitor visitor(String role) {
        return role.equals("nobody") ? nobody : actor(role).visitor();
    }

    /** The text with what it names, of that person's or of nobody's, in place of the braces. */
    String filled(String text, String role, Whose whose) {
        String filled = filled(text, nobodys());
        return whose == Whose.UNKNOWN ? unknown(filled) : filled(filled, belongings(owner(role, whose)));
    }

    private static String filled(String text, Map<String, Supplier<String>> words) {
        String filled = text;
        for (var word : words.entrySet()) {
            if (filled.contains(word.getKey())) {
                filled = filled.replace(word.getKey(), word.getValue().get());
            }
        }
        return filled;
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

    private Map<String, Supplier<String>> nobodys() {
        Map<String, Supplier<String>> words = new HashMap<>(Map.of(
                "{token}", Cast::random,
                "{new}", Cast::random,
                "{words}", () -> Dealings.WORDS,
                "{day}", Dealings::day,
                "{client}", household::client,
                "{webhook}", household::webhook,
                "{round}", household::round,
                "{next-round}", household::nextRound,
                "{program}", enrolling::program,
                "{enrolment}", enrolling::enrolment));
        words.put("{import}", household::imported);
        return words;
    }

    private Map<String, Supplier<String>> belongings(Member owner) {
        Dealings dealings = owner.team().equals(stranger.team()) ? theirs : ours;
        Map<String, Supplier<String>> words = new HashMap<>(Map.of(
                "{open}", owner::open,
                "{ended}", owner::ended,
                "{person}", owner::id,
                "{number}", owner.account()::number,
                "{name}", owner.account()::name,
                "{role}", owner.role()::name,
                "{team}", owner::team,
                "{reply}", () -> reply(owner)));
        words.putAll(Map.of(
                "{assignment}", () -> dealings.assignment(owner),
                "{note}", () -> dealings.note(owner),
                "{action}", () -> dealings.action(owner),
                "{finding}", () -> dealings.finding(owner),
                "{dispute}", () -> dealings.dispute(owner),
                "{proposal}", () -> dealings.proposal(owner)));
        return words;
    }

    private static String random() {
        return UUID.randomUUID().toString();
    }

    private static String reply(Member owner) {
        var contact = new QuickContact(owner.visitor(), owner.open());
        return contact.shown().has("replies") ? contact.firstReply() : "none";
    }

    private static String unknown(String text) {
        return text.replaceAll("\\{(open|ended|person|number|assignment|note|action|dispute|proposal)}", UNKNOWN)
                .replace("{finding}", "attempt=" + UNKNOWN + "&turn=1&rule=unknown")
                .replace("{role}", "TRAINEE")
                .replaceAll("\\{(name|team|reply)}", "unknown");
    }
}
