package org.composure.support;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.composure.people.Role;

/** How a supervisor, and where it takes two another one, grants somebody a level through the pages. */
public final class Granting {

    private static final int TAKES_TWO_FROM = 4;
    private static final Pattern GRANT = Pattern.compile("name=\"grant\" value=\"([0-9]+)\"");

    private Granting() {}

    /** Grants all that the level permits to somebody of the first team. */
    static void grant(Account somebody, int level) {
        grant(FormVisitor.as(Account.SUPERVISOR), somebody, level);
    }

    /** Grants all that the level permits to somebody of that supervisor's team. */
    public static void grant(FormVisitor supervisor, Account somebody, int level) {
        String page = "team/authority.xhtml?person=" + somebody.id() + "&level=" + level;
        Map<String, String> words = Map.of(
                "reason", "Seen at work for a week.", "justification", "They did this for years in another house.");
        check(supervisor.submit(page, "decision", words, "grant"));
        if (level >= TAKES_TWO_FROM) {
            Matcher grant = GRANT.matcher(supervisor.get(page).body());
            if (!grant.find()) {
                throw new AssertionError("Nothing was proposed");
            }
            check(FormVisitor.as(Account.add(Role.SUPERVISOR))
                    .submit(
                            "team/proposals.xhtml",
                            "proposals:0:second",
                            Map.of(),
                            "yes",
                            Map.of("grant", grant.group(1), "why", "Read the record, and agree.")));
        }
    }

    private static void check(HttpResponse<String> answer) {
        if (answer.statusCode() != 302) {
            throw new AssertionError("It was not granted: " + answer.body());
        }
    }
}
