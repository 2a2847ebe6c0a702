package org.composure.certification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.composure.certification.ProgramView;
import org.composure.certification.control.ExportRows.Line;
import org.composure.certification.control.RosterStore.Whose;
import org.composure.certification.entity.AskedJson;
import org.composure.certification.entity.RowsJson;
import org.composure.certification.entity.StoredTable;
import org.composure.work.KindOfWork;
import org.composure.work.Portion;
import org.composure.work.Portion.Finished;
import org.composure.work.Portion.Worked;
import org.composure.work.Said;

/** Prepares a table, some people at a time (R16). */
@ApplicationScoped
public class TableWork implements KindOfWork {

    static final String NAME = "certificate-table";

    @Inject
    private PreparedStore tables;

    @Inject
    private ExportRows rows;

    @Inject
    private ProgramStore programs;

    /**
     * Where to go on.
     *
     * @param program its place among those asked about, from 0
     * @param person behind whom
     * @param piece its place, from 0
     */
    private record Place(int program, long person, int piece) {

        static Place of(String text) {
            String[] parts = text.split(" ", -1);
            return new Place(Integer.parseInt(parts[0]), Long.parseLong(parts[1]), Integer.parseInt(parts[2]));
        }

        String text() {
            return program + " " + person + " " + piece;
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Part> plan(Task task) {
        return List.of(new Part(
                new Place(0, 0, 0).text(), table(task).map(StoredTable::total).orElse(0L)));
    }

    @Override
    public Portion work(Task task, int part, String place, Instant now) {
        Place from = Place.of(place);
        Optional<StoredTable> table = table(task);
        if (table.isEmpty()) {
            return new Portion.Failed(Said.of("work.failed.certificate-table.gone"));
        }
        AskedJson asked = AskedJson.of(table.get().asked());
        if (from.program() >= asked.programs().size()) {
            return new Finished(0);
        }
        ProgramView program =
                programs.current(asked.programs().get(from.program())).orElseThrow();
        Instant at = asked.question().at().orElseThrow();
        List<Line> lines = rows.after(
                from.person(), new Whose(program.program(), asked.question().filter(), Optional.empty(), at));
        if (lines.isEmpty()) {
            return new Worked(new Place(from.program() + 1, 0, from.piece()).text(), 0);
        }
        tables.add(
                table.get().id(),
                from.piece(),
                RowsJson.text(lines.stream()
                        .map(line -> ExportCells.of(program, line, asked.words()))
                        .toList()));
        long last = lines.get(lines.size() - 1).person().id();
        return new Worked(new Place(from.program(), last, from.piece() + 1).text(), lines.size());
    }

    @Override
    public Said finish(Task task, Instant now) {
        return Said.of(
                "work.done.certificate-table",
                table(task).map(StoredTable::total).orElse(0L));
    }

    @Override
    public void cancelled(Task task, Instant now) {
        tables.remove(number(task));
    }

    private Optional<StoredTable> table(Task task) {
        return tables.find(number(task));
    }

    private static long number(Task task) {
        return Long.parseLong(task.parameters());
    }
}
