package org.composure.rights.control;

import java.util.List;

/**
 * What is held on a person in one table (R1, R2).
 *
 * @param title for reading
 * @param whose condition by which a person's rows are found
 * @param shows columns that are handed out; empty for all but those that are hidden
 * @param erase what is done at an erasure at once
 * @param later what is done once no certificate has to be proven
 * @param scrubs words to be taken out of texts, at once
 */
record Holding(
        String table,
        String title,
        String whose,
        List<String> shows,
        List<String> hides,
        List<String> erase,
        List<String> later,
        List<Scrub> scrubs) {

    Holding {
        shows = List.copyOf(shows);
        hides = List.copyOf(hides);
        erase = List.copyOf(erase);
        later = List.copyOf(later);
        scrubs = List.copyOf(scrubs);
    }

    boolean hands(String column) {
        return shows.isEmpty() ? !hides.contains(column) : shows.contains(column);
    }

    /** What is handed out, the oldest first as far as the table says. */
    String query() {
        return "select " + (shows.isEmpty() ? "*" : String.join(", ", shows)) + " from " + table + " where " + whose
                + " order by 1";
    }
}
