package org.composure.training.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.composure.people.Actor;
import org.composure.people.PersonView;
import org.composure.people.boundary.Teams;
import org.composure.training.LiveContact;
import org.composure.training.entity.Attempt;
import org.composure.training.entity.OpenedArticle;

/** Who of a team is playing, and where each stands (R13). */
@ApplicationScoped
@Transactional
public class LiveDesk {

    /** For how long a contact counts as going on after the person was last seen in it, or as just over. */
    static final Duration LATELY = Duration.ofMinutes(30);

    @Inject
    private LiveStore attempts;

    @Inject
    private AttemptDesk desk;

    @Inject
    private Replays replays;

    @Inject
    private Teams teams;

    /** The contacts of those whom the actor supervises, the one begun last first. */
    public List<LiveContact> contacts(Actor actor, int most, Instant now) {
        Map<Long, String> names = names(actor);
        List<Attempt> lately = attempts.lately(names.keySet(), now.minus(LATELY), most);
        Map<Long, List<OpenedArticle>> opened =
                attempts.openedArticles(lately.stream().map(Attempt::id).toList()).stream()
                        .collect(Collectors.groupingBy(OpenedArticle::attempt));
        return lately.stream()
                .map(attempt -> new LiveContact(
                        names.get(attempt.person()),
                        replays.view(attempt, opened.getOrDefault(attempt.id(), List.of()), now)))
                .toList();
    }

    /** One contact of somebody whom the actor supervises; their own is not among them. */
    public Optional<LiveContact> contact(Actor actor, long attempt, Instant now) {
        Map<Long, String> names = names(actor);
        return desk.watch(actor, attempt, now)
                .filter(view -> names.containsKey(view.person()))
                .map(view -> new LiveContact(names.get(view.person()), view));
    }

    private Map<Long, String> names(Actor actor) {
        return teams.members(actor).stream().collect(Collectors.toMap(PersonView::id, PersonView::name));
    }
}
