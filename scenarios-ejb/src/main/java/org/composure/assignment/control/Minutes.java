package org.composure.assignment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.composure.assignment.AssignmentDraft;
import org.composure.assignment.Conditions;
import org.composure.assignment.Counting;
import org.composure.assignment.Handout;
import org.composure.assignment.entity.Assignment;
import org.composure.audit.Deed;
import org.composure.audit.EntryDraft;
import org.composure.audit.boundary.Journal;
import org.composure.library.ScenarioCard;
import org.composure.people.Actor;
import org.composure.people.PersonView;
import org.composure.people.boundary.Register;
import org.composure.training.Mode;

/** Tells the journal what was assigned and what was withdrawn. */
@ApplicationScoped
public class Minutes {

    private static final int LONGEST_ABOUT = 300;

    @Inject
    private Journal journal;

    @Inject
    private Register people;

    void assigned(Actor actor, Handout handout, AssignmentDraft draft, Instant now) {
        String titles = handout.given().stream().map(ScenarioCard::title).collect(Collectors.joining("; "));
        String after = words(draft.mode(), draft.due().orElseThrow(), draft.tries(), draft.counting()) + ": " + titles;
        keep(Deed.ASSIGNED, actor, handout.person().id(), titles, "", after, "", now);
    }

    void withdrawn(Actor actor, Assignment assignment, String reason, Instant now) {
        Conditions asked = assignment.conditions();
        String before = words(asked.mode(), asked.due(), asked.tries(), asked.counting());
        keep(
                Deed.ASSIGNMENT_WITHDRAWN,
                actor,
                assignment.person(),
                assignment.title(),
                before,
                "withdrawn",
                reason,
                now);
    }

    private static String words(Mode mode, Instant due, OptionalInt tries, Counting counting) {
        String number = tries.isPresent() ? "tries " + tries.getAsInt() : "any number of tries";
        return (mode + ", due " + due + ", " + number + ", " + counting + " counts").toLowerCase(Locale.ROOT);
    }

    private void keep(
            Deed deed,
            Actor actor,
            long subject,
            String about,
            String before,
            String after,
            String reason,
            Instant now) {
        String name = people.person(actor.id()).map(PersonView::name).orElse("");
        String shortened = about.length() > LONGEST_ABOUT ? about.substring(0, LONGEST_ABOUT - 1) + "\u2026" : about;
        journal.keep(
                new EntryDraft(
                        deed, Optional.of(actor.id()), name, Optional.of(subject), shortened, before, after, reason),
                now);
    }
}
