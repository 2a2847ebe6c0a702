package org.composure.calibration.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.composure.audit.Deed;
import org.composure.audit.EntryDraft;
import org.composure.audit.boundary.Journal;
import org.composure.calibration.CalibrationOutcome;
import org.composure.calibration.CalibrationOutcome.Done;
import org.composure.calibration.CalibrationOutcome.Reason;
import org.composure.calibration.CalibrationOutcome.Refused;
import org.composure.calibration.RoundView;
import org.composure.calibration.Selection;
import org.composure.calibration.entity.StoredRating;
import org.composure.calibration.entity.StoredRound;
import org.composure.calibration.entity.StoredTranscript;
import org.composure.people.Actor;
import org.composure.people.PersonView;
import org.composure.people.Role;
import org.composure.people.boundary.Register;
import org.composure.scoring.ScoreLine;
import org.composure.scoring.boundary.ScoredContacts;
import org.composure.training.AttemptView;
import org.composure.training.boundary.Contacts;

/** Opens rounds and tells how far they are (R1). */
@ApplicationScoped
public class Rounds {

    @Inject
    private CalibrationStore store;

    @Inject
    private ScoredContacts scored;

    @Inject
    private Contacts contacts;

    @Inject
    private Register people;

    @Inject
    private Journal journal;

    /**
     * Opens the round of that number.
     *
     * @throws jakarta.persistence.PersistenceException if it was opened in this very moment elsewhere
     */
    @Transactional
    public CalibrationOutcome open(Actor actor, int number, int many, long seed, Instant now) {
        if (number != presentNumber() + 1) {
            return new Refused(Reason.ROUND_CHANGED);
        }
        List<ScoreLine> chosen = Selection.choose(scored.latest(ScoredContacts.MOST), many, seed, this::isTrainees);
        if (chosen.size() < many) {
            return new Refused(Reason.TOO_FEW_CONTACTS);
        }
        store.add(
                new StoredRound(number, seed, actor.id(), now),
                IntStream.range(0, many)
                        .mapToObj(
                                at -> transcript(number, at + 1, chosen.get(at).attempt()))
                        .toList());
        journal.keep(
                new EntryDraft(
                        Deed.CALIBRATION_BEGUN,
                        Optional.of(actor.id()),
                        people.person(actor.id()).map(PersonView::name).orElseThrow(),
                        Optional.empty(),
                        "round " + number,
                        "",
                        many + " transcripts, seed " + seed,
                        ""),
                now);
        return new Done();
    }

    private boolean isTrainees(ScoreLine line) {
        return contacts.contact(line.attempt())
                .map(AttemptView::person)
                .flatMap(people::person)
                .filter(person -> person.role() == Role.TRAINEE)
                .isPresent();
    }

    private StoredTranscript transcript(int round, int place, long attempt) {
        String title = contacts.contact(attempt).orElseThrow().scenario().title();
        return new StoredTranscript(
                round, place, attempt, title, scored.scorecard(attempt).orElseThrow());
    }

    int presentNumber() {
        return store.present().map(StoredRound::number).orElse(0);
    }

    /** The round that is being rated; empty before the first. */
    @Transactional
    public Optional<RoundView> present(long reader) {
        return store.present().map(round -> view(round, reader));
    }

    private RoundView view(StoredRound round, long reader) {
        List<StoredTranscript> transcripts = store.ofRound(round.number());
        List<StoredRating> ratings =
                store.ratings(transcripts.stream().map(StoredTranscript::id).toList());
        Set<Long> rated = ratings.stream()
                .filter(rating -> rating.rater() == reader)
                .map(StoredRating::transcript)
                .collect(Collectors.toSet());
        Collection<Long> progress = ratings.stream()
                .collect(Collectors.groupingBy(StoredRating::rater, Collectors.counting()))
                .values();
        int done = (int)
                progress.stream().filter(many -> many == transcripts.size()).count();
        return new RoundView(
                round.number(),
                round.openedAt(),
                transcripts.stream()
                        .map(transcript -> transcript.card(rated.contains(transcript.id())))
                        .toList(),
                done,
                progress.size() - done);
    }
}
