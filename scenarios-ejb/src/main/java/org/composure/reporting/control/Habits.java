package org.composure.reporting.control;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.composure.judge.RuleDescription;
import org.composure.judge.Rulebook;
import org.composure.reporting.Habit;
import org.composure.reporting.control.MemberStore.Fired;

/** What rules found most often, good and bad. A rule that the rulebook no longer has is told of no more. */
record Habits(List<Habit> strengths, List<Habit> recurring) {

    private static final int SHOWN = 6;
    private static final int AGAIN = 2;

    private static final Map<String, RuleDescription> RULES =
            Rulebook.shipped().rules().stream().collect(Collectors.toMap(RuleDescription::id, Function.identity()));

    static Habits of(List<Fired> fired) {
        List<Fired> known =
                fired.stream().filter(found -> RULES.containsKey(found.rule())).toList();
        return new Habits(
                most(known.stream()
                        .filter(found -> found.contacts() >= AGAIN
                                && RULES.get(found.rule()).points() > 0)
                        .toList()),
                most(known.stream().filter(Habits::isFault).toList()));
    }

    private static boolean isFault(Fired found) {
        RuleDescription rule = RULES.get(found.rule());
        return rule.critical() || (rule.points() < 0 && found.contacts() >= AGAIN);
    }

    /** First what fails an attempt, then the most frequent; of equally frequent ones first what weighs most. */
    private static List<Habit> most(List<Fired> fired) {
        return fired.stream()
                .sorted(Comparator.comparing(
                                (Fired found) -> RULES.get(found.rule()).critical())
                        .thenComparing(Fired::contacts)
                        .reversed()
                        .thenComparing(
                                found -> -Math.abs(RULES.get(found.rule()).points()))
                        .thenComparing(Fired::rule))
                .limit(SHOWN)
                .map(Habits::habit)
                .toList();
    }

    private static Habit habit(Fired found) {
        RuleDescription rule = RULES.get(found.rule());
        return new Habit(rule.id(), rule.title(), rule.critical(), found.contacts(), found.latest());
    }
}
