package org.composure.credential.badge;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Map;
import java.util.Optional;

/** JSON from anybody, read so that it says one thing only. */
final class BadgeText {

    /** Characters. A badge has some two thousand; a full list of the revoked, some twenty thousand. */
    private static final int LONGEST = 100_000;
    /** Levels; a badge has five. Deeper ones cost stack. */
    private static final int DEEPEST = 16;

    // Of a name that is given twice, others may read the other one.
    private static final JsonReaderFactory READERS =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    private BadgeText() {}

    /** Empty if it is no credential in this very context. */
    static Optional<JsonObject> read(String text, JsonArray context) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try (JsonReader reader = READERS.createReader(new StringReader(text))) {
            JsonObject credential = reader.readObject();
            return context.equals(credential.get(Words.CONTEXT)) && isPlain(credential, 0)
                    ? Optional.of(credential)
                    : Optional.empty();
        } catch (JsonException noJson) {
            return Optional.empty();
        }
    }

    /**
     * Whether it means the same to everybody: no context but that of the whole, which could exchange meanings, and no
     * nulls, which signatures do not cover.
     */
    private static boolean isPlain(JsonValue value, int depth) {
        return switch (value.getValueType()) {
            case NULL -> false;
            case ARRAY -> depth < DEEPEST && value.asJsonArray().stream().allMatch(part -> isPlain(part, depth + 1));
            case OBJECT ->
                depth < DEEPEST
                        && (depth == 0 || !value.asJsonObject().containsKey(Words.CONTEXT))
                        && value.asJsonObject().values().stream().allMatch(part -> isPlain(part, depth + 1));
            default -> true;
        };
    }
}
