package org.composure.scoring.entity;

import static org.composure.storage.JsonText.JSON;

import jakarta.json.JsonString;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.List;

/** Marked words as a JSON list, as they may hold any character. */
@Converter
public class WordsConverter implements AttributeConverter<List<String>, String> {

    @Override
    public String convertToDatabaseColumn(List<String> words) {
        return JSON.createArrayBuilder(words).build().toString();
    }

    @Override
    public List<String> convertToEntityAttribute(String column) {
        try (var reader = JSON.createReader(new StringReader(column))) {
            return reader.readArray().getValuesAs(JsonString::getString);
        }
    }
}
