package org.composure.audit;

import java.util.List;

/**
 * Some of the entries, the newest first.
 *
 * @param total how many there are in all
 */
public record EntryPage(List<JournalEntry> entries, long total) {
    public EntryPage {
        entries = List.copyOf(entries);
    }
}
