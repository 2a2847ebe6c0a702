package org.composure.browser;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.composure.support.FormVisitor;

/**
 * What a team's lead and its people have to do with each other: assignments, reviews, disputes, proposals. Each is made
 * when it is first asked for, and again once it is used up.
 *
 * @param lead a supervisor of the team
 */
record Dealings(FormVisitor lead) {

    /** Enough wherever somebody has to say why. */
    static final String WORDS = "I have read the turn again.";

    private static final Pattern NOTE = Pattern.compile("id=\"note-(\\d+)\"");
    private static final Pattern UNDONE = Pattern.compile(
            "name=\"action\" value=\"(\\d+)\"[^>]*>\\s*<button type=\"submit\" name=\"state\" value=\"DONE\"");
    private static final Pattern DISPUTABLE = Pattern.compile("action=\"/dispute\\.xhtml\\?([^\"]+)\"");
    private static final Pattern WITHDRAWABLE = Pattern.compile("withdraw\\.xhtml\\?assignment=(\\d+)");
    private static final Pattern PROPOSED = Pattern.compile("Take back proposal (\\d+) of level");

    /** A day within every limit. */
    static String day() {
        return LocalDate.now(ZoneOffset.UTC).plusWeeks(1).toString();
    }

    /** One that has neither begun nor been withdrawn. */
    String assignment(Member owner) {
        return found(lead, "team/assignments.xhtml?person=" + owner.id(), WITHDRAWABLE, () -> {
            String draft = "team/assign.xhtml?preview=1&scenario=policy-rigidity&mode=PRACTICE&tries=any&person="
                    + owner.id() + "&due=" + day();
            return lead.submit(
                    draft,
                    "make",
                    Map.of(),
                    "assign",
                    Map.of("slip", UUID.randomUUID().toString()));
        });
    }

    String note(Member owner) {
        return found(
                lead, debrief(owner), NOTE, () -> coach(owner, Map.of("coaching", "note", "at", "0", "words", WORDS)));
    }

    /** An action item that is not done. */
    String action(Member owner) {
        return found(
                lead,
                debrief(owner),
                UNDONE,
                () -> coach(owner, Map.of("coaching", "agree", "at", "0", "words", WORDS, "due", day())));
    }

    /** The address of a finding that nobody has disputed, as a page has it after its question mark. */
    String finding(Member owner) {
        return first(DISPUTABLE, owner.visitor().get(debrief(owner)).body()).replace("&amp;", "&");
    }

    /** One that waits. */
    String dispute(Member owner) {
        var waiting = Pattern.compile("id=\"dispute-(\\d+)\"[^>]*>\\s*<div[^>]*>\\s*<h2><bdi>"
                + Pattern.quote(owner.account().name()));
        return found(lead, "team/disputes.xhtml", waiting, () -> owner.visitor()
                .post("dispute.xhtml?" + finding(owner), Map.of("comment", WORDS), Map.of()));
    }

    /** A grant that waits for a second supervisor. */
    String proposal(Member owner) {
        String page = "team/authority.xhtml?person=" + owner.id() + "&level=4";
        return found(
                lead,
                page,
                PROPOSED,
                () -> lead.submit(page, "decision", Map.of("reason", WORDS, "justification", WORDS), "grant"));
    }

    private HttpResponse<String> coach(Member owner, Map<String, String> fields) {
        return lead.submit(debrief(owner), "coach", Map.of(), "send", fields);
    }

    private static String debrief(Member owner) {
        return "debrief.xhtml?attempt=" + owner.ended();
    }

    /** What the page shows of it, if need be after it was made. */
    static String found(FormVisitor visitor, String page, Pattern pattern, Making making) {
        String before = visitor.get(page).body();
        if (pattern.matcher(before).find()) {
            return first(pattern, before);
        }
        var answer = making.make();
        if (answer.statusCode() != 302) {
            throw new AssertionError("It was not made: " + answer.statusCode() + " " + answer.body());
        }
        return first(pattern, visitor.get(page).body());
    }

    private static String first(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        if (!matcher.find()) {
            throw new AssertionError("There is no " + pattern + " in " + page);
        }
        return matcher.group(1);
    }

    /** Sends the form that makes it. */
    interface Making {
        HttpResponse<String> make();
    }
}
