package org.composure.rescoring.control;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.composure.autonomy.boundary.Prospects;
import org.composure.certification.boundary.Prospective;
import org.composure.people.PersonView;
import org.composure.people.Role;
import org.composure.people.boundary.Register;
import org.composure.rescoring.Effect;
import org.composure.rescoring.Effect.Recommended;
import org.composure.rescoring.Effect.Required;
import org.composure.rescoring.entity.StoredContactImpact;
import org.composure.rescoring.entity.StoredEffect;
import org.composure.rescoring.entity.StoredPersonImpact;
import org.composure.scoring.Rejudged;
import org.composure.scoring.ScoredContact;
import org.composure.scoring.boundary.Rescoring;

/** One person in a run, whole (R3). Reads in the name of HR, as nobody has signed in. */
@Stateless
@RunAs(Role.HR_NAME)
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class PersonRun {

    @Inject
    private Rescoring rescoring;

    @Inject
    private Prospects prospects;

    @Inject
    private Prospective prospective;

    @Inject
    private Register people;

    @Inject
    private ImpactStore store;

    /** Works out what an impact comes to for the person; how many contacts that were. */
    public int judge(long impact, int part, long person, Instant at) {
        List<Rejudged> contacts = rescoring.judge(person);
        List<Rejudged> changing = contacts.stream().filter(Rejudged::changes).toList();
        store.add(List.of(new StoredPersonImpact(impact, person, contacts)));
        store.add(changing.stream()
                .map(contact -> new StoredContactImpact(impact, contact))
                .toList());
        changing.forEach(contact -> count(impact, part, contact));
        if (!changing.isEmpty()) {
            PersonView who = people.person(person).orElseThrow();
            store.add(effects(who, otherwise(changing), at).stream()
                    .map(effect -> new StoredEffect(impact, person, effect))
                    .toList());
        }
        return contacts.size();
    }

    /** Writes the new scorecards of the person, and how often they are not what was foreseen. */
    public int adopt(long impact, long person) {
        List<Rejudged> contacts = rescoring.adopt(person);
        Map<Long, StoredContactImpact> foreseen = store.contacts(impact, person);
        long right = contacts.stream()
                .filter(contact -> contact.changes()
                        ? foreseen.containsKey(contact.attempt())
                                && foreseen.get(contact.attempt()).foresees(new StoredContactImpact(impact, contact))
                        : !foreseen.containsKey(contact.attempt()))
                .count();
        store.person(impact, person).ifPresent(known -> known.adopted((int) (contacts.size() - right)));
        return contacts.size();
    }

    private void count(long impact, int part, Rejudged contact) {
        Set<String> rules = new TreeSet<>(contact.more());
        rules.addAll(contact.fewer());
        rules.forEach(rule -> store.rule(impact, part, rule).count(contact));
    }

    private List<Effect> effects(PersonView who, UnaryOperator<ScoredContact> otherwise, Instant at) {
        List<Effect> effects = new ArrayList<>();
        prospects
                .of(who, otherwise, at)
                .forEach(prospect -> effects.add(new Effect(new Recommended(prospect.level()), prospect.gained())));
        prospective
                .of(who, otherwise, at)
                .forEach(outlook -> effects.add(new Effect(
                        new Required(outlook.title(), outlook.requirement(), outlook.subject()), outlook.gained())));
        return effects;
    }

    private static UnaryOperator<ScoredContact> otherwise(List<Rejudged> changing) {
        Map<Long, Rejudged> byAttempt =
                changing.stream().collect(Collectors.toMap(Rejudged::attempt, Function.identity()));
        return known -> byAttempt.containsKey(known.attempt())
                ? byAttempt.get(known.attempt()).seen(known)
                : known;
    }
}
