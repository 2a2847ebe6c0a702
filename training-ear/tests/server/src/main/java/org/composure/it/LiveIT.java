package org.composure.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.composure.it.inside.Crews;
import org.composure.it.inside.NewsHeard;
import org.composure.it.inside.SqlWatch;
import org.composure.it.inside.Trainee;
import org.composure.training.AttemptView;
import org.composure.training.LiveContact;
import org.composure.training.TeamNews;
import org.composure.training.boundary.Live;
import org.composure.training.boundary.Watchers;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Training, R13: who of a team plays what, and news of it. */
@ExtendWith(ArquillianExtension.class)
class LiveIT {

    private static final String SCENARIO = "no-authority";

    @Inject
    Crews crews;

    @Inject
    Live live;

    @Inject
    Watchers watchers;

    @Inject
    NewsHeard heard;

    @Inject
    SqlWatch watch;

    private String team;
    private Trainee trainee;
    private Trainee supervisor;

    @BeforeEach
    void aTeamThatIsWatched() {
        team = Crews.newTeam();
        trainee = crews.trainee(team);
        supervisor = crews.supervisor(team);
        watchers.came(team);
    }

    @AfterEach
    void nobodyWatches() {
        watchers.left(team);
    }

    @Test
    void a_contact_that_is_begun_is_news() {
        long attempt = trainee.begins(SCENARIO);

        assertThat(heard.next(attempt)).isEqualTo(new TeamNews(team, attempt, 0, SCENARIO));
    }

    @Test
    void going_on_with_a_contact_is_no_news() {
        long attempt = trainee.begins(SCENARIO);
        heard.next(attempt);
        trainee.begins(SCENARIO);
        trainee.answers(attempt);
        heard.next(attempt);

        assertThat(heard.of(attempt)).hasSize(2);
    }

    @Test
    void each_turn_is_one_piece_of_news() {
        long attempt = trainee.begins(SCENARIO);
        heard.next(attempt);
        trainee.answers(attempt);
        heard.next(attempt);
        trainee.answers(attempt);
        heard.next(attempt);

        assertThat(heard.of(attempt)).extracting(TeamNews::turn).containsExactly(0, 1, 2);
    }

    @Test
    void an_answer_sent_again_is_no_news() {
        long attempt = trainee.begins(SCENARIO);
        var answer = Trainee.answerTo(trainee.reads(attempt));
        trainee.sends(answer);
        trainee.sends(answer);
        trainee.answers(attempt);
        Set<Integer> turns = new HashSet<>();
        while (!turns.containsAll(Set.of(1, 2))) {
            turns.add(heard.next(attempt).turn());
        }

        assertThat(heard.of(attempt)).extracting(TeamNews::turn).containsOnlyOnce(1);
    }

    @Test
    void where_nobody_of_the_team_watches_there_is_no_news() {
        Trainee unwatched = crews.trainee(Crews.newTeam());
        long unseen = unwatched.begins(SCENARIO);
        unwatched.answers(unseen);
        // Told of later: by then, the other would have been told of.
        heard.next(trainee.begins(SCENARIO));

        assertThat(heard.of(unseen)).isEmpty();
    }

    @Test
    void once_the_last_has_left_there_is_no_news() {
        String other = Crews.newTeam();
        watchers.came(other);
        watchers.came(other);
        watchers.left(other);
        watchers.left(other);
        Trainee unwatched = crews.trainee(other);
        long unseen = unwatched.begins(SCENARIO);
        heard.next(trainee.begins(SCENARIO));

        assertThat(heard.of(unseen)).isEmpty();
    }

    @Test
    void trying_out_is_no_news() {
        long attempt = trainee.begins(SCENARIO);
        trainee.playsToTheEnd(attempt);
        long sandbox = trainee.triesAgain(attempt, 1).orElseThrow();
        trainee.answers(sandbox);
        heard.next(trainee.begins("slow-response"));

        assertThat(heard.of(sandbox)).isEmpty();
    }

    @Test
    void a_turn_that_is_watched_costs_its_sender_no_statement_more() {
        long attempt = trainee.begins(SCENARIO);
        var answer = Trainee.answerTo(trainee.reads(attempt));
        int watched = watch.during(() -> trainee.sends(answer)).statements().size();

        assertThat(watched).isLessThanOrEqualTo(3);
    }

    @Test
    void a_supervisor_sees_who_plays_what_at_which_turn() {
        long attempt = trainee.begins(SCENARIO);
        trainee.answers(attempt);

        assertThat(contacts(supervisor)).singleElement().satisfies(contact -> {
            assertThat(contact.player()).isEqualTo("Ines Tester");
            assertThat(contact.attempt().scenario().id()).isEqualTo(SCENARIO);
            assertThat(contact.attempt().nextTurn()).isEqualTo(2);
        });
    }

    @Test
    void a_contact_that_has_just_ended_is_still_seen() {
        long attempt = trainee.begins(SCENARIO);
        trainee.playsToTheEnd(attempt);

        assertThat(contacts(supervisor)).singleElement().matches(contact -> contact.attempt()
                .ended());
    }

    @Test
    void what_a_list_shows_is_what_the_contact_itself_shows() {
        long attempt = trainee.begins("slow-response");
        AttemptView view = trainee.reads(attempt);
        view.scenario().articles().forEach(article -> trainee.opensArticle(attempt, article.id()));
        trainee.answers(attempt);

        assertThat(contacts(supervisor).get(0).attempt().playthrough().mood())
                .isEqualTo(contact(supervisor, attempt)
                        .orElseThrow()
                        .attempt()
                        .playthrough()
                        .mood());
    }

    @Test
    void the_list_costs_four_statements_however_many_play() {
        trainee.begins(SCENARIO);
        crews.trainee(team).begins(SCENARIO);
        crews.trainee(team).begins("slow-response");

        assertThat(watch.during(() -> contacts(supervisor)).statements()).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void of_another_team_nothing_is_seen() {
        trainee.begins(SCENARIO);

        assertThat(contacts(crews.supervisor(Crews.newTeam()))).isEmpty();
    }

    @Test
    void a_contact_of_another_team_does_not_exist() {
        long attempt = trainee.begins(SCENARIO);

        assertThat(contact(crews.supervisor(Crews.newTeam()), attempt)).isEmpty();
    }

    @Test
    void a_sandbox_is_seen_by_nobody_else() {
        long attempt = trainee.begins(SCENARIO);
        trainee.playsToTheEnd(attempt);
        long sandbox = trainee.triesAgain(attempt, 1).orElseThrow();

        assertThat(contacts(supervisor))
                .extracting(contact -> contact.attempt().id())
                .doesNotContain(sandbox);
        assertThat(contact(supervisor, sandbox)).isEmpty();
    }

    private List<LiveContact> contacts(Trainee watching) {
        return watching.does(() -> live.contacts(watching.actor()));
    }

    private Optional<LiveContact> contact(Trainee watching, long attempt) {
        return watching.does(() -> live.contact(watching.actor(), attempt));
    }
}
