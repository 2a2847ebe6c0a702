package org.composure.reporting.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.composure.reporting.Board;
import org.composure.reporting.BoardQuestion;
import org.composure.reporting.Course;
import org.composure.reporting.EscalationCounts;
import org.composure.reporting.LevelInForce;
import org.composure.reporting.MemberLine;
import org.composure.reporting.control.BoardStore.Found;
import org.composure.reporting.control.BoardStore.Scored;
import org.composure.reporting.control.BoardStore.Somebody;
import org.composure.scenario.Competency;

/** Puts a board together. */
@ApplicationScoped
@Transactional
public class BoardDesk {

    @Inject
    private BoardStore store;

    @Inject
    private Levels levels;

    public Board board(long supervisor, BoardQuestion question, Instant now) {
        List<MemberLine> team = lines(Whose.TRAINEES_OF, supervisor, now);
        List<MemberLine> found = team.stream()
                .filter(line -> Asking.fits(line, question))
                .sorted(Asking.order(question.column(), question.descending()))
                .toList();
        return new Board(
                now,
                found.stream()
                        .skip(Math.max(0, question.first()))
                        .limit(Math.min(BoardQuestion.MOST, question.size()))
                        .toList(),
                found.size(),
                team.size(),
                team.stream().map(MemberLine::escalation).reduce(EscalationCounts.NONE, EscalationCounts::plus));
    }

    /** The lines of these people, in no order that is promised. */
    List<MemberLine> lines(Whose whose, long id, Instant now) {
        List<Somebody> people = store.people(whose, id);
        Map<Long, LevelInForce> inForce =
                levels.inForce(people.stream().collect(Collectors.toMap(Somebody::id, Somebody::startingLevel)), now);
        Map<Long, Map<Competency, Course>> courses = courses(whose, id);
        Map<Long, Found> found = store.found(whose, id, Period.since(now));
        return people.stream()
                .map(person -> line(
                        person,
                        inForce.get(person.id()),
                        courses.getOrDefault(person.id(), Map.of()),
                        found.getOrDefault(person.id(), Found.NOTHING)))
                .toList();
    }

    /** The latest courses of these people, by person. */
    Map<Long, Map<Competency, Course>> courses(Whose whose, long id) {
        Map<Long, List<Scored>> byPerson =
                store.latest(whose, id).stream().collect(Collectors.groupingBy(Scored::person));
        Map<Long, Map<Competency, Course>> courses = new HashMap<>();
        byPerson.forEach((person, scored) -> courses.put(person, courses(scored)));
        return courses;
    }

    /**
     * The course of each competency.
     *
     * @param scored attempts of one person, the oldest first
     */
    static Map<Competency, Course> courses(List<Scored> scored) {
        Map<Competency, List<Course.Point>> points = new EnumMap<>(Competency.class);
        for (Scored attempt : scored) {
            attempt.cells().percents(BoardStore.FIRST_SCORE).forEach((competency, percent) -> points.computeIfAbsent(
                            competency, unknown -> new ArrayList<>())
                    .add(new Course.Point(attempt.attempt(), attempt.at(), percent)));
        }
        Map<Competency, Course> courses = new EnumMap<>(Competency.class);
        points.forEach((competency, all) -> courses.put(competency, new Course(all)));
        return courses;
    }

    private static MemberLine line(Somebody person, LevelInForce level, Map<Competency, Course> courses, Found found) {
        return new MemberLine(
                person.id(),
                person.name(),
                person.employeeNumber(),
                person.active(),
                level,
                courses,
                person.attempts(),
                found.contacts(),
                found.critical(),
                found.escalation());
    }
}
