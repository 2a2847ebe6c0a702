package org.composure.certification;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What stands in a table of standings that is said in a language.
 *
 * @param title of the sheet
 * @param columns as many as {@value #COLUMNS}
 * @param states how somebody stands, by the names of {@link Holding} that gather no others
 */
public record ExportWords(String title, List<String> columns, Map<Holding, String> states) implements Serializable {

    /** How many columns there are. */
    public static final int COLUMNS = 13;

    public ExportWords {
        columns = List.copyOf(columns);
        states = Map.copyOf(states);
        if (columns.size() != COLUMNS) {
            throw new IllegalArgumentException(columns.size() + " columns have a title");
        }
    }
}
