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

/** Nobody says in another's name, of another's team, or with another's power what a contact was like. */
class ReviewFieldsIT {

    private static final String WHY = Dealings.WORDS;

    private static FormVisitor admin;
    private static Member supervisor;
    private static Member colleague;
    private static Member stranger;
    private static Dealings dealings;

    private Member trainee;
    private String debrief;

    @BeforeAll
    static void people() {
        admin = FormVisitor.as(Account.ADMIN);
        String team = "Team " + UUID.randomUUID();
        supervisor = Member.join(admin, Role.SUPERVISOR, team);
        colleague = Member.join(admin, Role.SUPERVISOR, team);
        stranger = Member.join(admin, Role.TRAINEE, "Team " + UUID.randomUUID());
        dealings = new Dealings(supervisor.visitor());
    }

    @BeforeEach
    void somebodyToReview() {
        trainee = Member.join(admin, Role.TRAINEE, supervisor.team());
        debrief = "debrief.xhtml?attempt=" + trainee.ended();
    }

    @Test
    void a_trainee_who_disputes_a_finding_decides_nothing_about_it() {
        dispute(Map.of("ruling", "ACCEPTED", "decision", "ACCEPTED", "state", "DECIDED"));

        assertThat(trainee.visitor().get(debrief).body())
                .contains("Disputed: waits for a supervisor")
                .doesNotContain("Dispute accepted");
    }

    @Test
    void a_trainee_who_disputes_a_finding_sets_no_score() {
        String before = scorecard();

        dispute(Map.of("score", "100", "points", "100", "EMPATHY", "100", "passed", "true"));

        assertThat(scorecard()).isEqualTo(before);
    }

    @Test
    void a_dispute_is_decided_by_whoever_is_signed_in() {
        supervisor
                .visitor()
                .post(
                        "team/disputes.xhtml",
                        Map.of(
                                "dispute",
                                dealings.dispute(trainee),
                                "ruling",
                                "REJECTED",
                                "comment",
                                WHY,
                                "by",
                                colleague.id(),
                                "decidedBy",
                                colleague.id()),
                        Map.of());

        assertThat(trainee.visitor().get(debrief).body())
                .contains("Dispute rejected", supervisor.account().name())
                .doesNotContain(colleague.account().name());
    }

    @Test
    void a_note_is_of_whoever_is_signed_in() {
        coach(supervisor, Map.of("coaching", "note", "words", WHY, "by", colleague.id(), "writer", colleague.id()));

        assertThat(trainee.visitor().get(debrief).body())
                .contains(WHY, supervisor.account().name())
                .doesNotContain(colleague.account().name());
    }

    @Test
    void an_answer_is_of_whoever_is_signed_in() {
        coach(
                trainee,
                Map.of(
                        "coaching", "answer",
                        "note", dealings.note(trainee),
                        "words", "So I did.",
                        "by", supervisor.id(),
                        "person", stranger.id()));

        assertThat(supervisor.visitor().get(debrief).body())
                .containsPattern("<bdi>" + trainee.account().name() + "</bdi></strong>(?s:.){1,300}So I did\\.");
    }

    @Test
    void a_rating_is_of_whoever_is_signed_in() {
        String transcript = "team/transcript.xhtml?place=1&round=" + new Household(admin, supervisor.visitor()).round();

        supervisor
                .visitor()
                .post(
                        transcript,
                        Map.of(
                                "EMPATHY", "4",
                                "FLEXIBILITY", "4",
                                "ESCALATION", "4",
                                "rater", colleague.id(),
                                "by", colleague.id()),
                        Map.of());

        assertThat(supervisor.visitor().get(transcript).body()).contains("id=\"verdict\"");
        assertThat(colleague.visitor().get(transcript).body()).doesNotContain("id=\"verdict\"");
    }

    @Test
    void nothing_is_assigned_to_somebody_of_another_team_who_is_added_to_a_form_of_ones_own() {
        assign(Map.of("person", stranger.id(), "make:person", stranger.id()));

        assertThat(stranger.visitor().get("index.xhtml").body()).doesNotContain("Assigned to you");
    }

    @Test
    void nobodys_team_is_set_by_what_is_assigned_to_them() {
        assign(Map.of("team-name", stranger.team(), "make:team", stranger.team()));

        assertThat(admin.get("person.xhtml?id=" + trainee.id()).body())
                .contains(trainee.team())
                .doesNotContain(stranger.team());
    }

    private void dispute(Map<String, String> more) {
        var fields = new HashMap<>(more);
        fields.put("comment", WHY);
        trainee.visitor().post("dispute.xhtml?" + dealings.finding(trainee), fields, Map.of());
    }

    private void coach(Member who, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("at", "0");
        who.visitor().submit(debrief, "coach", Map.of(), "send", all);
    }

    private void assign(Map<String, String> more) {
        var fields = new HashMap<>(more);
        fields.put("slip", UUID.randomUUID().toString());
        supervisor
                .visitor()
                .submit(
                        "team/assign.xhtml?preview=1&scenario=policy-rigidity&mode=PRACTICE&tries=any&person="
                                + trainee.id() + "&due=" + Dealings.day(),
                        "make",
                        Map.of(),
                        "assign",
                        fields);
    }

    private String scorecard() {
        return trainee.visitor()
                .get("api/attempts/" + trainee.ended() + "/scorecard")
                .body();
    }
}
