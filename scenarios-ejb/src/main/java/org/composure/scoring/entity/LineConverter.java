package org.composure.scoring.entity;

import static org.composure.storage.JsonText.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.List;

/** A best line as a JSON list of scene, reply and opened articles, so that it can be played again. */
@Converter
public class LineConverter implements AttributeConverter<List<BestAnswer>, String> {

    @Override
    public String convertToDatabaseColumn(List<BestAnswer> line) {
        JsonArrayBuilder answers = JSON.createArrayBuilder();
        line.forEach(answer -> answers.add(JSON.createObjectBuilder()
                .add("scene", answer.scene())
                .add("reply", answer.reply())
                .add("opened", JSON.createArrayBuilder(answer.opened()))));
        return answers.build().toString();
    }

    @Override
    public List<BestAnswer> convertToEntityAttribute(String column) {
        try (var reader = JSON.createReader(new StringReader(column))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(answer -> new BestAnswer(
                            answer.getString("scene"),
                            answer.getString("reply"),
                            answer.getJsonArray("opened").getValuesAs(JsonString::getString)))
                    .toList();
        }
    }
}
