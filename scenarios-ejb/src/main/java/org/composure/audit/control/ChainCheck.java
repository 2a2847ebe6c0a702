package org.composure.audit.control;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.composure.audit.Anchor;
import org.composure.audit.Verdict;
import org.composure.audit.Verdict.Broken;
import org.composure.audit.Verdict.Fault;
import org.composure.audit.Verdict.Intact;
import org.composure.audit.entity.Chain;

/**
 * Follows the chain from the first entry to the latest (R2, R3, R6), some thousand entries at a time. In plain JDBC, since
 * it also runs where there is no server, and reads a million rows that nobody wants as entities.
 */
public final class ChainCheck {

    private static final int AT_ONCE = 5_000;

    /** One statement, so that no entry is added between the three answers. */
    private static final String LATEST = "select (select number from journal_head where id = 1),"
            + " (select hash from journal_head where id = 1), (select max(number) from journal_entry)";

    /** Between two numbers and not the first of all that follow: of those PostgreSQL reads each, every time anew. */
    private static final String ENTRIES =
            "select " + Link.COLUMNS + " from journal_entry where number > ? and number <= ? order by number";

    private final Connection connection;
    private final Optional<Anchor> anchor;
    private final Omissions omissions = new Omissions();

    /** The entry looked at last. */
    private Anchor at = Chain.BEGINNING;

    private ChainCheck(Connection connection, Optional<Anchor> anchor) {
        this.connection = connection;
        this.anchor = anchor;
    }

    /**
     * Looks at every entry that is there now.
     *
     * @param anchor taken out earlier, if there is one
     */
    public static Verdict of(Connection connection, Optional<Anchor> anchor) throws SQLException {
        return new ChainCheck(connection, anchor).verdict();
    }

    private Verdict verdict() throws SQLException {
        Anchor latest;
        long last;
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(LATEST)) {
            answer.next();
            latest = answer.getString(2) == null ? Chain.BEGINNING : new Anchor(answer.getLong(1), answer.getString(2));
            last = answer.getLong(3);
        }
        Optional<Broken> broken = follow(last);
        return broken.or(() -> against(latest))
                .or(omissions::left)
                .<Verdict>map(found -> found)
                .orElseGet(() -> new Intact(at));
    }

    private Optional<Broken> follow(long last) throws SQLException {
        try (var entries = connection.prepareStatement(ENTRIES)) {
            while (at.number() < last) {
                Optional<Broken> broken = followSome(entries, last);
                if (broken.isPresent()) {
                    return broken;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Broken> followSome(PreparedStatement entries, long last) throws SQLException {
        long until = Math.min(at.number() + AT_ONCE, last);
        entries.setLong(1, at.number());
        entries.setLong(2, until);
        entries.setFetchSize(AT_ONCE);
        try (ResultSet rows = entries.executeQuery()) {
            while (rows.next()) {
                Link link = Link.of(rows);
                Optional<Fault> fault = link.number() == at.number() + 1 ? fault(link) : Optional.of(Fault.REMOVED);
                Optional<Broken> broken = fault.isPresent()
                        ? fault.map(found -> new Broken(at.number() + 1, found))
                        : omissions.see(link);
                if (broken.isPresent()) {
                    return broken;
                }
                at = new Anchor(link.number(), link.hash());
            }
        }
        return at.number() < until ? Optional.of(new Broken(at.number() + 1, Fault.REMOVED)) : Optional.empty();
    }

    private Optional<Fault> fault(Link link) {
        boolean follows = link.previousHash().equals(at.hash());
        boolean whole = link.holds(link.previousHash());
        if (follows && whole) {
            return anchor.filter(known -> known.number() == link.number())
                    .filter(known -> !known.hash().equals(link.hash()))
                    .map(known -> Fault.REWRITTEN);
        }
        if (whole) {
            return Optional.of(Fault.DETACHED);
        }
        return Optional.of(follows || link.holds(at.hash()) ? Fault.CHANGED : Fault.MOVED);
    }

    /** The end of the chain against what is kept as the latest, here and outside. */
    private Optional<Broken> against(Anchor latest) {
        if (at.number() < latest.number()) {
            return Optional.of(new Broken(at.number() + 1, Fault.REMOVED));
        }
        if (at.number() > latest.number()) {
            return Optional.of(new Broken(latest.number() + 1, Fault.BEYOND_LATEST));
        }
        if (!at.hash().equals(latest.hash())) {
            return Optional.of(new Broken(at.number(), Fault.NOT_THE_LATEST));
        }
        return anchor.filter(known -> known.number() > at.number())
                .map(known -> new Broken(at.number() + 1, Fault.CUT_OFF));
    }
}
