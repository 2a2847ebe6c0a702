package org.composure.coaching.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.composure.coaching.ActionView;
import org.composure.coaching.NoteView;
import org.composure.coaching.NoteView.AnswerView;
import org.composure.coaching.Review;
import org.composure.coaching.Talk;
import org.composure.coaching.Unread;
import org.composure.coaching.entity.ActionItem;
import org.composure.coaching.entity.StoredAnswer;
import org.composure.coaching.entity.StoredNote;
import org.composure.people.Actor;
import org.composure.people.PersonView;
import org.composure.people.boundary.Register;
import org.composure.training.Try;
import org.composure.training.boundary.Tries;

/** Shows what was said, and notes that it was read (R3). */
@ApplicationScoped
@Transactional
public class Reader {

    /** How many attempts with unread notes, and how many action items, are told at once. */
    static final int TOLD = 20;

    @Inject
    private NoteStore notes;

    @Inject
    private ActionStore actions;

    @Inject
    private Reviewed reviewed;

    @Inject
    private Tries tries;

    @Inject
    private Register people;

    /** What was said about the attempt; to whomever it is shown, it counts as read from now on. */
    public Optional<Review> review(Actor actor, long attempt, Instant now) {
        return reviewed.own(actor, attempt)
                .map(made -> review(made, true, now))
                .or(() -> reviewed.supervised(actor, attempt).map(made -> review(made, false, now)));
    }

    private Review review(Try made, boolean own, Instant now) {
        Map<Long, String> names = new HashMap<>();
        Function<Long, String> name = id -> names.computeIfAbsent(id, this::name);
        return new Review(
                made.attempt(),
                made.person(),
                notes.of(made.attempt()).stream()
                        .map(note -> note(note, own, name, now))
                        .toList(),
                actions(actions.of(made.attempt())));
    }

    private static NoteView note(StoredNote note, boolean own, Function<Long, String> name, Instant now) {
        return new NoteView(
                note.id(),
                note.turn(),
                name.apply(note.writtenBy()),
                note.words(),
                note.writtenAt(),
                own && note.read(now),
                note.answers().stream().map(answer -> answer(answer, own, now)).toList());
    }

    private static AnswerView answer(StoredAnswer answer, boolean own, Instant now) {
        return new AnswerView(answer.words(), answer.writtenAt(), !own && answer.read(now));
    }

    /** What the person still has to do. */
    public List<ActionView> openActions(long person) {
        return actions(actions.open(person, TOLD));
    }

    private static List<ActionView> actions(List<Agreed> agreed) {
        return agreed.stream().map(each -> view(each.item(), each.by())).toList();
    }

    private static ActionView view(ActionItem item, String by) {
        return new ActionView(item.id(), item.attempt(), item.words(), item.dueOn(), item.state(), by);
    }

    /** Where there are notes that the person has not read. */
    public List<Unread> unread(long person) {
        Map<Long, Long> counts = notes.unread(person, TOLD);
        return tries.of(counts.keySet()).stream()
                .map(made -> new Unread(made.attempt(), made.title(), counts.get(made.attempt())))
                .toList();
    }

    /** How much was said about each of these attempts of that person. */
    public Map<Long, Talk> talks(long person, List<Long> attempts) {
        Map<Long, Long> all = notes.counts(person, attempts);
        Map<Long, Long> unread = notes.unreadAnswers(person, attempts);
        return all.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> new Talk(entry.getValue(), unread.getOrDefault(entry.getKey(), 0L))));
    }

    private String name(long person) {
        return people.person(person).map(PersonView::name).orElse("");
    }
}
