package org.composure.support;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * A contact that is played without a browser, which takes a tenth of the time: for tests that look at what comes after.
 *
 * @param visitor who plays
 * @param attempt its number
 */
public record QuickContact(FormVisitor visitor, String attempt) {

    private static final String BEGIN = "name=\"(offer:[a-z0-9:]+:begin)\"";

    /** Begins the first scenario on offer. */
    public static QuickContact begin(FormVisitor visitor) {
        return begin(visitor, Pattern.compile(BEGIN));
    }

    /** Begins that scenario. */
    public static QuickContact begin(FormVisitor visitor, String scenario) {
        return begin(visitor, Pattern.compile("(?s)id=\"" + scenario + "\".*?" + BEGIN));
    }

    /** A contact that has ended, played by whoever sits at that browser. */
    public static QuickContact played(BrowserSession session, String walkthrough) {
        Walkthrough steps = Walkthrough.of(walkthrough);
        return begin(session.visitor(), steps.scenario().id()).play(steps);
    }

    private static QuickContact begin(FormVisitor visitor, Pattern place) {
        String home = visitor.get("index.xhtml").body();
        Matcher button = place.matcher(home);
        if (!button.find()) {
            throw new AssertionError("Not on offer: " + place);
        }
        var begun = visitor.post(
                "index.xhtml",
                Map.of(
                        "offer",
                        "offer",
                        button.group(1),
                        "",
                        "jakarta.faces.ViewState",
                        FormVisitor.state(home),
                        "primefaces.nonce",
                        FormVisitor.nonce(home)),
                Map.of());
        String attempt = begun.headers().firstValue("Location").orElseThrow().replaceAll(".*attempt=", "");
        return new QuickContact(visitor, attempt);
    }

    /** Takes every step. */
    public QuickContact play(Walkthrough walkthrough) {
        for (Walkthrough.Step step : walkthrough.steps()) {
            step.opened().forEach(article -> open(article.id()));
            answer(step.reply(), Map.of());
        }
        return this;
    }

    /**
     * Gives, at each turn, the reply whose id comes first in the alphabet.
     *
     * @param more what is sent along
     */
    public QuickContact playToTheEnd(Map<String, String> more) {
        while (!shown().has("endedAt")) {
            answer(firstReply(), more);
        }
        return this;
    }

    /** Of the replies on offer, the one whose id comes first in the alphabet. */
    public String firstReply() {
        return StreamSupport.stream(shown().getAsJsonArray("replies").spliterator(), false)
                .map(reply -> reply.getAsJsonObject().get("id").getAsString())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The contact as the REST channel shows it. */
    public JsonObject shown() {
        return JsonParser.parseString(visitor.get("api/attempts/" + attempt).body())
                .getAsJsonObject();
    }

    /** The address of its debrief. */
    public String debrief() {
        return "/debrief.xhtml?attempt=" + attempt;
    }

    private void open(String article) {
        post(Map.of("desk:knowledge", "desk:knowledge", "desk:open-article", "desk:open-article", "article", article));
    }

    private void answer(String reply, Map<String, String> more) {
        int turn = shown().getAsJsonArray("turns").size() + 1;
        var fields = new HashMap<>(more);
        fields.putAll(Map.of(
                "answering",
                "answering",
                "send",
                "",
                "turn",
                String.valueOf(turn),
                "token",
                UUID.randomUUID().toString(),
                "reply",
                reply));
        post(fields);
        JsonObject now = shown();
        if (!now.has("endedAt") && now.getAsJsonArray("turns").size() < turn) {
            throw new AssertionError("Turn " + turn + " of attempt " + attempt + " did not take the reply " + reply);
        }
    }

    private void post(Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("jakarta.faces.ViewState", "stateless");
        all.put("primefaces.nonce", FormVisitor.nonce(""));
        visitor.post("play.xhtml?attempt=" + attempt, all, Map.of());
    }
}
