package org.composure.demo.control;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.composure.library.ScenarioCard;
import org.composure.library.boundary.Library;
import org.composure.people.Actor;
import org.composure.people.PersonOutcome;
import org.composure.people.PersonOutcome.Done;
import org.composure.people.PersonView;
import org.composure.people.Role;
import org.composure.people.StartingLevel;
import org.composure.people.boundary.People;
import org.composure.training.PastContact;
import org.composure.training.boundary.PastContacts;
import org.composure.training.boundary.Training;

/** Writes the history of one colleague (R2, R3). Administers in its own name, as nobody has signed in. */
@Stateless
@RunAs(Role.ADMIN_NAME)
@PermitAll
public class Chronicle {

    private static final Actor ITSELF = new Actor(0, Role.ADMIN);

    @Inject
    private People people;

    @Inject
    private Library library;

    @Inject
    private Training training;

    @Inject
    private Promotion promotion;

    @Inject
    private PastContacts contacts;

    /** Adds the colleague, if nobody has that account, and all their attempts, if they have none; tells how many. */
    public int write(Colleague colleague, LocalDate today) {
        PersonView person = known(colleague.account()).orElseGet(() -> add(colleague));
        return hasPlayed(person) ? 0 : writeDiary(colleague, person, today);
    }

    private int writeDiary(Colleague colleague, PersonView person, LocalDate today) {
        List<String> scenarios = library.cards().stream().map(ScenarioCard::id).toList();
        List<DiaryEntry> diary = Diary.of(colleague, scenarios, today);
        int level = person.level();
        for (DiaryEntry entry : diary) {
            PastContact contact = entry.contact();
            if (entry.level() != level) {
                level = entry.level();
                raise(colleague, person, level, contact.startedAt());
            }
            contacts.keep(person.actor(), contact, situation -> entry.way().play(situation, contact.seed()));
        }
        return diary.size();
    }

    /** What is a starting level stands with the person; what is more was granted. */
    private void raise(Colleague colleague, PersonView person, int level, Instant then) {
        if (StartingLevel.CHOICES.contains(level)) {
            done(people.change(ITSELF, person.id(), colleague.draft(level)));
        } else {
            promotion.grant(colleague, person, level, then);
        }
    }

    private Optional<PersonView> known(String account) {
        return people.people(account, 0, People.PAGE).people().stream()
                .filter(person -> person.account().equals(account))
                .findFirst();
    }

    private boolean hasPlayed(PersonView person) {
        return training.attempts(person.actor(), 0, 1).total() > 0;
    }

    private PersonView add(Colleague colleague) {
        String unknown = UUID.randomUUID().toString();
        PersonView person = done(people.add(ITSELF, colleague.draft(colleague.firstLevel()), unknown));
        return done(people.join(ITSELF, person.id(), colleague.team()));
    }

    private static PersonView done(PersonOutcome outcome) {
        if (outcome instanceof Done done) {
            return done.person();
        }
        throw new IllegalStateException(outcome.toString());
    }
}
