package org.composure.format;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.composure.scenario.Act;
import org.composure.scenario.House;
import org.composure.scenario.Persona;

/** Reads what holds for every scenario. */
public final class HouseReader {

    static final Keys PERSONAS = Keys.of("the personas", "personas");
    static final Keys PERSONA = Keys.of(
                    "a persona",
                    "id",
                    "title",
                    "description",
                    "angerGain",
                    "angerRelief",
                    "trustGain",
                    "trustLoss",
                    "patience",
                    "readingGrade")
            .optionally("sensitivities");

    private static final int MOST_FACTOR = 300;
    private static final int MOST_GRADE = 18;

    private HouseReader() {}

    /**
     * The house as it ships.
     *
     * @throws IllegalStateException if one of its files has a mistake, saying what and where
     */
    public static House shipped() {
        return new House(
                ShippedFile.read("personas.yaml", PERSONAS, HouseReader::personas),
                ReactionsReader.shipped(),
                LevelsReader.shipped());
    }

    static Map<String, Persona> personas(Fields file, Values values) {
        Map<String, Persona> personas = new LinkedHashMap<>();
        for (Element element : file.list("personas", 1)) {
            Optional<Fields> fields = Fields.of(element, PERSONA, values);
            Optional<Persona> persona = fields.map(it -> persona(it, values));
            persona.filter(it -> personas.putIfAbsent(it.id(), it) != null)
                    .ifPresent(it -> values.duplicateKey(it.id(), element));
        }
        return personas;
    }

    private static Persona persona(Fields fields, Values values) {
        return new Persona(
                fields.id("id").orElse(""),
                fields.text("title"),
                fields.text("description"),
                factor(fields, "angerGain"),
                factor(fields, "angerRelief"),
                factor(fields, "trustGain"),
                factor(fields, "trustLoss"),
                factor(fields, "patience"),
                fields.whole("readingGrade", 1, MOST_GRADE).orElse(MOST_GRADE),
                sensitivities(fields, values));
    }

    private static Map<Act, Integer> sensitivities(Fields fields, Values values) {
        return fields.byName(
                Act.class,
                DiagnosticCode.UNKNOWN_ACT,
                "sensitivities",
                (act, element) -> Numbers.whole(values, act, element, 0, MOST_FACTOR));
    }

    private static int factor(Fields fields, String key) {
        return fields.whole(key, 0, MOST_FACTOR).orElse(0);
    }
}
