package org.composure.certification.entity;

import static org.composure.storage.JsonText.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.composure.certification.CertificateEvidence;
import org.composure.certification.Requirement;
import org.composure.certification.SignOff;
import org.composure.certification.Verdict;

/** What a certificate rests on, as JSON, so that it stays what was seen although all of it may be scored anew. */
@Converter
public class EvidenceConverter implements AttributeConverter<CertificateEvidence, String> {

    @Override
    public String convertToDatabaseColumn(CertificateEvidence evidence) {
        JsonObjectBuilder stored = JSON.createObjectBuilder()
                .add("requirements", array(evidence.verdicts(), EvidenceConverter::verdict))
                .add("contacts", array(evidence.contacts(), ContactJson::of));
        evidence.signOff().ifPresent(signOff -> stored.add("signOff", signOff(signOff)));
        return stored.build().toString();
    }

    @Override
    public CertificateEvidence convertToEntityAttribute(String column) {
        try (var reader = JSON.createReader(new StringReader(column))) {
            JsonObject stored = reader.readObject();
            return new CertificateEvidence(
                    list(stored, "requirements", EvidenceConverter::verdict),
                    list(stored, "contacts", ContactJson::contact),
                    Optional.ofNullable(stored.getJsonObject("signOff")).map(EvidenceConverter::signOff));
        }
    }

    private static JsonObjectBuilder verdict(Verdict verdict) {
        JsonObjectBuilder stored = JSON.createObjectBuilder()
                .add("requirement", verdict.requirement().name())
                .add("subject", verdict.subject())
                .add("met", verdict.met())
                .add("figures", JSON.createArrayBuilder(verdict.figures()))
                .add("attempts", JSON.createArrayBuilder(verdict.attempts()));
        verdict.since().ifPresent(since -> stored.add("since", since.toString()));
        return stored;
    }

    private static Verdict verdict(JsonObject stored) {
        return new Verdict(
                Requirement.valueOf(stored.getString("requirement")),
                stored.getString("subject"),
                stored.getBoolean("met"),
                stored.getJsonArray("figures").getValuesAs(JsonNumber::intValue),
                stored.getJsonArray("attempts").getValuesAs(JsonNumber::longValue),
                Optional.ofNullable(stored.getString("since", null)).map(Instant::parse));
    }

    private static JsonObjectBuilder signOff(SignOff signOff) {
        return JSON.createObjectBuilder()
                .add("supervisor", signOff.supervisor())
                .add("by", signOff.by())
                .add("ruling", signOff.ruling().name())
                .add("reason", signOff.reason())
                .add("at", signOff.at().toString());
    }

    private static SignOff signOff(JsonObject stored) {
        return new SignOff(
                stored.getJsonNumber("supervisor").longValue(),
                stored.getString("by"),
                SignOff.Ruling.valueOf(stored.getString("ruling")),
                stored.getString("reason"),
                Instant.parse(stored.getString("at")));
    }

    static <T> JsonArrayBuilder array(List<T> all, Function<T, JsonObjectBuilder> each) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        all.forEach(one -> array.add(each.apply(one)));
        return array;
    }

    static <T> List<T> list(JsonObject stored, String name, Function<JsonObject, T> each) {
        return stored.getJsonArray(name).getValuesAs(JsonObject.class).stream()
                .map(each)
                .toList();
    }
}
