package org.composure.export;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Writes a hundred thousand rows of each kind of table, as those of standings are, and says what that took. */
public final class MeasureTables {

    static final String HEADING = "## Tables taken out";

    private static final int ROWS = 100_000;
    private static final int COLUMNS = 13;
    private static final double MEGABYTE = 1024 * 1024;
    private static final double SECOND = 1_000;

    private static final String SECTION =
            """
            %s

            Written by `./mvnw verify -Pexports -pl scenarios-ejb -am`; nothing here is asserted by a test. %,d rows of %d
            columns as the tables of standings have them, made up as they are written, by a JVM of its own for each kind,
            with a heap of %.0f MB at most. The database is left out. The target is 100,000 rows in 10 s and 64 MB.

            | | time | most of the heap in use | size | |
            |---|---|---|---|---|
            %s""";

    private MeasureTables() {}

    /**
     * Measures one kind.
     *
     * @param arguments the kind; the file that keeps what was measured
     */
    public static void main(String[] arguments) throws IOException {
        TableFormat format = TableFormat.valueOf(arguments[0]);
        var out = new Counting();
        long begin = System.nanoTime();
        write(format, out);
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        String row = String.format(
                Locale.ROOT,
                "| %s | **%.1f** s | **%.0f** MB | %.1f MB | %s |\n",
                format,
                took.toMillis() / SECOND,
                mostUsed() / MEGABYTE,
                out.bytes / MEGABYTE,
                took.toSeconds() < 10 ? "met" : "**missed**");
        System.out.print(row);
        keep(Path.of(arguments[1]), row);
    }

    private static void write(TableFormat format, OutputStream out) throws IOException {
        try (Table table = format.to(out, "Certificates", Collections.nCopies(COLUMNS, "Column"))) {
            for (int row = 0; row < ROWS; row++) {
                table.row(row(row));
            }
        }
    }

    private static List<Cell> row(int number) {
        LocalDate day = LocalDate.of(2026, 1, 1).plusDays(number % 700);
        return List.of(
                Cell.of("Complaints and refunds"),
                Cell.of("E-" + number),
                Cell.of("Somebody Whose Name Is " + number),
                Cell.of("Team " + number % 200),
                Cell.of("Site " + number % 12),
                Cell.of("Valid"),
                new Cell.Day(day),
                Cell.of("7K3M-0QXD-8RTY-%04d-ABCD-EFGH-JK".formatted(number % 10_000)),
                Cell.of(number % 9),
                new Cell.Day(day),
                Cell.of("Hedda Tester"),
                new Cell.Day(day.plusYears(1)),
                Cell.of(""));
    }

    private static long mostUsed() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }

    /** The first kind begins the section, the others add to it; what others measure stays. */
    private static void keep(Path page, String row) throws IOException {
        String text = Files.readString(page).stripTrailing() + "\n";
        int begin = text.indexOf(HEADING);
        String before = (begin < 0 ? text : text.substring(0, begin)).stripTrailing() + "\n\n";
        int next = begin < 0 ? -1 : text.indexOf("\n## ", begin);
        String own = begin < 0 ? "" : next < 0 ? text.substring(begin) : text.substring(begin, next);
        String after = next < 0 ? "" : text.substring(next);
        boolean first = row.startsWith("| " + TableFormat.CSV + " ");
        String section = first
                ? SECTION.formatted(HEADING, ROWS, COLUMNS, Runtime.getRuntime().maxMemory() / MEGABYTE, row)
                : own.stripTrailing() + "\n" + row;
        Files.writeString(page, before + section + after);
    }

    /** Takes everything and keeps nothing. */
    private static final class Counting extends OutputStream {

        private long bytes;

        @Override
        public void write(int single) {
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int many) {
            bytes += many;
        }
    }
}
