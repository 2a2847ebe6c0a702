package org.composure.volume;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.composure.assignment.Counting;
import org.composure.scenario.Scenario;
import org.composure.volume.Crowd.Trainee;

/** What each trainee was asked to play in the last months. */
final class Assigned {

    private static final int EACH = 3;
    private static final int DAYS_BACK = 120;
    private static final int MOST_TRIES = 3;
    private static final int ONE_WITHDRAWN_OF = 20;
    private static final Duration TO_DO = Duration.ofDays(21);

    final Rows assignments =
            new Rows("assignment (id, person_id, scenario_id, title, mode, due_at, tries, counting, slip,"
                    + " made_by, made_at, withdrawn_by, withdrawn_at, withdrawal)");

    private final Size size;
    private final List<Scenario> scenarios;
    private final Random chance;

    Assigned(Size size, List<Scenario> scenarios, Random chance) {
        this.size = size;
        this.scenarios = scenarios;
        this.chance = chance;
    }

    void to(Trainee trainee) {
        for (int number = 0; number < EACH; number++) {
            Instant made = size.until().minus(Duration.ofHours(24L * chance.nextInt(DAYS_BACK) + number));
            Scenario scenario = scenarios.get(chance.nextInt(scenarios.size()));
            boolean withdrawn = chance.nextInt(ONE_WITHDRAWN_OF) == 0;
            long id = trainee.id() * EACH + number;
            assignments.add(
                    id,
                    trainee.id(),
                    scenario.id(),
                    scenario.title(),
                    chance.nextBoolean() ? "PRACTICE" : "ASSESSMENT",
                    made.plus(TO_DO),
                    chance.nextBoolean() ? null : 1 + chance.nextInt(MOST_TRIES),
                    Chance.one(Counting.values(), chance),
                    "slip-" + id,
                    trainee.team(),
                    made,
                    withdrawn ? trainee.team() : null,
                    withdrawn ? made.plus(Duration.ofHours(1)) : null,
                    withdrawn ? "Sent to the wrong person." : null);
        }
    }
}
