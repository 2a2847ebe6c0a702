package org.composure.audit.verify;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.composure.audit.Anchor;
import org.composure.audit.Verdict;
import org.composure.audit.Verdict.Broken;
import org.composure.audit.Verdict.Fault;
import org.composure.audit.Verdict.Intact;
import org.composure.audit.control.ChainCheck;
import org.composure.storage.ProductDatabase;

/**
 * Checks a journal without the product: whoever runs it need not trust the server. It changes nothing.
 *
 * <p>The database is the {@link ProductDatabase}. An argument is an anchor, or the name of a file that holds one.
 */
public final class VerifyJournal {

    public static final int INTACT = 0;
    public static final int BROKEN = 1;
    public static final int UNCHECKED = 2;

    private VerifyJournal() {}

    public static void main(String[] arguments) {
        System.exit(run(System.getenv(), List.of(arguments), System.out));
    }

    /** What the command says, and the status that it ends with. */
    public static int run(Map<String, String> settings, List<String> arguments, PrintStream out) {
        Optional<ProductDatabase> database = ProductDatabase.of(settings);
        Optional<Anchor> anchor = Anchor.in(arguments.isEmpty() ? "" : text(arguments.get(0)));
        if (database.isEmpty()) {
            out.println("Where is the journal? Set DB_URL, or DATA_DIR for an H2 database.");
            return UNCHECKED;
        }
        if (anchor.isEmpty() && !arguments.isEmpty()) {
            out.println("There is no anchor in \"" + arguments.get(0) + "\": a number, a colon and 64 digits.");
            return UNCHECKED;
        }
        try (var connection = database.get().connect()) {
            Verdict verdict = ChainCheck.of(connection, anchor);
            out.println(sentence(verdict));
            return verdict instanceof Intact ? INTACT : BROKEN;
        } catch (SQLException e) {
            out.println("The journal cannot be read: " + e.getMessage());
            return UNCHECKED;
        }
    }

    private static String text(String argument) {
        try {
            return argument.contains(":") ? argument : Files.readString(Path.of(argument));
        } catch (IOException e) {
            return "";
        }
    }

    private static String sentence(Verdict verdict) {
        if (verdict instanceof Broken broken) {
            return "Entry " + broken.entry() + " " + words(broken.fault());
        }
        Anchor latest = ((Intact) verdict).latest();
        return "All " + latest.number() + " entries hold together. The latest: " + latest.text();
    }

    private static String words(Fault fault) {
        return switch (fault) {
            case CHANGED -> "was changed.";
            case REMOVED -> "was removed.";
            case MOVED -> "was moved, or changed together with its link.";
            case DETACHED -> "does not follow on the one before it: one of the two was replaced.";
            case BEYOND_LATEST -> "comes after what is kept as the latest, which was moved back.";
            case NOT_THE_LATEST -> "is the last, and another is kept as the latest.";
            case CUT_OFF -> "is gone with all that came after it: the anchor knows of later ones.";
            case REWRITTEN -> "is not the one that the anchor knows: the chain was written anew.";
            case EMPTIED -> "has lost its words, and nothing says that the person was erased whose they were.";
            case UNSEALED -> "is the first of the former entries, and these are not those that were sealed.";
        };
    }
}
