package org.composure.rights.control;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rights, R1: what machines read. */
class JsonCopyTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void rows_stand_under_their_table_with_their_columns() {
        try (var copy = new JsonCopy(out, 12, Instant.EPOCH)) {
            copy.section(holding("note"));
            copy.row(List.of("id", "words", "read_at", "kept"), Arrays.asList(3L, "\"Well\" done", null, true));
            copy.section(holding("hint"));
            copy.row(List.of("id"), List.of(4));
        }

        JsonObject note = held(0).getJsonArray("rows").getJsonObject(0);
        assertThat(note.getInt("id")).isEqualTo(3);
        assertThat(note.getString("words")).isEqualTo("\"Well\" done");
        assertThat(note.isNull("read_at")).isTrue();
        assertThat(note.getBoolean("kept")).isTrue();
        assertThat(held(1).getString("table")).isEqualTo("hint");
    }

    @Test
    void of_whom_nothing_is_held_that_is_said() {
        new JsonCopy(out, 12, Instant.EPOCH).close();

        assertThat(out.toString(UTF_8)).isEqualTo("{\"person\":12,\"at\":\"1970-01-01T00:00:00Z\",\"held\":[]}");
    }

    private JsonObject held(int at) {
        try (var reader = Json.createReader(new StringReader(out.toString(UTF_8)))) {
            return reader.readObject().getJsonArray("held").getJsonObject(at);
        }
    }

    private static Holding holding(String table) {
        return new Holding(table, table, "", List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
