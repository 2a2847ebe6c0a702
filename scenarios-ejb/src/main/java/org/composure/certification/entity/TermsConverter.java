package org.composure.certification.entity;

import static org.composure.storage.JsonText.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.time.MonthDay;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.composure.certification.ExpiryBasis;
import org.composure.certification.ProgramTerms;
import org.composure.certification.Requirements;
import org.composure.certification.Validity;
import org.composure.scenario.Competency;

/** What a program says, as JSON. */
@Converter
public class TermsConverter implements AttributeConverter<ProgramTerms, String> {

    @Override
    public String convertToDatabaseColumn(ProgramTerms terms) {
        JsonObjectBuilder stored = JSON.createObjectBuilder()
                .add("title", terms.title())
                .add("description", terms.description())
                .add("requirements", requirements(terms.requirements()))
                .add("validity", validity(terms.validity()));
        terms.renewal().ifPresent(renewal -> stored.add("renewal", requirements(renewal)));
        terms.restsFrom().ifPresent(level -> stored.add("restsFrom", level));
        return stored.build().toString();
    }

    @Override
    public ProgramTerms convertToEntityAttribute(String column) {
        try (var reader = JSON.createReader(new StringReader(column))) {
            JsonObject stored = reader.readObject();
            return new ProgramTerms(
                    stored.getString("title"),
                    stored.getString("description"),
                    requirements(stored.getJsonObject("requirements")),
                    Optional.ofNullable(stored.getJsonObject("renewal")).map(TermsConverter::requirements),
                    validity(stored.getJsonObject("validity")),
                    stored.containsKey("restsFrom") ? Optional.of(stored.getInt("restsFrom")) : Optional.empty());
        }
    }

    private static JsonObjectBuilder requirements(Requirements asked) {
        JsonObjectBuilder minimum = JSON.createObjectBuilder();
        new TreeMap<>(asked.minimum()).forEach((competency, least) -> minimum.add(competency.name(), least));
        return JSON.createObjectBuilder()
                .add("scenarios", names(asked.scenarios()))
                .add("failureModes", names(asked.failureModes()))
                .add("assessed", asked.assessed())
                .add("minimum", minimum)
                .add("daysWithoutCritical", asked.daysWithoutCritical())
                .add("unseenForms", asked.unseenForms())
                .add("signOff", asked.signOff())
                .add("level", asked.level())
                .add("lookback", asked.lookback());
    }

    private static Requirements requirements(JsonObject stored) {
        Map<Competency, Integer> minimum = new EnumMap<>(Competency.class);
        JsonObject least = stored.getJsonObject("minimum");
        least.keySet().forEach(name -> minimum.put(Competency.valueOf(name), least.getInt(name)));
        return new Requirements(
                names(stored.getJsonArray("scenarios")),
                names(stored.getJsonArray("failureModes")),
                stored.getBoolean("assessed"),
                minimum,
                stored.getInt("daysWithoutCritical"),
                stored.getInt("unseenForms"),
                stored.getBoolean("signOff"),
                stored.getInt("level"),
                stored.getInt("lookback"));
    }

    private static JsonObjectBuilder validity(Validity validity) {
        JsonObjectBuilder stored = JSON.createObjectBuilder()
                .add("months", validity.months())
                .add("window", validity.window())
                .add("grace", validity.grace())
                .add("basis", validity.basis().name())
                .add("minimumActive", validity.minimumActive());
        validity.day().ifPresent(day -> stored.add("day", day.toString()));
        return stored;
    }

    private static Validity validity(JsonObject stored) {
        return new Validity(
                stored.getInt("months"),
                stored.getInt("window"),
                stored.getInt("grace"),
                ExpiryBasis.valueOf(stored.getString("basis")),
                Optional.ofNullable(stored.getString("day", null)).map(MonthDay::parse),
                stored.getInt("minimumActive"));
    }

    private static JsonArrayBuilder names(Set<String> names) {
        return JSON.createArrayBuilder(new TreeSet<>(names));
    }

    private static Set<String> names(JsonArray stored) {
        return new LinkedHashSet<>(stored.getValuesAs(JsonString::getString));
    }
}
