package org.composure.format;

import java.util.Optional;
import org.composure.scenario.Act;
import org.composure.scenario.Channel;
import org.composure.scenario.Reactions;
import org.composure.scenario.Reactions.Reaction;
import org.composure.scenario.Shift;

/** Reads the table that moves moods. */
final class ReactionsReader {

    static final Keys KEYS = Keys.of("the reactions", "late", "patience", "acts");
    static final Keys REACTION = Keys.of("a reaction", "first").optionally("again");
    static final Keys SHIFT = Keys.of("a shift of mood", "anger", "trust").optionally("patience");

    private static final int MOST_MOOD = 100;
    private static final int MOST_PATIENCE = 24 * 60 * 60;

    private ReactionsReader() {}

    static Reactions shipped() {
        return ShippedFile.read("reactions.yaml", KEYS, ReactionsReader::read);
    }

    static Reactions read(Fields file, Values values) {
        return new Reactions(
                file.byName(Act.class, DiagnosticCode.UNKNOWN_ACT, "acts", (act, element) -> Fields.of(
                                element, REACTION, values)
                        .map(ReactionsReader::reaction)),
                shift(file, "late"),
                file.byName(
                        Channel.class,
                        DiagnosticCode.UNKNOWN_CHANNEL,
                        "patience",
                        (channel, element) -> Numbers.whole(values, channel, element, 1, MOST_PATIENCE)));
    }

    private static Reaction reaction(Fields fields) {
        return new Reaction(shift(fields, "first"), shift(fields, "again"));
    }

    private static Shift shift(Fields fields, String key) {
        Optional<Fields> shift = fields.fields(key, SHIFT);
        return shift.map(it -> new Shift(
                        it.whole("anger", -MOST_MOOD, MOST_MOOD).orElse(0),
                        it.whole("trust", -MOST_MOOD, MOST_MOOD).orElse(0),
                        it.whole("patience", -MOST_PATIENCE, MOST_PATIENCE).orElse(0)))
                .orElse(Shift.NONE);
    }
}
