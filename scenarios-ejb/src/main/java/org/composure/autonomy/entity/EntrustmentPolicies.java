package org.composure.autonomy.entity;

import java.util.Arrays;
import java.util.List;
import org.composure.autonomy.Evidence;
import org.composure.autonomy.Policy;
import org.composure.autonomy.Recommendation;
import org.composure.autonomy.Standard;
import org.composure.autonomy.Threshold;
import org.composure.autonomy.Verdict;
import org.composure.scenario.Competency;

/**
 * The policies by which a level is recommended (R6).
 *
 * <p>Source of the form: ten Cate and Chen 2020, The ingredients of a rich entrustment decision (Medical Teacher 42):
 * what is entrusted rests on several qualities that do not make up for one another, so all of them are asked.
 */
public final class EntrustmentPolicies {

    private EntrustmentPolicies() {}

    /** What all policies say of the level that the standard is for. */
    public static Recommendation recommend(Evidence evidence, Standard standard) {
        List<Verdict> verdicts = standard.thresholds().isEmpty()
                ? List.of()
                : Arrays.stream(Policy.values())
                        .map(policy -> judge(policy, evidence, standard))
                        .toList();
        return new Recommendation(standard.level(), verdicts);
    }

    static Verdict judge(Policy policy, Evidence evidence, Standard standard) {
        return switch (policy) {
            case CONTACTS -> atLeast(policy, evidence.contacts().size(), standard.of(Threshold.CONTACTS));
            case SCORES -> scores(evidence, standard);
            case BREADTH -> breadth(evidence, standard);
            case RECENCY -> recency(evidence, standard);
            case CRITICAL_ERRORS -> criticalErrors(evidence, standard);
            case CONSISTENCY -> consistency(evidence, standard);
            case UNSEEN_FORMS -> atLeast(policy, evidence.unseenForms(), standard.of(Threshold.UNSEEN_FORMS));
            case TIME_AT_LEVEL -> timeAtLevel(evidence, standard);
        };
    }

    private static Verdict atLeast(Policy policy, int found, int asked) {
        return new Verdict(policy, found >= asked, List.of(found, asked));
    }

    private static Verdict scores(Evidence evidence, Standard standard) {
        int latest = standard.of(Threshold.CONTACTS);
        int asked = standard.of(Threshold.MEAN_SCORE);
        List<Integer> means = Arrays.stream(Competency.values())
                .map(competency -> evidence.mean(competency, latest))
                .toList();
        return new Verdict(
                Policy.SCORES,
                means.stream().allMatch(mean -> mean >= asked),
                List.of(means.get(0), means.get(1), means.get(2), asked, latest));
    }

    private static Verdict breadth(Evidence evidence, Standard standard) {
        int modes = evidence.failureModes();
        int groups = evidence.groups();
        int modesAsked = standard.of(Threshold.FAILURE_MODES);
        int groupsAsked = standard.of(Threshold.GROUPS);
        return new Verdict(
                Policy.BREADTH,
                modes >= modesAsked && groups >= groupsAsked,
                List.of(modes, modesAsked, groups, groupsAsked));
    }

    private static Verdict recency(Evidence evidence, Standard standard) {
        int found = evidence.daysSinceLast();
        int most = standard.of(Threshold.DAYS_SINCE_LAST);
        return new Verdict(Policy.RECENCY, found != Evidence.NEVER && found <= most, List.of(found, most));
    }

    private static Verdict criticalErrors(Evidence evidence, Standard standard) {
        int found = evidence.daysSinceCritical();
        int least = standard.of(Threshold.DAYS_WITHOUT_CRITICAL);
        return new Verdict(Policy.CRITICAL_ERRORS, found == Evidence.NEVER || found >= least, List.of(found, least));
    }

    private static Verdict consistency(Evidence evidence, Standard standard) {
        int latest = standard.of(Threshold.CONTACTS);
        int found = evidence.spread(latest);
        int most = standard.of(Threshold.SPREAD);
        return new Verdict(Policy.CONSISTENCY, found <= most, List.of(found, most, latest));
    }

    /** Whoever is at the level already, or above it, need not wait for it. */
    private static Verdict timeAtLevel(Evidence evidence, Standard standard) {
        int found = evidence.daysAtLevel();
        int asked = standard.of(Threshold.DAYS_AT_LEVEL);
        boolean allowed = standard.level() <= evidence.level() || found >= asked;
        return new Verdict(Policy.TIME_AT_LEVEL, allowed, List.of(found, asked));
    }
}
