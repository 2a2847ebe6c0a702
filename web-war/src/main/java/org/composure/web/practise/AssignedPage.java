package org.composure.web.practise;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.composure.assignment.AssignmentView;
import org.composure.assignment.BeginOutcome;
import org.composure.assignment.BeginOutcome.Begun;
import org.composure.assignment.BeginOutcome.OpenOtherwise;
import org.composure.assignment.BeginOutcome.Refused;
import org.composure.assignment.boundary.Assigned;
import org.composure.training.AttemptCard;
import org.composure.web.shell.News;
import org.composure.web.shell.Visitor;

/** What was assigned to the visitor and is still to be done. */
@Named("assigned")
@RequestScoped
public class AssignedPage {

    @Inject
    private Assigned assigned;

    @Inject
    private PractisePage practise;

    @Inject
    private Visitor visitor;

    @Inject
    private News news;

    private List<AssignedCard> cards;

    @PostConstruct
    void look() {
        List<AssignmentView> open = assigned.open(visitor.actor());
        Map<String, AttemptCard> attempts = open.isEmpty()
                ? Map.of()
                : practise.getOpen().stream()
                        .collect(Collectors.toMap(AttemptCard::scenarioId, card -> card, (one, other) -> one));
        cards = new ArrayList<>();
        for (AssignmentView view : open) {
            AttemptCard attempt = attempts.get(view.scenarioId());
            boolean otherwise =
                    attempt != null && attempt.mode() != view.conditions().mode();
            cards.add(new AssignedCard(view, otherwise ? attempt.id() : null, cards.isEmpty()));
        }
    }

    /** Leads to the player, in a try of that assignment. */
    public String begin(long assignment) {
        BeginOutcome outcome = assigned.begin(visitor.actor(), assignment);
        if (outcome instanceof Refused refused) {
            news.bad("assigned.refused." + refused.reason());
            return null;
        }
        if (outcome instanceof OpenOtherwise) {
            news.bad("assigned.otherwise");
            return null;
        }
        return "/play.xhtml?faces-redirect=true&attempt=" + ((Begun) outcome).attempt();
    }

    public List<AssignedCard> getCards() {
        return cards;
    }
}
