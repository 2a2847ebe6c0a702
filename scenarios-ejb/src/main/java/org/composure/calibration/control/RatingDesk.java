package org.composure.calibration.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
import org.composure.calibration.Rating;
import org.composure.calibration.TranscriptView;
import org.composure.calibration.TranscriptView.Verdict;
import org.composure.calibration.entity.StoredRating;
import org.composure.calibration.entity.StoredRecall;
import org.composure.calibration.entity.StoredTranscript;
import org.composure.people.PersonView;
import org.composure.people.boundary.Register;
import org.composure.training.AttemptView;
import org.composure.training.boundary.Contacts;

/** Shows transcripts to raters and takes their ratings, blind (R2, R3, R5). */
@ApplicationScoped
public class RatingDesk {

    private static final Comparator<Rating> BY_SIZE = Comparator.comparingInt(Rating::empathy)
            .thenComparingInt(Rating::flexibility)
            .thenComparingInt(Rating::escalation);

    @Inject
    private CalibrationStore store;

    @Inject
    private Rounds rounds;

    @Inject
    private Contacts contacts;

    @Inject
    private Register people;

    @Inject
    private Journal journal;

    /** A transcript of the present round as the rater may see it. */
    @Transactional
    public Optional<TranscriptView> transcript(long rater, int round, int place) {
        return find(round, place).map(found -> view(found, rater));
    }

    private Optional<StoredTranscript> find(int round, int place) {
        return round == rounds.presentNumber() ? store.find(round, place) : Optional.empty();
    }

    private TranscriptView view(StoredTranscript transcript, long rater) {
        AttemptView contact = contacts.contact(transcript.attempt()).orElseThrow();
        return new TranscriptView(
                transcript.round(),
                transcript.place(),
                contact.scenario(),
                contact.playthrough().transcript().turns(),
                contact.playthrough().ending().orElseThrow().says(),
                store.rating(transcript.id(), rater).map(own -> verdict(transcript, own)));
    }

    private Verdict verdict(StoredTranscript transcript, StoredRating own) {
        List<Rating> others = store.ratings(List.of(transcript.id())).stream()
                .filter(rating -> rating.rater() != own.rater())
                .map(StoredRating::rating)
                .sorted(BY_SIZE)
                .toList();
        Map<Integer, Boolean> recalled = store.recalls(transcript.id(), own.rater()).stream()
                .collect(Collectors.toMap(StoredRecall::place, StoredRecall::found));
        return new Verdict(own.rating(), transcript.rules(), others, transcript.found(recalled));
    }

    /**
     * Keeps a rating.
     *
     * @throws jakarta.persistence.PersistenceException if the same person rated it in this very moment elsewhere
     */
    @Transactional
    public CalibrationOutcome rate(long rater, int round, int place, Rating rating, Instant now) {
        Optional<StoredTranscript> transcript = find(round, place);
        if (transcript.isEmpty()) {
            return new Refused(Reason.NO_SUCH_TRANSCRIPT);
        }
        long id = transcript.get().id();
        if (store.rating(id, rater).isPresent()) {
            return new Refused(Reason.ALREADY_RATED);
        }
        store.add(new StoredRating(id, rater, rating, now));
        journal.keep(
                new EntryDraft(
                        Deed.CALIBRATION_RATED,
                        Optional.of(rater),
                        people.person(rater).map(PersonView::name).orElseThrow(),
                        Optional.empty(),
                        "round " + round + ", transcript " + place,
                        "",
                        "",
                        ""),
                now);
        return new Done();
    }

    /**
     * Keeps which of the findings a rater would have found.
     *
     * @param places of those that they would have found
     * @throws jakarta.persistence.PersistenceException if they said so in this very moment elsewhere
     */
    @Transactional
    public CalibrationOutcome recall(long rater, int round, int place, Set<Integer> places) {
        Optional<StoredTranscript> transcript = find(round, place);
        if (transcript.isEmpty()) {
            return new Refused(Reason.NO_SUCH_TRANSCRIPT);
        }
        long id = transcript.get().id();
        if (store.rating(id, rater).isEmpty()) {
            return new Refused(Reason.NOT_RATED);
        }
        if (!store.recalls(id, rater).isEmpty()) {
            return new Refused(Reason.ALREADY_RECALLED);
        }
        store.add(IntStream.range(0, transcript.get().findings().size())
                .mapToObj(at -> new StoredRecall(id, rater, at, places.contains(at)))
                .toList());
        return new Done();
    }
}
