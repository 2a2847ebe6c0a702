package org.composure.demo.control;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.composure.people.PersonDraft;
import org.composure.people.Role;
import org.composure.people.StartingLevel;
import org.composure.simulate.SimulatedAgent;

/**
 * Somebody of the demo, and how they have practised.
 *
 * @param span of days in which they practised; empty for those who only lead
 * @param contacts how many they had in that time
 * @param levels of autonomy, one after the other for equal parts of that time; the last is today's, unless a grant of
 *     it has ended since
 * @param ways how they answered: from the first to the last, each passing gradually into the next
 */
public record Colleague(
        String account,
        String name,
        String employeeNumber,
        String team,
        Role role,
        boolean active,
        Optional<Span> span,
        int contacts,
        List<Integer> levels,
        List<SimulatedAgent> ways) {

    public Colleague {
        levels = List.copyOf(levels);
        ways = List.copyOf(ways);
    }

    /**
     * From and until how many days ago, both days among them.
     *
     * @param last at least 1: yesterday
     */
    public record Span(int first, int last) {
        public Span {
            if (last < 1 || first < last) {
                throw new IllegalArgumentException("From " + first + " until " + last + " days ago is no time past");
            }
        }
    }

    /**
     * The level at a point of the span.
     *
     * @param progress 0 to 1, at the end of the span
     */
    int level(double progress) {
        return levels.get(Math.min((int) (progress * levels.size()), levels.size() - 1));
    }

    /** The level with which they were added; where the table begins with a higher one, that is granted. */
    int firstLevel() {
        return Math.min(level(0), Collections.max(StartingLevel.CHOICES));
    }

    /**
     * How they answer at a point of the span.
     *
     * @param progress 0 to 1, at the end of the span
     */
    SimulatedAgent way(double progress, RandomGenerator chance) {
        double at = progress * (ways.size() - 1);
        int from = (int) at;
        return ways.get(chance.nextDouble() < at - from ? from + 1 : from);
    }

    PersonDraft draft(int level) {
        return new PersonDraft(account, name, employeeNumber, role, level, active);
    }
}
