package org.composure.calibration.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.composure.calibration.Agreement;
import org.composure.calibration.CompetencyStanding;
import org.composure.calibration.Figures;
import org.composure.calibration.Rated;
import org.composure.calibration.Standard;
import org.composure.calibration.entity.StoredRating;
import org.composure.calibration.entity.StoredTranscript;

/** Adds up what was rated in the latest rounds (R6, R7). */
@ApplicationScoped
public class FigureDesk {

    private final Standard standard = Standard.shipped();

    @Inject
    private CalibrationStore store;

    @Inject
    private Rounds rounds;

    /** Of all ratings. It tells a kappa only, from which nobody learns what somebody rated. */
    @Transactional
    public List<CompetencyStanding> standing() {
        return Agreement.of(rated(byId(store.after(rounds.presentNumber() - standard.rounds()))), standard);
    }

    /** Without what the reader has yet to rate in the present round (R3). */
    @Transactional
    public Figures figures(long reader) {
        int present = rounds.presentNumber();
        Map<Long, StoredTranscript> transcripts = byId(store.judgedAfter(present - standard.rounds()));
        List<Rated> all = rated(transcripts);
        Set<Long> own = all.stream()
                .filter(rated -> rated.rater() == reader)
                .map(Rated::transcript)
                .collect(Collectors.toSet());
        Set<Long> unseen = transcripts.values().stream()
                .filter(transcript -> transcript.round() == present && !own.contains(transcript.id()))
                .map(StoredTranscript::id)
                .collect(Collectors.toSet());
        List<Rated> seen = all.stream()
                .filter(rated -> !unseen.contains(rated.transcript()))
                .toList();
        List<RecallCount> recalls = store.recallCounts(transcripts.keySet()).stream()
                .filter(recall -> !unseen.contains(recall.transcript()))
                .toList();
        return new Figures(
                Agreement.of(seen, standard),
                count(seen, Rated::rater),
                count(seen, Rated::transcript),
                unseen.size(),
                RuleGaps.of(transcripts, seen, recalls, standard));
    }

    private static Map<Long, StoredTranscript> byId(List<StoredTranscript> transcripts) {
        return transcripts.stream().collect(Collectors.toMap(StoredTranscript::id, Function.identity()));
    }

    private List<Rated> rated(Map<Long, StoredTranscript> transcripts) {
        return store.ratings(transcripts.keySet()).stream()
                .map(rating -> rated(rating, transcripts.get(rating.transcript())))
                .toList();
    }

    private static Rated rated(StoredRating rating, StoredTranscript transcript) {
        return new Rated(transcript.id(), rating.rater(), rating.rating(), transcript.rules());
    }

    private static int count(List<Rated> rated, Function<Rated, Long> what) {
        return (int) rated.stream().map(what).distinct().count();
    }
}
