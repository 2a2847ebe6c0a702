package org.composure.rights.control;

import static org.composure.storage.JsonText.JSON;

import jakarta.json.stream.JsonGenerator;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** For machines: table by table, with columns by their names. Nothing is held in memory but a row. */
final class JsonCopy implements Copy {

    private final JsonGenerator json;
    private boolean inSection;

    JsonCopy(OutputStream out, long person, Instant now) {
        json = JSON.createGenerator(new Unclosed(out));
        json.writeStartObject()
                .write("person", person)
                .write("at", now.toString())
                .writeStartArray("held");
    }

    @Override
    public void section(Holding holding) {
        end();
        json.writeStartObject()
                .write("table", holding.table())
                .write("title", holding.title())
                .writeStartArray("rows");
        inSection = true;
    }

    @Override
    public void row(List<String> columns, List<Object> values) {
        json.writeStartObject();
        for (int i = 0; i < columns.size(); i++) {
            write(columns.get(i), values.get(i));
        }
        json.writeEnd();
    }

    private void write(String column, Object value) {
        json.writeKey(column);
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Boolean truth) {
            json.write(truth);
        } else if (value instanceof Number number) {
            json.write(new BigDecimal(number.toString()));
        } else {
            json.write(value.toString());
        }
    }

    private void end() {
        if (inSection) {
            json.writeEnd().writeEnd();
            inSection = false;
        }
    }

    @Override
    public void close() {
        end();
        json.writeEnd().writeEnd();
        json.close();
    }

    /** Whoever lent the stream closes it. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
