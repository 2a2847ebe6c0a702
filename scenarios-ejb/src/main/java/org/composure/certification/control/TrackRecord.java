package org.composure.certification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.composure.autonomy.boundary.Footing;
import org.composure.certification.SignOff;
import org.composure.certification.entity.Case;
import org.composure.certification.entity.Facts;
import org.composure.people.PersonView;
import org.composure.scoring.ScoredContact;
import org.composure.scoring.boundary.Shown;

/** Gathers what is known of people. */
@ApplicationScoped
public class TrackRecord {

    @Inject
    private Shown shown;

    @Inject
    private SignOffStore signOffs;

    @Inject
    private Footing footing;

    /** What each of them has to show for the program, as far as it is known at the moment. */
    Map<Long, Facts> facts(Collection<Candidate> candidates, long program, Instant at) {
        Map<Long, Facts> facts = new HashMap<>();
        if (!candidates.isEmpty()) {
            List<Long> people = candidates.stream().map(Candidate::id).toList();
            Map<Long, List<ScoredContact>> contacts = shown.contacts(people, earliest(candidates, at), at);
            Map<Long, SignOff> words = signOffs.latest(people, program, at);
            Map<Long, Integer> levels = levels(candidates, at);
            for (Candidate candidate : candidates) {
                long id = candidate.id();
                facts.put(
                        id,
                        new Facts(
                                at,
                                candidate.stands().since(),
                                since(from(candidate.stands(), at), contacts.getOrDefault(id, List.of())),
                                Optional.ofNullable(words.get(id)),
                                levels.getOrDefault(id, candidate.person().level())));
            }
        }
        return facts;
    }

    /** Asked for only where it matters. */
    private Map<Long, Integer> levels(Collection<Candidate> candidates, Instant at) {
        List<PersonView> people = candidates.stream()
                .filter(candidate -> candidate.stands().asked().level() > 1)
                .map(Candidate::person)
                .toList();
        return people.isEmpty() ? Map.of() : footing.levels(people, at);
    }

    private static Instant earliest(Collection<Candidate> candidates, Instant at) {
        return candidates.stream()
                .map(candidate -> from(candidate.stands(), at))
                .min(Comparator.naturalOrder())
                .orElse(at);
    }

    /** What was asked for others reaches further back. */
    private static List<ScoredContact> since(Instant from, List<ScoredContact> contacts) {
        return contacts.stream()
                .filter(contact -> !contact.endedAt().isBefore(from))
                .toList();
    }

    /** A critical error counts by its days, also where what was passed then does not. */
    private static Instant from(Case stands, Instant at) {
        Instant critical = at.minus(Duration.ofDays(stands.asked().daysWithoutCritical()));
        return critical.isBefore(stands.since()) ? critical : stands.since();
    }
}
