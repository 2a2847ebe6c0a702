package org.composure.format;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.composure.scenario.Act;
import org.composure.scenario.Act.Datum;
import org.composure.scenario.Handover;
import org.composure.scenario.Named;
import org.composure.scenario.PerformedAct;
import org.composure.scenario.Remedy;

/** Reads an act of a reply, with the words that do it and the data that it carries. */
final class ActReader {

    static final Keys KEYS = Keys.of("an act", "act", "words")
            .optionally(Choices.names(Datum.class).toArray(String[]::new));
    static final String DURATION_PATTERN = "P(?=[0-9T])([0-9]+D)?(T(?=[0-9])([0-9]+H)?([0-9]+M)?)?";

    private static final Pattern DURATION = Pattern.compile(DURATION_PATTERN);
    private static final Pattern NO_TIME = Pattern.compile("[^1-9]*");

    private final Draft draft;

    ActReader(Draft draft) {
        this.draft = draft;
    }

    /**
     * The act, if it is one of the list.
     *
     * @param says what the reply says, where that could be read
     */
    Optional<PerformedAct> read(Element element, Optional<String> says) {
        Optional<Fields> fields = Fields.of(element, KEYS, draft.values());
        Optional<Act> act = fields.flatMap(it -> it.oneOf(Act.class, DiagnosticCode.UNKNOWN_ACT, "act"));
        act.ifPresent(it -> checkData(fields.get(), it));
        return fields.map(it -> performed(it, act, says)).filter(it -> act.isPresent());
    }

    private PerformedAct performed(Fields fields, Optional<Act> act, Optional<String> says) {
        Optional<Remedy> remedy = fields.oneOf(Remedy.class, DiagnosticCode.UNKNOWN_REMEDY, "remedy");
        return new PerformedAct(
                act.orElse(null),
                words(fields, says),
                remedy,
                Numbers.amount(draft.values(), fields, remedy),
                due(fields),
                fields.find("reason"),
                addressee(fields),
                named(fields, Names.Kind.ARTICLE),
                fact(fields, act),
                named(fields, Names.Kind.POLICY),
                fields.has("conveys")
                        ? fields.choices(Handover.class, DiagnosticCode.UNKNOWN_HANDOVER, "conveys", 1)
                        : Set.of());
    }

    private void checkData(Fields fields, Act act) {
        Arrays.stream(Datum.values()).forEach(datum -> {
            boolean given = fields.mentions(datum.id());
            if (!given && act.needs().contains(datum)) {
                draft.report(
                        DiagnosticCode.ACT_DATA_MISSING,
                        fields.place(),
                        "`" + act.id() + "` needs `" + datum.id() + "`.",
                        "Add `" + datum.id() + ": ...` to the act.");
            }
            if (fields.has(datum.id())
                    && !act.needs().contains(datum)
                    && !act.mayCarry().contains(datum)) {
                draft.report(
                        DiagnosticCode.ACT_DATA_NOT_ALLOWED,
                        fields.keyPlace(datum.id()),
                        "`" + act.id() + "` cannot carry `" + datum.id() + "`.",
                        allowed(act));
            }
        });
        checkOffer(fields, act);
    }

    private static String allowed(Act act) {
        var data = Arrays.stream(Datum.values())
                .filter(datum -> act.needs().contains(datum) || act.mayCarry().contains(datum))
                .map(Named::id)
                .toList();
        return "Remove it; beside its words the act carries "
                + (data.isEmpty() ? "nothing." : "`" + String.join("`, `", data) + "`.");
    }

    private void checkOffer(Fields fields, Act act) {
        boolean allowed =
                act.mayCarry().contains(Datum.REMEDY) && act.mayCarry().contains(Datum.AMOUNT);
        if (allowed && fields.mentions("remedy") != fields.mentions("amount")) {
            String missing = fields.mentions("remedy") ? "amount" : "remedy";
            draft.report(
                    DiagnosticCode.HALF_AN_OFFER,
                    fields.place(),
                    "`" + act.id() + "` names half an offer.",
                    "Add `" + missing + ": ...` to the act, or remove the other half.");
        }
    }

    private String words(Fields fields, Optional<String> says) {
        Optional<String> words = fields.find("words");
        if (words.isPresent() && says.isPresent() && !says.get().contains(words.get())) {
            draft.report(
                    DiagnosticCode.WORDS_NOT_SAID,
                    fields.valuePlace("words"),
                    "The reply does not say " + Faults.quote(words.get()) + ".",
                    Quotation.advice(words.get(), says.get()));
        }
        return words.orElse("");
    }

    private Optional<String> due(Fields fields) {
        Optional<String> due = fields.word("due");
        if (due.isPresent()
                && (!DURATION.matcher(due.get()).matches()
                        || NO_TIME.matcher(due.get()).matches())) {
            draft.report(
                    DiagnosticCode.BAD_DURATION,
                    fields.valuePlace("due"),
                    Faults.quote(due.get()) + " is not a duration.",
                    "Write how long from now: `PT10M` for ten minutes, `PT4H` for four hours, `P3D` for three days.");
        }
        return due;
    }

    private Optional<String> addressee(Fields fields) {
        Optional<String> to = fields.id("to");
        to.ifPresent(id -> draft.names().resemble(Names.Kind.ADDRESSEE, id, fields.valuePlace("to")));
        return to;
    }

    private Optional<String> named(Fields fields, Names.Kind kind) {
        Optional<String> id = fields.id(kind.word());
        id.ifPresent(it -> draft.names().use(kind, it, fields.valuePlace(kind.word())));
        return id;
    }

    /** Whoever asks may ask for what nobody has given yet; any other act uses what is there. */
    private Optional<String> fact(Fields fields, Optional<Act> act) {
        if (act.isPresent() && act.get() != Act.ASK_FACT) {
            return named(fields, Names.Kind.FACT);
        }
        Optional<String> id = fields.id("fact");
        id.ifPresent(it -> draft.names().resemble(Names.Kind.FACT, it, fields.valuePlace("fact")));
        return id;
    }
}
