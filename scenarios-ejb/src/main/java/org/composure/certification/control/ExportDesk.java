package org.composure.certification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.composure.certification.ExportQuestion;
import org.composure.certification.ExportSink;
import org.composure.certification.ExportWords;
import org.composure.certification.ProgramView;
import org.composure.certification.control.ExportRows.Line;
import org.composure.certification.control.RosterStore.Whose;
import org.composure.export.Table;
import org.composure.export.TableFormat;
import org.composure.people.Actor;
import org.composure.people.PersonView;

/** Writes how people stand to a table, once it is in the journal that somebody takes it out (R16). */
@ApplicationScoped
public class ExportDesk {

    @Inject
    private ProgramStore programs;

    @Inject
    private ExportRows rows;

    @Inject
    private ExportClerk clerk;

    @Inject
    private Deciders deciders;

    /**
     * Writes the table.
     *
     * @return how many rows the journal tells of; empty, and nothing is written, if there is no such program or the actor
     *     is not of HR
     * @throws IOException if whoever takes it no longer does
     */
    public Optional<Long> write(
            Actor actor, ExportQuestion question, TableFormat format, ExportWords words, ExportSink sink, Instant now)
            throws IOException {
        Optional<PersonView> by = deciders.hr(actor);
        List<ProgramView> asked = programs.asked(question.program());
        if (by.isEmpty() || asked.isEmpty()) {
            return Optional.empty();
        }
        Instant at = question.at().orElse(now);
        long total = clerk.begin(by.get(), asked, question, format, now);
        try (Table table = format.to(sink.open(), words.title(), words.columns())) {
            for (ProgramView program : asked) {
                write(program, new Whose(program.program(), question.filter(), Optional.empty(), at), words, table);
            }
        }
        return Optional.of(total);
    }

    private void write(ProgramView program, Whose whose, ExportWords words, Table table) throws IOException {
        List<Line> page = rows.after(0, whose);
        while (!page.isEmpty()) {
            for (Line line : page) {
                table.row(ExportCells.of(program, line, words));
            }
            page = rows.after(page.get(page.size() - 1).person().id(), whose);
        }
    }
}
