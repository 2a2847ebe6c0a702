package org.composure.library.entity;

import static org.composure.storage.JsonText.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.composure.format.Diagnostic;
import org.composure.format.DiagnosticCode;

/** Diagnostics as a JSON list. One whose code is of a later version of the product is passed over. */
@Converter
public class DiagnosticsConverter implements AttributeConverter<List<Diagnostic>, String> {

    @Override
    public String convertToDatabaseColumn(List<Diagnostic> diagnostics) {
        JsonArrayBuilder list = JSON.createArrayBuilder();
        diagnostics.forEach(diagnostic -> list.add(JSON.createObjectBuilder()
                .add("code", diagnostic.code().id())
                .add("file", diagnostic.file())
                .add("line", diagnostic.line())
                .add("column", diagnostic.column())
                .add("message", diagnostic.message())
                .add("advice", diagnostic.advice())));
        return list.build().toString();
    }

    @Override
    public List<Diagnostic> convertToEntityAttribute(String column) {
        try (var reader = JSON.createReader(new StringReader(column))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .flatMap(DiagnosticsConverter::diagnostic)
                    .toList();
        }
    }

    private static Stream<Diagnostic> diagnostic(JsonObject stored) {
        Optional<DiagnosticCode> code = DiagnosticCode.find(stored.getString("code"));
        return code.stream()
                .map(known -> new Diagnostic(
                        known,
                        stored.getString("file"),
                        stored.getInt("line"),
                        stored.getInt("column"),
                        stored.getString("message"),
                        stored.getString("advice")));
    }
}
