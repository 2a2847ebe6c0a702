package org.composure.web.failures;

import java.util.List;

/** The rows of one group of the catalogue. */
public record FailureGroup(String id, String title, List<FailureRow> rows) {

    public FailureGroup {
        rows = List.copyOf(rows);
    }

    public long getCovered() {
        return rows.stream().filter(FailureRow::isCovered).count();
    }
}
