package org.composure.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.composure.people.Role;
import org.composure.support.Account;
import org.composure.support.FormVisitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody sets of a grant what is not theirs to set: who decided, who seconded, when, and against what. */
class GrantFieldsIT {

    private static final String WHY = Dealings.WORDS;

    private static FormVisitor admin;
    private static String team;
    private static Member supervisor;
    private static Member colleague;

    private Account trainee;
    private String page;

    @BeforeAll
    static void supervisors() {
        admin = FormVisitor.as(Account.ADMIN);
        team = "Team " + UUID.randomUUID();
        supervisor = Member.join(admin, Role.SUPERVISOR, team);
        colleague = Member.join(admin, Role.SUPERVISOR, team);
    }

    @BeforeEach
    void somebodyToDecideAbout() {
        trainee = Account.add(Role.TRAINEE);
        page = "team/authority.xhtml?person=" + Member.put(admin, trainee, team);
    }

    @Test
    void a_grant_is_made_by_whoever_is_signed_in() {
        grant(3, Map.of("justification", WHY), wish("reviewer", colleague.id()));

        assertThat(decisions())
                .contains("By " + supervisor.account().name())
                .doesNotContain(colleague.account().name());
    }

    @Test
    void a_grant_is_made_when_it_is_made() {
        grant(3, Map.of("justification", WHY), wish("madeAt", "2009-01-01T00:00:00Z", "made_at", "2009-01-01"));

        assertThat(decisions()).contains("Level 3 granted").doesNotContainPattern("\\b2009\\b");
    }

    @Test
    void what_takes_two_waits_for_another_whoever_is_named_as_the_second() {
        grant(4, Map.of("justification", WHY), wish("second", colleague.id(), "takesTwo", "false"));

        assertThat(decisions()).contains("Level 4 proposed", "Take back proposal");
    }

    @Test
    void what_goes_against_the_recommendation_needs_a_justification_whatever_was_recommended() {
        grant(3, Map.of(), wish("recommendation", "true", "recommended", "3"));

        assertThat(decisions()).contains("Nothing has been decided yet");
    }

    @Test
    void nobody_seconds_what_they_proposed_by_naming_it_where_another_proposal_stands() {
        grant(4, Map.of("justification", WHY), Map.of());
        propose(colleague.visitor());

        supervisor
                .visitor()
                .submit(
                        "team/proposals.xhtml",
                        "proposals:0:second",
                        Map.of(),
                        "yes",
                        wish("grant", proposal(), "why", WHY, "second", colleague.id(), "reviewer", colleague.id()));

        assertThat(decisions()).contains("Take back proposal").doesNotContain("granted: seconded");
    }

    private void grant(int level, Map<String, String> words, Map<String, String> wishes) {
        var fields = new HashMap<>(words);
        fields.put("reason", WHY);
        supervisor.visitor().submit(page + "&level=" + level, "decision", fields, "grant", wishes);
    }

    /** What another supervisor proposes about somebody else, so that there is something to say yes to. */
    private static void propose(FormVisitor other) {
        String person = Member.put(admin, Account.add(Role.TRAINEE), team);
        other.submit(
                "team/authority.xhtml?person=" + person + "&level=4",
                "decision",
                Map.of("reason", WHY, "justification", WHY),
                "grant");
    }

    private String proposal() {
        return supervisor.visitor().get(page).body().replaceAll("(?s).*name=\"grant\" value=\"(\\d+)\".*", "$1");
    }

    private String decisions() {
        return supervisor.visitor().get(page).body();
    }

    /** As somebody would name it who has read what a grant is kept as: alone, and as a field of the form. */
    private static Map<String, String> wish(String... pairs) {
        var fields = new HashMap<String, String>();
        for (int at = 0; at < pairs.length; at += 2) {
            fields.put(pairs[at], pairs[at + 1]);
            fields.put("decision:" + pairs[at], pairs[at + 1]);
        }
        return fields;
    }
}
