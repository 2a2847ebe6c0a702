package org.composure.work.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.composure.work.KindOfWork.Part;
import org.composure.work.Portion;
import org.composure.work.Portion.Failed;
import org.composure.work.Portion.Finished;
import org.composure.work.Portion.Worked;
import org.composure.work.Said;
import org.composure.work.WorkState;
import org.composure.work.entity.WorkItem;
import org.composure.work.entity.WorkPart;

/** Each step of a piece of work in a transaction of its own, as long as the work is this server's (R2, R4). */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class PortionDesk {

    @Inject
    private WorkStore store;

    @Inject
    private RunStore runs;

    @Inject
    private Kinds kinds;

    /** Which parts there is something to do at, once the work is planned; none if it is another server's. */
    List<Integer> open(long id, String runner) {
        Optional<WorkItem> own = store.find(id).filter(item -> item.isRunBy(runner));
        return own.map(item -> open(item, runner)).orElse(List.of());
    }

    private List<Integer> open(WorkItem item, String runner) {
        List<WorkPart> parts = store.parts(item.id());
        if (parts.isEmpty()) {
            List<Part> planned = kinds.named(item.kind()).plan(item.task());
            runs.add(item.id(), planned, runner);
            return IntStream.range(0, planned.size()).boxed().toList();
        }
        return parts.stream()
                .filter(part -> !part.isFinished())
                .map(WorkPart::part)
                .toList();
    }

    /**
     * Does the next portion of a part.
     *
     * @return whether there is more of it for this server
     * @throws PortionRefused if the portion failed; nothing of it is stored
     */
    boolean portion(long id, int part, String runner, Instant now) {
        Optional<WorkPart> held = runs.hold(id, part, runner);
        if (held.isEmpty()) {
            return false;
        }
        WorkItem item = store.find(id).orElseThrow();
        Portion portion =
                kinds.named(item.kind()).work(item.task(), part, held.get().place(), now);
        if (portion instanceof Failed failed) {
            throw new PortionRefused(failed.why());
        }
        if (portion instanceof Finished last) {
            held.get().finish(last);
            return false;
        }
        held.get().advance((Worked) portion);
        return true;
    }

    /** Ends the work if all of it is done. */
    void finish(long id, String runner, Instant now) {
        store.hold(id)
                .filter(item -> item.isRunBy(runner))
                .filter(item -> store.parts(id).stream().allMatch(WorkPart::isFinished))
                .ifPresent(item ->
                        item.end(WorkState.DONE, kinds.named(item.kind()).finish(item.task(), now), now));
    }

    void fail(long id, String runner, Said why, Instant now) {
        store.hold(id).filter(item -> item.isRunBy(runner)).ifPresent(item -> {
            item.end(WorkState.FAILED, why, now);
            store.release(id);
        });
    }
}
