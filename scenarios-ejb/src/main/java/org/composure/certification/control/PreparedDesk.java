package org.composure.certification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.composure.certification.ExportQuestion;
import org.composure.certification.ExportSink;
import org.composure.certification.ExportWords;
import org.composure.certification.PreparedTable;
import org.composure.certification.ProgramView;
import org.composure.certification.entity.AskedJson;
import org.composure.certification.entity.RowsJson;
import org.composure.certification.entity.StoredTable;
import org.composure.export.Cell;
import org.composure.export.Table;
import org.composure.export.TableFormat;
import org.composure.people.Actor;
import org.composure.people.PersonView;
import org.composure.work.WorkDraft;
import org.composure.work.WorkState;
import org.composure.work.boundary.Commission;

/** Has tables prepared that take long, and hands them to whoever had them prepared, for a day (R16). */
@ApplicationScoped
public class PreparedDesk {

    static final Duration KEPT = Duration.ofDays(1);

    @Inject
    private PreparedStore tables;

    @Inject
    private ExportClerk clerk;

    @Inject
    private ProgramStore programs;

    @Inject
    private Deciders deciders;

    @Inject
    private Commission commission;

    /** Has a table prepared; its number, or empty if there is no such program or the actor is not of HR. */
    @Transactional
    public Optional<Long> prepare(Actor actor, ExportQuestion question, ExportWords words, Instant now) {
        Optional<PersonView> by = deciders.hr(actor);
        List<ProgramView> asked = programs.asked(question.program());
        if (by.isEmpty() || asked.isEmpty()) {
            return Optional.empty();
        }
        ExportQuestion then = new ExportQuestion(
                question.program(), question.filter(), Optional.of(question.at().orElse(now)));
        long total = clerk.prepare(by.get(), asked, then, now);
        List<Long> numbers = asked.stream().map(ProgramView::program).toList();
        StoredTable table = new StoredTable(actor.id(), new AskedJson(numbers, then, words).text(), total, now);
        tables.add(table);
        String about = asked.size() == 1 ? asked.get(0).terms().title() : words.title();
        table.filledBy(commission.begin(
                actor,
                new WorkDraft(
                        TableWork.NAME,
                        about,
                        String.valueOf(table.id()),
                        "certification/prepared.xhtml?table=" + table.id()),
                now));
        return Optional.of(table.id());
    }

    /** One that the actor had prepared; empty if there is none, or its day is over. */
    @Transactional
    public Optional<PreparedTable> prepared(Actor actor, long table, Instant now) {
        return own(actor, table, now).flatMap(found -> commission
                .view(found.work())
                .map(work -> new PreparedTable(
                        found.id(), found.total(), found.madeAt().plus(KEPT), work)));
    }

    /**
     * Writes one that is done.
     *
     * @return whether there is one
     * @throws IOException if whoever takes it no longer does
     */
    @Transactional(TxType.NOT_SUPPORTED)
    public boolean take(Actor actor, long number, TableFormat format, ExportSink sink, Instant now) throws IOException {
        Optional<PersonView> by = deciders.hr(actor);
        Optional<StoredTable> table = own(actor, number, now).filter(this::isDone);
        if (by.isEmpty() || table.isEmpty()) {
            return false;
        }
        AskedJson asked = AskedJson.of(table.get().asked());
        clerk.taken(by.get(), asked.question(), format, table.get().total(), now);
        try (Table out =
                format.to(sink.open(), asked.words().title(), asked.words().columns())) {
            int place = 0;
            for (var piece = tables.piece(number, place); piece.isPresent(); piece = tables.piece(number, place)) {
                for (List<Cell> row : RowsJson.rows(piece.get())) {
                    out.row(row);
                }
                place++;
            }
        }
        return true;
    }

    private Optional<StoredTable> own(Actor actor, long table, Instant now) {
        return tables.find(table)
                .filter(found -> found.maker() == actor.id())
                .filter(found -> now.isBefore(found.madeAt().plus(KEPT)));
    }

    private boolean isDone(StoredTable table) {
        return commission
                .view(table.work())
                .filter(work -> work.state() == WorkState.DONE)
                .isPresent();
    }
}
