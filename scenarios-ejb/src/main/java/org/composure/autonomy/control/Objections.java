package org.composure.autonomy.control;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.composure.autonomy.DecisionOutcome.Reason;
import org.composure.autonomy.GrantDraft;
import org.composure.autonomy.GrantRules;
import org.composure.scenario.AuthorityLimits;
import org.composure.scenario.Remedy;

/** What speaks against taking a decision as it stands, all of it at once. */
final class Objections {

    /** Shorter than this is no sentence. */
    private static final int WORDS_OF_A_SENTENCE = 5;

    private static final int MOST_DECIMALS = 2;

    private final List<Reason> reasons = new ArrayList<>();

    List<Reason> reasons() {
        return List.copyOf(reasons);
    }

    Objections limits(Map<Remedy, BigDecimal> limits, AuthorityLimits most) {
        if (limits.entrySet().stream().anyMatch(limit -> !possible(limit.getKey(), limit.getValue()))) {
            reasons.add(Reason.LIMIT_IMPOSSIBLE);
        }
        if (limits.entrySet().stream().anyMatch(limit -> limit.getValue().compareTo(most.limit(limit.getKey())) > 0)) {
            reasons.add(Reason.LIMIT_TOO_WIDE);
        }
        return this;
    }

    Objections until(Instant until, GrantRules rules, Instant now) {
        if (!until.isAfter(now)) {
            reasons.add(Reason.UNTIL_PAST);
        } else if (until.isAfter(now.plus(rules.longest()))) {
            reasons.add(Reason.UNTIL_TOO_FAR);
        }
        return this;
    }

    /**
     * The words that go with a decision.
     *
     * @param against whether it goes against the recommendation
     */
    Objections words(String reason, String justification, boolean against) {
        if (isBlank(reason)) {
            reasons.add(Reason.REASON_MISSING);
        }
        if (Stream.of(reason, justification).anyMatch(Objections::isUnusable)) {
            reasons.add(Reason.TEXT_UNUSABLE);
        }
        if (against && words(justification) < WORDS_OF_A_SENTENCE) {
            reasons.add(Reason.JUSTIFICATION_MISSING);
        }
        return this;
    }

    private static boolean possible(Remedy remedy, BigDecimal amount) {
        int decimals = remedy.unit().equals("days") ? 0 : MOST_DECIMALS;
        return amount.signum() >= 0 && amount.stripTrailingZeros().scale() <= decimals;
    }

    private static boolean isBlank(String text) {
        return text.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static boolean isUnusable(String text) {
        return text.length() > GrantDraft.LONGEST_TEXT
                || text.codePoints()
                        .anyMatch(c -> Character.getType(c) == Character.SURROGATE
                                || (Character.isISOControl(c) && !Character.isWhitespace(c)));
    }

    private static long words(String text) {
        return Stream.of(text.strip().split("\\s+"))
                .filter(word -> !isBlank(word))
                .count();
    }
}
