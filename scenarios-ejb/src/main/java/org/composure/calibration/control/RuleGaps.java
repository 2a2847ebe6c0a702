package org.composure.calibration.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.composure.calibration.Rated;
import org.composure.calibration.RuleGap;
import org.composure.calibration.Standard;
import org.composure.calibration.entity.JudgedFinding;
import org.composure.calibration.entity.StoredTranscript;
import org.composure.judge.Rulebook;
import org.composure.scenario.Competency;

/** Adds up, rule by rule, where raters and rules part (R7). */
final class RuleGaps {

    private static final int MOST = 10;

    /** One rating says how one person rates. */
    private static final int FEWEST_RATINGS = 2;

    private final Map<String, Tally> tallies = new HashMap<>();

    private RuleGaps() {}

    static List<RuleGap> of(
            Map<Long, StoredTranscript> transcripts,
            List<Rated> ratings,
            List<RecallCount> recalls,
            Standard standard) {
        var gaps = new RuleGaps();
        ratings.forEach(rated -> gaps.count(rated, transcripts.get(rated.transcript())));
        recalls.forEach(recall -> gaps.count(recall, transcripts.get(recall.transcript())));
        return gaps.tallies.entrySet().stream()
                .map(entry -> entry.getValue().gap(entry.getKey()))
                .filter(gap -> gap.ratings() >= FEWEST_RATINGS && Math.abs(gap.gap()) >= standard.gap())
                .sorted(Comparator.comparingDouble((RuleGap gap) -> -Math.abs(gap.gap()))
                        .thenComparing(RuleGap::rule))
                .limit(MOST)
                .toList();
    }

    /** A rule counts once in a contact, however often it found something there. */
    private void count(Rated rated, StoredTranscript transcript) {
        Set<String> counted = new HashSet<>();
        for (JudgedFinding finding : transcript.findings()) {
            if (counted.add(finding.rule())) {
                Competency competency = finding.competency();
                tally(finding)
                        .gaps
                        .add(rated.rating().of(competency) - rated.rules().of(competency));
            }
        }
    }

    private void count(RecallCount recall, StoredTranscript transcript) {
        Tally tally = tally(transcript.findings().get(recall.place()));
        tally.asked += (int) recall.raters();
        tally.agreed += recall.found() ? (int) recall.raters() : 0;
    }

    private Tally tally(JudgedFinding finding) {
        return tallies.computeIfAbsent(finding.rule(), rule -> new Tally(finding.competency()));
    }

    private static String title(String rule) {
        return Rulebook.shipped().rules().stream()
                .filter(known -> known.id().equals(rule))
                .map(known -> known.title())
                .findFirst()
                .orElse(rule);
    }

    private static final class Tally {

        private final Competency competency;
        private final List<Integer> gaps = new ArrayList<>();
        private int asked;
        private int agreed;

        private Tally(Competency competency) {
            this.competency = competency;
        }

        private RuleGap gap(String rule) {
            double mean = gaps.stream().mapToInt(Integer::intValue).average().orElse(0);
            return new RuleGap(rule, title(rule), competency, mean, gaps.size(), asked, agreed);
        }
    }
}
