package org.composure.browser;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.composure.people.Role;
import org.composure.support.Account;
import org.composure.support.FormVisitor;

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
        String ended = begin(visitor);
        playToTheEnd(visitor, ended, Map.of());
        return new Member(account, role, team, visitor, id, ended, begin(visitor));
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

    /** Begins the first scenario on offer. */
    static String begin(FormVisitor visitor) {
        var answer = visitor.submit("index.xhtml", "offer", Map.of(), "groups:0:tiles:0:begin");
        return answer.headers().firstValue("Location").orElseThrow().replaceAll(".*attempt=", "");
    }

    /**
     * Gives, at each turn, the reply whose id comes first in the alphabet.
     *
     * @param more what is sent along
     */
    static void playToTheEnd(FormVisitor visitor, String attempt, Map<String, String> more) {
        JsonObject shown = shown(visitor, attempt);
        while (!shown.has("endedAt")) {
            var fields = new HashMap<>(more);
            fields.putAll(answer(shown));
            visitor.post("play.xhtml?attempt=" + attempt, fields, Map.of());
            shown = shown(visitor, attempt);
        }
    }

    private static Map<String, String> answer(JsonObject shown) {
        return Map.of(
                "answering",
                "answering",
                "send",
                "",
                "turn",
                String.valueOf(shown.getAsJsonArray("turns").size() + 1),
                "token",
                UUID.randomUUID().toString(),
                "reply",
                firstReply(shown),
                "jakarta.faces.ViewState",
                "stateless",
                "primefaces.nonce",
                FormVisitor.nonce(""));
    }

    static String firstReply(JsonObject shown) {
        JsonArray replies = shown.getAsJsonArray("replies");
        return StreamSupport.stream(replies.spliterator(), false)
                .map(reply -> reply.getAsJsonObject().get("id").getAsString())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    static JsonObject shown(FormVisitor visitor, String attempt) {
        return JsonParser.parseString(visitor.get("api/attempts/" + attempt).body())
                .getAsJsonObject();
    }
}
