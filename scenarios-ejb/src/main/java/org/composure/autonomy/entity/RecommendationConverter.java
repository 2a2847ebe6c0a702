package org.composure.autonomy.entity;

import static org.composure.storage.JsonText.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import org.composure.autonomy.Policy;
import org.composure.autonomy.Recommendation;
import org.composure.autonomy.Verdict;

/** A recommendation as JSON, so that it stays what it was although policies change. */
@Converter
public class RecommendationConverter implements AttributeConverter<Recommendation, String> {

    @Override
    public String convertToDatabaseColumn(Recommendation recommendation) {
        JsonArrayBuilder verdicts = JSON.createArrayBuilder();
        recommendation
                .verdicts()
                .forEach(verdict -> verdicts.add(JSON.createObjectBuilder()
                        .add("policy", verdict.policy().name())
                        .add("allowed", verdict.allowed())
                        .add("figures", JSON.createArrayBuilder(verdict.figures()))));
        return JSON.createObjectBuilder()
                .add("level", recommendation.level())
                .add("verdicts", verdicts)
                .build()
                .toString();
    }

    @Override
    public Recommendation convertToEntityAttribute(String column) {
        try (var reader = JSON.createReader(new StringReader(column))) {
            JsonObject stored = reader.readObject();
            return new Recommendation(
                    stored.getInt("level"),
                    stored.getJsonArray("verdicts").getValuesAs(JsonObject.class).stream()
                            .map(RecommendationConverter::verdict)
                            .toList());
        }
    }

    private static Verdict verdict(JsonObject stored) {
        return new Verdict(
                Policy.valueOf(stored.getString("policy")),
                stored.getBoolean("allowed"),
                stored.getJsonArray("figures").getValuesAs(JsonNumber::intValue));
    }
}
