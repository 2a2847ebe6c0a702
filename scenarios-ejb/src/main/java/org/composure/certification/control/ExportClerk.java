package org.composure.certification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.composure.certification.ExportQuestion;
import org.composure.certification.ProgramView;
import org.composure.certification.control.RosterStore.Whose;
import org.composure.export.TableFormat;
import org.composure.people.PersonView;

/** Counts what somebody takes out, and has it journalled before the first row goes. */
@ApplicationScoped
public class ExportClerk {

    @Inject
    private ExportRows rows;

    @Inject
    private Minutes minutes;

    /** In a transaction of its own: what was taken out stays in the journal, whatever becomes of the table. */
    @Transactional(TxType.REQUIRES_NEW)
    public long begin(
            PersonView by, List<ProgramView> programs, ExportQuestion question, TableFormat format, Instant now) {
        Instant at = question.at().orElse(now);
        long total = count(programs, question, at);
        minutes.exported(by, programs, question, format.name() + ", " + total + " rows, as of " + at, now);
        return total;
    }

    /** In the transaction in which its preparing begins. */
    @Transactional(TxType.MANDATORY)
    public long prepare(PersonView by, List<ProgramView> programs, ExportQuestion question, Instant now) {
        Instant at = question.at().orElseThrow();
        long total = count(programs, question, at);
        minutes.exported(by, programs, question, "prepared, " + total + " rows, as of " + at, now);
        return total;
    }

    /** Of one that was prepared. */
    @Transactional(TxType.REQUIRES_NEW)
    public void taken(PersonView by, ExportQuestion question, TableFormat format, long total, Instant now) {
        String table = format.name() + ", " + total + " rows, prepared, as of "
                + question.at().orElseThrow();
        minutes.exported(by, List.of(), question, table, now);
    }

    private long count(List<ProgramView> programs, ExportQuestion question, Instant at) {
        return programs.stream()
                .mapToLong(program -> rows.count(new Whose(program.program(), question.filter(), Optional.empty(), at)))
                .sum();
    }
}
