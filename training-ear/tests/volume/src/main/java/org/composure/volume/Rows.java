package org.composure.volume;

/** Rows of one table on their way into PostgreSQL, as COPY reads them. */
final class Rows {

    private final String table;
    private final StringBuilder text = new StringBuilder();

    /**
     * No rows yet.
     *
     * @param table with the names of its columns
     */
    Rows(String table) {
        this.table = table;
    }

    /** One row of these values; a null is nothing. */
    void add(Object... values) {
        for (int at = 0; at < values.length; at++) {
            text.append(at == 0 ? "" : "\t").append(cell(values[at]));
        }
        text.append('\n');
    }

    /** A row that begins with an id and goes on with what {@link #rest} made. */
    void append(long id, String rest) {
        text.append(id).append(rest);
    }

    /** All of a row but its first value; a null is nothing. */
    static String rest(Object... values) {
        StringBuilder rest = new StringBuilder();
        for (Object each : values) {
            rest.append('\t').append(cell(each));
        }
        return rest.append('\n').toString();
    }

    private static String cell(Object value) {
        return value == null ? "\\N" : escaped(value.toString());
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    String table() {
        return table;
    }

    /** All of them; afterwards there are none. */
    String take() {
        String all = text.toString();
        text.setLength(0);
        return all;
    }
}
