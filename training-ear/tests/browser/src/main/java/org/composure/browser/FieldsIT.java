package org.composure.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.composure.people.Role;
import org.composure.support.Account;
import org.composure.support.FormVisitor;
import org.composure.support.QuickContact;
import org.composure.support.Shown;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Nobody sets by a field of their own making what is not theirs to set. */
class FieldsIT {

    /** As somebody would guess them who wants to be more than they are. */
    private static final Map<String, String> WISHES = Map.of(
            "role", "ADMIN",
            "person:role", "ADMIN",
            "level", "5",
            "person:level", "5",
            "team", "Wished for",
            "team:name", "Wished for",
            "score", "100",
            "passed", "true",
            "reviewer", "1",
            "time:extended", "200");

    private static FormVisitor admin;
    private static Member trainee;
    private static Member officer;

    @BeforeAll
    static void people() {
        admin = FormVisitor.as(Account.ADMIN);
        trainee = Member.join(admin, Role.TRAINEE, "Team " + UUID.randomUUID());
        officer = Member.join(admin, Role.HR, "Team " + UUID.randomUUID());
    }

    @Test
    void an_officer_who_sends_an_administrators_form_changes_nothing() {
        String before = person(officer);
        var fields = wishes(officer.visitor(), "person.xhtml?id=" + officer.id());
        fields.putAll(Map.of("person", "person", "person:save", "", "person:name", "Wished for"));

        officer.visitor().post("person.xhtml?id=" + officer.id(), fields, Map.of());

        assertThat(person(officer)).isEqualTo(before);
    }

    @Test
    void an_officer_who_sends_more_than_the_time_given_changes_only_that() {
        var account = Member.join(admin, Role.TRAINEE, trainee.team());
        String before = person(account);
        var fields = wishes(officer.visitor(), "person.xhtml?id=" + account.id());
        fields.putAll(Map.of("time", "time", "time:save-time", "", "time:extended", "150"));

        officer.visitor().post("person.xhtml?id=" + account.id(), fields, Map.of());

        assertThat(person(account)).isEqualTo(before.replace("100 %", "150 %"));
    }

    @Test
    void a_trainee_who_begins_with_more_fields_stays_who_they_are() {
        String before = person(trainee);
        var fields = wishes(trainee.visitor(), "index.xhtml");
        fields.putAll(Map.of("offer", "offer", "offer:groups:0:tiles:0:begin", ""));

        trainee.visitor().post("index.xhtml", fields, Map.of());

        assertThat(person(trainee)).isEqualTo(before);
    }

    @Test
    void a_trainee_who_answers_with_more_fields_earns_what_the_answers_earn() {
        Member honest = Member.join(admin, Role.TRAINEE, trainee.team());
        FormVisitor wishing = FormVisitor.as(Account.add(Role.TRAINEE));
        String attempt = QuickContact.begin(wishing).playToTheEnd(WISHES).attempt();

        assertThat(scores(wishing, attempt)).isEqualTo(scores(honest.visitor(), honest.ended()));
    }

    @Test
    void an_attempt_is_of_whoever_began_it() {
        FormVisitor wishing = FormVisitor.as(Account.add(Role.TRAINEE));
        var begun = wishing.submit(
                "index.xhtml",
                "offer",
                Map.of("person", trainee.id()),
                "groups:0:tiles:0:begin",
                Map.of("person", trainee.id(), "agent", trainee.id()));
        String attempt = "api/attempts/"
                + begun.headers().firstValue("Location").orElseThrow().replaceAll(".*attempt=", "");

        assertThat(wishing.get(attempt).statusCode()).isEqualTo(200);
        assertThat(trainee.visitor().get(attempt).statusCode()).isEqualTo(404);
    }

    @Test
    void an_attempt_stays_of_whoever_began_it_whoever_is_named_in_its_answers() {
        FormVisitor wishing = FormVisitor.as(Account.add(Role.TRAINEE));
        String attempt = QuickContact.begin(wishing)
                .playToTheEnd(Map.of("person", trainee.id(), "answering:person", trainee.id()))
                .attempt();

        assertThat(trainee.visitor()
                        .get("api/attempts/" + attempt + "/scorecard")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_trainee_who_sends_fields_with_how_they_see_the_product_stays_who_they_are() {
        String before = person(trainee);
        var fields = wishes(trainee.visitor(), "library.xhtml");
        fields.putAll(Map.of("preferences", "preferences", "preferences:language", "en"));

        trainee.visitor().post("library.xhtml", fields, Map.of());

        assertThat(person(trainee)).isEqualTo(before);
    }

    private static Map<String, String> wishes(FormVisitor visitor, String page) {
        var fields = new HashMap<>(WISHES);
        String body = visitor.get(page).body();
        fields.put("jakarta.faces.ViewState", FormVisitor.state(body));
        fields.put("primefaces.nonce", FormVisitor.nonce(body));
        return fields;
    }

    /** What an administrator sees of the person: all that could be set. */
    private static String person(Member member) {
        String page = admin.get("person.xhtml?id=" + member.id()).body();
        return Shown.field(page, "person:name") + ", " + chosen(page, "person:role") + ", "
                + chosen(page, "person:level") + ", " + Shown.field(page, "team:name") + ", "
                + chosen(page, "time:extended") + " %";
    }

    private static String chosen(String page, String menu) {
        return page.replaceAll("(?s).*id=\"" + menu + "\".*?<option value=\"([^\"]*)\" selected=.*", "$1");
    }

    private static JsonElement scores(FormVisitor visitor, String attempt) {
        var scorecard = JsonParser.parseString(
                        visitor.get("api/attempts/" + attempt + "/scorecard").body())
                .getAsJsonObject();
        return scorecard.get("scores");
    }
}
