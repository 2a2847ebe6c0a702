package org.composure.reporting.rebuild;

import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.composure.reporting.control.Rebuild;
import org.composure.storage.ProductDatabase;
import org.composure.time.ClockProducer;

/** Counts anew what the pages on scenarios show. The database is the {@link ProductDatabase}. */
public final class RebuildCounts {

    public static final int REBUILT = 0;
    public static final int FAILED = 1;

    private RebuildCounts() {}

    public static void main(String[] arguments) {
        System.exit(run(System.getenv(), System.out, new ClockProducer().clock().instant()));
    }

    /** What the command says, and the status that it ends with. */
    public static int run(Map<String, String> settings, PrintStream out, Instant now) {
        Optional<ProductDatabase> database = ProductDatabase.of(settings);
        if (database.isEmpty()) {
            out.println("Where are the counts? Set DB_URL, or DATA_DIR for an H2 database.");
            return FAILED;
        }
        try (var connection = database.get().connect()) {
            out.println("Counted " + Rebuild.of(connection, now) + " scenarios anew.");
            return REBUILT;
        } catch (SQLException e) {
            out.println("The counts cannot be rebuilt: " + e.getMessage());
            return FAILED;
        }
    }
}
