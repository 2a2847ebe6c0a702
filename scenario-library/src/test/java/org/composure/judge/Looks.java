package org.composure.judge;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.modelcompiler.constraints.LambdaConstraint;

/** What a rule looks at, by the questions that its compiled pattern asks. */
enum Looks {
    ACTS(
            "does",
            "doesAny",
            "contradictsItself",
            "movesOn",
            "solves",
            "goesUp",
            "passesOn",
            "asksUp",
            "offering().made",
            "upward().handoverComplete"),
    HISTORY(
            "history.has",
            "history.count",
            "history.solved",
            "history.underWay",
            "history.askedUp",
            "history.passedOn",
            "history.wentUp",
            "history.peakAnger",
            "acknowledgedBefore",
            "hasDone",
            "heard",
            "repeatsItself",
            "usesNewFact",
            "offering().isNew",
            "upward().limitWasSet",
            "closedWith",
            "somethingAgreed"),
    MOOD("before.anger", "before.unsettled", "mood.anger", "calmedBy"),
    TIME("late"),
    RECORD("asksRecordedFact", "asksToldFact", "asksUnknownFact"),
    KNOWLEDGE("read", "unread"),
    POLICY("hasRoom", "bendsTheUnbending"),
    STAKES(
            "situation.stakes().negligence",
            "declinesTheDue",
            "leavesWithNothing",
            "offering().fits",
            "offering().tooMuch",
            "offering().tooLittle",
            "offering().besideThePoint",
            "offering().informed",
            "remedyWithheld",
            "held",
            "ended"),
    AUTHORITY(
            "situation.aboveLimit",
            "offering().aboveLimit",
            "offering().farAboveLimit",
            "offering().overreaches",
            "promisesAboveLimit",
            "authorityNeverAsked",
            "upward().authorityDue",
            "upward().asksForTheAllowed"),
    RISK(
            "knows",
            "history.knows",
            "upward().due",
            "upward().riskDue",
            "upward().answered",
            "upward().turnsOverdue",
            "upward().rightAddressee",
            "upward().givesReason",
            "riskKeptBack",
            "hushedUp",
            "escalationWasDue");

    private static final Pattern QUESTION = Pattern.compile("(?<![\\w.])[a-z]\\w*(?:(?:\\(\\))?\\.[a-z]\\w*)*");

    @SuppressWarnings("ImmutableEnumChecker") // Always a Set.of.
    private final Set<String> questions;

    Looks(String... questions) {
        this.questions = Set.of(questions);
    }

    /** What the rule looks at; fails on a question that this list does not know. */
    static Set<Looks> of(RuleImpl rule) {
        Set<Looks> looks = EnumSet.noneOf(Looks.class);
        for (String constraint : constraints(rule)) {
            QUESTION.matcher(constraint).results().map(MatchResult::group).forEach(question -> looks.add(at(question)));
        }
        return looks;
    }

    static List<String> constraints(RuleImpl rule) {
        org.drools.base.rule.Pattern pattern =
                (org.drools.base.rule.Pattern) rule.getLhs().getChildren().get(0);
        return pattern.getConstraints().stream()
                .map(LambdaConstraint.class::cast)
                .map(constraint -> constraint.getPredicateInformation().getStringConstraint())
                .toList();
    }

    private static Looks at(String question) {
        return Arrays.stream(values())
                .filter(looks -> looks.questions.contains(question))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("What does a rule look at that asks " + question + "?"));
    }
}
