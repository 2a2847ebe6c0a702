package org.composure.intake.control;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.composure.intake.FileFault;
import org.composure.intake.FileFault.Kind;

/**
 * A file as lines of cells (R1). Lines with nothing in them are passed over.
 *
 * @param rows empty if there is a fault
 */
record Sheet(Header header, List<Row> rows, Optional<FileFault> fault) {

    /** Lines beside the header. */
    static final int MOST_ROWS = 20_000;

    private static final Header NONE = Header.of(List.of(), 0);

    /**
     * A line.
     *
     * @param line where it begins in the file, from 1
     */
    record Row(long line, List<String> cells) {}

    static Sheet of(String text) {
        // Under the right one, more columns have a name that is known.
        return Stream.of(',', ';')
                .map(separator -> of(text, separator))
                .max(Comparator.comparing(sheet -> sheet.header().columns().size()))
                .orElseThrow();
    }

    private static Sheet of(String text, char separator) {
        List<Row> lines = new ArrayList<>();
        Optional<FileFault> fault = Optional.empty();
        try {
            Iterator<CsvRecord> records = reader(separator).ofCsvRecord(text).iterator();
            while (records.hasNext() && lines.size() <= MOST_ROWS + 1) {
                CsvRecord found = records.next();
                if (!found.getFields().stream().allMatch(String::isBlank)) {
                    lines.add(new Row(found.getStartingLineNumber(), found.getFields()));
                }
            }
        } catch (CsvParseException e) {
            fault = Optional.of(new FileFault(Kind.QUOTES, 1 + last(lines), ""));
        }
        if (lines.size() > MOST_ROWS + 1) {
            fault = Optional.of(new FileFault(Kind.TOO_MANY_LINES, last(lines), ""));
        }
        return of(lines, fault);
    }

    private static Sheet of(List<Row> lines, Optional<FileFault> fault) {
        if (lines.isEmpty()) {
            return new Sheet(NONE, List.of(), fault.or(() -> Optional.of(new FileFault(Kind.EMPTY, 0, ""))));
        }
        Header header = Header.of(lines.get(0).cells(), lines.get(0).line());
        Optional<FileFault> found = fault.or(header::fault)
                .or(() -> lines.size() > 1 ? Optional.empty() : Optional.of(new FileFault(Kind.EMPTY, 0, "")));
        return new Sheet(header, found.isPresent() ? List.of() : List.copyOf(lines.subList(1, lines.size())), found);
    }

    private static long last(List<Row> lines) {
        return lines.isEmpty() ? 0 : lines.get(lines.size() - 1).line();
    }

    private static CsvReader.CsvReaderBuilder reader(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                // Such a line is told of, with all the others.
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .trimWhitespacesAroundQuotes(true);
    }
}
