package org.composure.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.composure.people.Role;
import org.composure.support.Account;
import org.composure.support.BrowserSession;
import org.composure.support.FormVisitor;
import org.composure.support.Looks;
import org.composure.support.QuickContact;
import org.composure.support.View;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What home and the REST channel say of a contact that has ended. */
class PlayedIT {

    private static BrowserSession trainee;
    private static String attempt;

    @BeforeAll
    static void play() {
        trainee = BrowserSession.as(Account.add(Role.TRAINEE), View.WIDE_LIGHT);
        attempt = QuickContact.played(trainee, "no-authority.good").attempt();
    }

    @AfterAll
    static void close() {
        trainee.close();
    }

    @Test
    void home_shows_the_result_the_scores_and_the_way_to_the_debrief() {
        trainee.page().navigate("/index.xhtml");
        Locator tile = trainee.page().locator("#no-authority");
        assertThat(tile).containsText("Done");
        assertThat(tile).containsText("Practise again");
        assertThat(tile.locator("a")).hasAttribute("href", "/debrief.xhtml?attempt=" + attempt);

        assertThat(trainee.page().locator(".latest .score")).hasCount(3);
        assertThat(trainee.page().locator(".latest .score").first())
                .containsText(Pattern.compile("Empathy\\s*[0-9]{1,3}\\s*(strong|sound|to practise)"));
        assertThat(trainee.page().locator(".register tbody tr")).containsText("Passed");
        Looks.areGood(trainee, "home-done", () -> trainee.page().navigate("/index.xhtml"));
    }

    @Test
    void the_scorecard_says_what_the_rules_found() {
        JsonObject scorecard = get("/api/attempts/" + attempt + "/scorecard");

        assertThat(scorecard.keySet())
                .containsExactlyInAnyOrder(
                        "attempt", "scenario", "scenarioHash", "rulebookVersion", "passed", "scores", "findings");
        assertThat(scorecard.get("passed").getAsBoolean()).isTrue();
        assertThat(scorecard.getAsJsonArray("scores")).hasSize(3);
        assertThat(scorecard.getAsJsonArray("findings").get(0).getAsJsonObject().keySet())
                .contains("rule", "competency", "points", "critical", "turn", "words", "sentence");
    }

    @Test
    void the_attempt_says_how_it_ended_and_offers_no_reply() {
        JsonObject shown = get("/api/attempts/" + attempt);

        assertThat(shown.keySet()).contains("endedAt", "ending").doesNotContain("line");
        assertThat(shown.getAsJsonArray("replies")).isEmpty();
        assertThat(shown.getAsJsonObject("ending").get("kind").getAsString()).isEqualTo("kept");
    }

    @Test
    void it_is_nobody_elses() {
        var other = FormVisitor.as(Account.TRAINEE);

        assertThat(other.get("debrief.xhtml?attempt=" + attempt).statusCode()).isEqualTo(404);
        assertThat(other.get("play.xhtml?attempt=" + attempt).statusCode()).isEqualTo(404);
        assertThat(other.get("api/attempts/" + attempt + "/scorecard").statusCode())
                .isEqualTo(404);
    }

    private static JsonObject get(String path) {
        APIResponse answer = trainee.page().request().get(path);
        assertThat(answer.status()).isEqualTo(200);
        return JsonParser.parseString(answer.text()).getAsJsonObject();
    }
}
