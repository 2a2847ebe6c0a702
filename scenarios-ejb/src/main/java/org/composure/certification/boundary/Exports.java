package org.composure.certification.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.composure.certification.ExportQuestion;
import org.composure.certification.ExportSink;
import org.composure.certification.ExportWords;
import org.composure.certification.PreparedTable;
import org.composure.certification.control.ExportDesk;
import org.composure.certification.control.PreparedDesk;
import org.composure.export.TableFormat;
import org.composure.people.Actor;
import org.composure.people.Role;

/** Takes out how people stand, for spreadsheets (R16). */
@Stateless
@RolesAllowed(Role.HR_NAME)
public class Exports {

    @Inject
    private ExportDesk desk;

    @Inject
    private PreparedDesk prepared;

    @Inject
    private Clock clock;

    /**
     * Writes the table while it is read, and journals that before.
     *
     * @param sink opened once, if there is anything to ask about
     * @return how many rows; empty if there is no such program
     * @throws IOException if whoever takes it no longer does
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<Long> write(
            Actor actor, ExportQuestion question, TableFormat format, ExportWords words, ExportSink sink)
            throws IOException {
        return desk.write(actor, question, format, words, sink, clock.instant());
    }

    /** Has the table prepared, as long work; its number, or empty if there is no such program. */
    public Optional<Long> prepare(Actor actor, ExportQuestion question, ExportWords words) {
        return prepared.prepare(actor, question, words, clock.instant());
    }

    /** A table that the actor had prepared; empty if there is none, or its day is over. */
    public Optional<PreparedTable> prepared(Actor actor, long table) {
        return prepared.prepared(actor, table, clock.instant());
    }

    /**
     * Writes a table that was prepared, and journals that before.
     *
     * @return whether there is one that is done
     * @throws IOException if whoever takes it no longer does
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public boolean take(Actor actor, long table, TableFormat format, ExportSink sink) throws IOException {
        return prepared.take(actor, table, format, sink, clock.instant());
    }
}
