package org.composure.format;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.composure.scenario.Act;
import org.composure.scenario.Condition;
import org.composure.scenario.Range;

/** Reads a {@code when}. */
final class ConditionReader {

    static final Keys KEYS =
            Keys.of("a condition").optionally("anger", "trust", "done", "notDone", "overLimit", "read");
    static final Keys RANGE = Keys.of("a range").optionally("atLeast", "below");

    private static final int MOST = 100;

    private final Draft draft;

    ConditionReader(Draft draft) {
        this.draft = draft;
    }

    /** The condition of a customer's line; where there is none, one that always holds. */
    Condition ofLine(Fields line) {
        line.element("when")
                .flatMap(when -> when instanceof Element.Mapping mapping ? Optional.of(mapping) : Optional.empty())
                .flatMap(when -> when.entries().stream()
                        .map(Element.Entry::key)
                        .filter(key -> key instanceof Element.Scalar name
                                && name.text().equals("overLimit"))
                        .findFirst())
                .ifPresent(key -> draft.report(
                        DiagnosticCode.NOT_KNOWN_YET,
                        key.place(),
                        "When the customer speaks, the reply that may be over the limit has not been given.",
                        "Use `overLimit` in a `next`, and let it lead to a scene with this line."));
        return ofBranch(line);
    }

    /** The condition of a branch; where there is none, one that always holds. */
    Condition ofBranch(Fields branch) {
        return branch.fields("when", KEYS).map(this::read).orElse(Condition.ALWAYS);
    }

    private Condition read(Fields when) {
        if (isEmpty(when, KEYS)) {
            reportEmpty(when, "This condition names nothing.", "Remove `when`, or name what must hold.");
        }
        Condition condition = new Condition(
                range(when, "anger"),
                range(when, "trust"),
                acts(when, "done"),
                acts(when, "notDone"),
                when.truth("overLimit"),
                articles(when));
        condition.done().stream()
                .filter(condition.notDone()::contains)
                .findFirst()
                .ifPresent(act -> reportNever(
                        when.keyPlace("notDone"),
                        "`" + act.id() + "` cannot be both done and not done.",
                        "Remove it from `done` or from `notDone`."));
        return condition;
    }

    private Range range(Fields when, String mood) {
        Optional<Fields> bounds = when.fields(mood, RANGE);
        if (bounds.isEmpty()) {
            return Range.ANY;
        }
        if (isEmpty(bounds.get(), RANGE)) {
            reportEmpty(bounds.get(), "`" + mood + "` has no bounds.", "Write `" + mood + ": {atLeast: 60}`.");
        }
        Optional<Integer> atLeast = bounds.get().whole("atLeast", 0, MOST);
        Optional<Integer> below = bounds.get().whole("below", 1, MOST);
        if (atLeast.isPresent() && below.isPresent() && atLeast.get() >= below.get()) {
            reportNever(
                    bounds.get().valuePlace("below"),
                    "No number is at least " + atLeast.get() + " and below " + below.get() + ".",
                    "Let `atLeast` be less than `below`.");
        }
        return new Range(atLeast.orElse(Range.ANY.atLeast()), below.orElse(Range.ANY.below()));
    }

    private static boolean isEmpty(Fields fields, Keys keys) {
        return !fields.hasStrangeKeys() && keys.all().stream().noneMatch(fields::has);
    }

    private static Set<Act> acts(Fields when, String key) {
        return when.has(key) ? when.choices(Act.class, DiagnosticCode.UNKNOWN_ACT, key, 1) : Set.of();
    }

    private Set<String> articles(Fields when) {
        List<Lists.Item<String>> read = when.ids("read", 1);
        read.forEach(item -> draft.names().use(Names.Kind.ARTICLE, item.value(), item.place()));
        return read.stream().map(Lists.Item::value).collect(Collectors.toSet());
    }

    private void reportEmpty(Fields at, String message, String advice) {
        draft.report(DiagnosticCode.EMPTY_CONDITION, at.place(), message, advice);
    }

    private void reportNever(Place place, String message, String advice) {
        draft.report(DiagnosticCode.NEVER_HOLDS, place, message, advice);
    }
}
