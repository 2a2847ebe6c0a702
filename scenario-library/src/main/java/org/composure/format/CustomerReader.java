package org.composure.format;

import java.util.List;
import java.util.Optional;
import org.composure.scenario.Customer;
import org.composure.scenario.House;

/** Reads who is calling. */
final class CustomerReader {

    static final Keys KEYS = Keys.of("the customer", "name", "personas", "mood", "waiting");
    static final Keys MOOD = Keys.of("a mood", "anger", "trust");

    private static final int MOST = 100;

    private final House house;
    private final Draft draft;

    CustomerReader(House house, Draft draft) {
        this.house = house;
        this.draft = draft;
    }

    Optional<Customer> read(Fields head) {
        return head.fields("customer", KEYS).map(this::customer);
    }

    private Customer customer(Fields fields) {
        Optional<Fields> mood = fields.fields("mood", MOOD);
        return new Customer(
                fields.text("name"),
                personas(fields),
                mood.flatMap(it -> it.whole("anger", 0, MOST)).orElse(0),
                mood.flatMap(it -> it.whole("trust", 0, MOST)).orElse(0),
                fields.text("waiting"));
    }

    private List<String> personas(Fields fields) {
        List<Lists.Item<String>> personas = fields.ids("personas", 1);
        personas.stream()
                .filter(persona -> !house.personas().containsKey(persona.value()))
                .forEach(persona -> draft.report(
                        DiagnosticCode.UNKNOWN_PERSONA,
                        persona.place(),
                        "There is no persona `" + persona.value() + "`.",
                        Spelling.didYouMean(
                                persona.value(),
                                house.personas().keySet(),
                                Spelling.oneOf(house.personas().keySet()))));
        return personas.stream().map(Lists.Item::value).toList();
    }
}
