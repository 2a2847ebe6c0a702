package org.composure.credential.badge;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** A credential whose members are looked up without trust in its form. */
final class SignedCredential {

    private final JsonObject json;

    SignedCredential(JsonObject json) {
        this.json = json;
    }

    JsonObject json() {
        return json;
    }

    boolean isA(String type) {
        return json.get("type") instanceof JsonArray types
                && types.stream()
                        .anyMatch(one -> one instanceof JsonString name
                                && name.getString().equals(type));
    }

    /** The text there; empty if there is none. */
    Optional<String> text(String pointer) {
        try {
            return Json.createPointer(pointer).getValue(json) instanceof JsonString text
                    ? Optional.of(text.getString())
                    : Optional.empty();
        } catch (JsonException nothingThere) {
            return Optional.empty();
        }
    }

    Optional<URI> address(String pointer) {
        try {
            return text(pointer).map(URI::create);
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    Optional<Instant> time(String member) {
        try {
            return text("/" + member).map(Instant::parse);
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    boolean has(String member) {
        return json.containsKey(member);
    }

    /** Who says so: the issuer itself, or its id where more is told of it. */
    Optional<String> issuer() {
        JsonValue issuer = json.getOrDefault(Words.ISSUER, JsonValue.NULL);
        return issuer instanceof JsonString id ? Optional.of(id.getString()) : text("/issuer/id");
    }
}
