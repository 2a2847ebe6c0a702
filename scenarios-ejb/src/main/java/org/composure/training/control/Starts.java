package org.composure.training.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.composure.library.boundary.Library;
import org.composure.people.Actor;
import org.composure.people.PersonView;
import org.composure.people.boundary.People;
import org.composure.play.Situation;
import org.composure.scenario.House;
import org.composure.scenario.Scenario;
import org.composure.training.AuthorityOf;
import org.composure.training.Mode;
import org.composure.training.Terms;
import org.composure.training.entity.AnsweredTurn;
import org.composure.training.entity.Attempt;
import org.composure.training.entity.OpenedArticle;

/** Settles what an attempt keeps from its start (R4, R8). */
@ApplicationScoped
public class Starts {

    private final SecureRandom random = new SecureRandom();

    @Inject
    private AttemptStore attempts;

    @Inject
    private Replays replays;

    @Inject
    private Library library;

    @Inject
    private People people;

    @Inject
    private AuthorityOf authority;

    /** A new attempt, stored. */
    Attempt start(Actor actor, Scenario scenario, Mode mode, Instant now) {
        return start(actor, scenario, mode, random.nextLong(), now);
    }

    /**
     * A new attempt, stored.
     *
     * @param seed decides between forms and between orders of the replies
     */
    Attempt start(Actor actor, Scenario scenario, Mode mode, long seed, Instant now) {
        PersonView person = people.self(actor);
        List<Integer> given = attempts.formsGiven(actor.id(), scenario.id());
        int form = form(mode, library.forms(scenario.hash()), given, seed);
        Terms terms = new Terms(mode, form, given.contains(form), person.extendedTime(), Optional.empty());
        Attempt attempt = new Attempt(actor.id(), situation(person, scenario, now), terms, seed, now);
        attempts.add(attempt);
        return attempt;
    }

    /**
     * The form to be played.
     *
     * @param given forms that the person was given, the one given longest ago first
     */
    static int form(Mode mode, int forms, List<Integer> given, long seed) {
        List<Integer> all = IntStream.range(0, forms).boxed().toList();
        List<Integer> unseen =
                all.stream().filter(form -> !given.contains(form)).toList();
        if (mode == Mode.ASSESSMENT && unseen.isEmpty()) {
            return given.stream().filter(all::contains).findFirst().orElse(0);
        }
        List<Integer> choice = mode == Mode.ASSESSMENT ? unseen : all;
        return choice.get(Math.floorMod(seed, choice.size()));
    }

    private Situation situation(PersonView person, Scenario scenario, Instant now) {
        House house = library.house();
        List<String> personas = scenario.customer().personas();
        // The usual persona first, the others in turn: whoever tries again meets another customer.
        long before = attempts.countOfPerson(person.id(), scenario.id());
        String persona = personas.get((int) (before % personas.size()));
        return new Situation(scenario, house.persona(persona), house.reactions(), authority.limits(person.id(), now));
    }

    /** A sandbox that stands where the attempt stood before that turn, stored (R11). */
    Attempt sandbox(Attempt origin, int turn, Instant now) {
        Terms terms = origin.terms();
        Attempt sandbox = new Attempt(
                origin.person(),
                replays.situation(origin),
                new Terms(Mode.SANDBOX, terms.form(), true, terms.extendedTime(), Optional.of(origin.id())),
                origin.seed(),
                now);
        attempts.add(sandbox);
        origin.turns().stream()
                .filter(answered -> answered.sequence() < turn)
                .forEach(answered -> attempts.add(new AnsweredTurn(sandbox, answered)));
        attempts.openedArticles(origin.id()).stream()
                .filter(opened -> opened.sequence() < turn)
                .forEach(opened -> attempts.add(new OpenedArticle(sandbox.id(), opened)));
        return sandbox;
    }
}
