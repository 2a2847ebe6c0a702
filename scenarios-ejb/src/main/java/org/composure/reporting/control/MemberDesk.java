package org.composure.reporting.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.composure.reporting.BoardQuestion;
import org.composure.reporting.Course;
import org.composure.reporting.Member;
import org.composure.reporting.MemberLine;
import org.composure.reporting.MemberQuestion;
import org.composure.reporting.PlayedPage;
import org.composure.reporting.Quartiles;
import org.composure.reporting.control.BoardStore.Scored;
import org.composure.scenario.Competency;

/** Puts the page on one member together. */
@ApplicationScoped
@Transactional
public class MemberDesk {

    @Inject
    private BoardDesk boards;

    @Inject
    private MemberStore store;

    /** A member of the supervisor's team, which somebody else has made sure of. */
    public Optional<Member> member(long supervisor, long person, MemberQuestion question, Instant now) {
        return boards.lines(Whose.OWN, person, now).stream()
                .findFirst()
                .map(line -> member(supervisor, line, limited(question), now));
    }

    private Member member(long supervisor, MemberLine line, MemberQuestion question, Instant now) {
        Instant since = Period.since(now);
        Habits habits = Habits.of(store.fired(line.person(), since));
        return new Member(
                now,
                line,
                history(line.person()),
                team(boards.courses(Whose.TRAINEES_OF, supervisor).values()),
                habits.strengths(),
                habits.recurring(),
                new PlayedPage(
                        store.played(line.person(), question, since),
                        // How many they are was counted with the line, of an outcome in the same time.
                        question.outcome().map(line.escalation()::of).orElse(line.attempts())));
    }

    private static MemberQuestion limited(MemberQuestion question) {
        return new MemberQuestion(
                question.outcome(), Math.max(0, question.first()), Math.min(BoardQuestion.MOST, question.size()));
    }

    private Map<Competency, Course> history(long person) {
        List<Scored> oldestFirst = new ArrayList<>(store.history(person));
        Collections.reverse(oldestFirst);
        return BoardDesk.courses(oldestFirst);
    }

    /** The quartiles of the means of these people. */
    static Map<Competency, Quartiles> team(Collection<Map<Competency, Course>> people) {
        Map<Competency, Quartiles> team = new EnumMap<>(Competency.class);
        for (Competency competency : Competency.values()) {
            List<Integer> means = people.stream()
                    .filter(courses -> courses.containsKey(competency))
                    .map(courses -> courses.get(competency).mean().orElseThrow())
                    .toList();
            Quartiles.of(means).ifPresent(quartiles -> team.put(competency, quartiles));
        }
        return team;
    }
}
