package org.composure.work.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.composure.audit.Deed;
import org.composure.audit.EntryDraft;
import org.composure.audit.boundary.Journal;
import org.composure.people.Actor;
import org.composure.people.PersonView;
import org.composure.people.Role;
import org.composure.people.boundary.Register;
import org.composure.work.Said;
import org.composure.work.WorkDraft;
import org.composure.work.WorkOutcome;
import org.composure.work.WorkOutcome.Done;
import org.composure.work.WorkOutcome.Reason;
import org.composure.work.WorkOutcome.Refused;
import org.composure.work.WorkPage;
import org.composure.work.WorkState;
import org.composure.work.WorkView;
import org.composure.work.control.WorkStore.Progress;
import org.composure.work.entity.WorkItem;

/** Has work begun, shown, cancelled and gone on with (R1, R5 to R7). */
@ApplicationScoped
@Transactional
public class WorkDesk {

    @Inject
    private WorkStore store;

    @Inject
    private Kinds kinds;

    @Inject
    private Register people;

    @Inject
    private Journal journal;

    public long begin(Actor actor, WorkDraft draft, Instant now) {
        kinds.named(draft.kind());
        WorkItem item = new WorkItem(actor, draft, now);
        store.add(item);
        return item.id();
    }

    public WorkPage page(Actor actor, int first, int size) {
        Set<String> seen = kinds.seenBy(actor.role());
        return new WorkPage(views(store.page(actor, seen, first, size)), store.count(actor, seen));
    }

    public Optional<WorkView> view(long id) {
        return store.find(id).map(this::view);
    }

    public Optional<WorkView> visible(Actor actor, long id) {
        return store.find(id).filter(seenBy(actor)).map(this::view);
    }

    public WorkOutcome cancel(Actor actor, long id, Instant now) {
        Optional<WorkItem> found = store.hold(id).filter(seenBy(actor));
        if (found.isEmpty()) {
            return new Refused(Reason.NO_SUCH_WORK);
        }
        WorkItem item = found.get();
        if (!item.state().isOpen()) {
            return new Refused(Reason.ENDED);
        }
        item.end(WorkState.CANCELLED, Said.of("work.cancelled.by", name(actor)), now);
        store.release(id);
        kinds.named(item.kind()).cancelled(item.task(), now);
        note(actor, item, now);
        return new Done(view(item));
    }

    public WorkOutcome goOn(Actor actor, long id) {
        Optional<WorkItem> found = store.hold(id).filter(seenBy(actor));
        if (found.isEmpty()) {
            return new Refused(Reason.NO_SUCH_WORK);
        }
        if (found.get().state() != WorkState.FAILED) {
            return new Refused(Reason.NOT_FAILED);
        }
        found.get().reopen();
        return new Done(view(found.get()));
    }

    private Predicate<WorkItem> seenBy(Actor actor) {
        return item -> actor.role() == Role.ADMIN
                || item.starter() == actor.id()
                || kinds.named(item.kind()).audience().contains(actor.role());
    }

    private WorkView view(WorkItem item) {
        return views(List.of(item)).get(0);
    }

    private List<WorkView> views(List<WorkItem> items) {
        Map<Long, Progress> progress =
                store.progress(items.stream().map(WorkItem::id).toList());
        Map<Long, PersonView> starters =
                people.people(items.stream().map(WorkItem::starter).collect(Collectors.toSet()));
        return items.stream()
                .map(item -> view(
                        item,
                        progress.getOrDefault(item.id(), Progress.NONE),
                        Optional.ofNullable(starters.get(item.starter()))
                                .map(PersonView::name)
                                .orElse("")))
                .toList();
    }

    private static WorkView view(WorkItem item, Progress progress, String starter) {
        return new WorkView(
                item.id(),
                item.kind(),
                item.about(),
                item.page(),
                item.starter(),
                starter,
                item.begunAt(),
                item.state(),
                progress.done(),
                progress.total(),
                item.endedAt(),
                item.outcome());
    }

    private String name(Actor actor) {
        return people.person(actor.id()).map(PersonView::name).orElseThrow();
    }

    private void note(Actor actor, WorkItem item, Instant now) {
        var draft = new EntryDraft(
                Deed.WORK_CANCELLED,
                Optional.of(actor.id()),
                name(actor),
                Optional.empty(),
                item.kind() + " " + item.id() + ": " + item.about(),
                "",
                "",
                "");
        journal.keep(draft, now);
    }
}
