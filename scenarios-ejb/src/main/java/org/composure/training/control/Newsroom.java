package org.composure.training.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.composure.people.PersonView;
import org.composure.people.boundary.Register;
import org.composure.training.AttemptView;
import org.composure.training.ContactBegun;
import org.composure.training.TeamNews;
import org.composure.training.TurnStored;

/**
 * Makes news of what was stored, for those who watch (R13). After the commit and in a thread of its own: whose turn it
 * was does not wait for it, and what fails here fails nobody's answer.
 */
@ApplicationScoped
public class Newsroom {

    @Inject
    private Audience audience;

    @Inject
    private Register people;

    @Inject
    private Event<Happening> happenings;

    @Inject
    private Event<TeamNews> news;

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) TurnStored stored) {
        AttemptView attempt = stored.attempt();
        if (attempt.mode().scored()) {
            hear(new Happening(
                    attempt.person(),
                    attempt.id(),
                    attempt.playthrough().history().turns(),
                    attempt.scenario().id()));
        }
    }

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) ContactBegun begun) {
        hear(new Happening(begun.person(), begun.attempt(), 0, begun.scenarioId()));
    }

    private void hear(Happening happening) {
        if (audience.isThere()) {
            happenings.fireAsync(happening);
        }
    }

    void tell(@ObservesAsync Happening happening) {
        people.person(happening.person())
                .map(PersonView::team)
                .filter(audience::watches)
                .ifPresent(team ->
                        news.fire(new TeamNews(team, happening.attempt(), happening.turn(), happening.scenarioId())));
    }

    /** What happened, before anybody has asked whose team it is. */
    record Happening(long person, long attempt, int turn, String scenarioId) {}
}
