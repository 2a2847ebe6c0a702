package org.composure.volume;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.composure.judge.Finding;
import org.composure.scoring.Ruling;
import org.composure.scoring.Rulings;
import org.composure.volume.Template.Exchange;

/** Disputes: about one contact of a hundred, most of them decided. */
final class Disputed {

    private static final int ATTEMPTS_OF_A_DISPUTE = 100;
    private static final double DECIDED = 2.0 / 3;
    private static final Duration BEFORE_FILING = Duration.ofHours(3);
    private static final Duration BEFORE_DECISION = Duration.ofDays(2);

    final Rows disputes = new Rows(
            "dispute (id, attempt_id, person_id, turn, rule, scenario, competency, points,"
                    + " critical, sentence, said, answered, plea, filed_at, ruling, decider_id, decider, decision, decided_at)");

    private final Size size;
    private final Random chance;

    Disputed(Size size, Random chance) {
        this.size = size;
        this.chance = chance;
    }

    /** What was decided of the attempt, which is seldom disputed. */
    Rulings of(Played attempt) {
        List<Finding> against = attempt.contact().scorecard().findings().stream()
                .filter(finding -> finding.points() <= 0 || finding.critical())
                .toList();
        if (against.isEmpty() || chance.nextInt(ATTEMPTS_OF_A_DISPUTE) != 0) {
            return Rulings.NONE;
        }
        Finding finding = against.get(chance.nextInt(against.size()));
        boolean lately = filed(attempt).plus(BEFORE_DECISION).isAfter(size.until());
        if (lately || chance.nextDouble() >= DECIDED) {
            add(attempt, finding, null);
            return Rulings.NONE;
        }
        Ruling ruling = Chance.one(Ruling.values(), chance);
        add(attempt, finding, ruling);
        return new Rulings(Map.of(new Rulings.Place(finding.turn(), finding.rule()), ruling));
    }

    private static Instant filed(Played attempt) {
        return attempt.ended().plus(BEFORE_FILING);
    }

    private void add(Played attempt, Finding finding, Ruling ruling) {
        Exchange exchange = finding.turn() == 0
                ? new Exchange(attempt.contact().ending().says(), "")
                : attempt.contact().exchanges().get(finding.turn() - 1);
        Instant filed = filed(attempt);
        long team = attempt.trainee().team();
        disputes.add(
                attempt.id(),
                attempt.id(),
                attempt.trainee().id(),
                finding.turn(),
                finding.rule(),
                attempt.contact().situation().scenario().title(),
                finding.competency(),
                finding.points(),
                finding.critical(),
                finding.sentence(),
                exchange.said(),
                exchange.answered(),
                "She had told me so two lines before, and I answered what she asked.",
                filed,
                ruling,
                ruling == null ? null : team,
                ruling == null ? null : "Supervisor " + team,
                ruling == null ? null : "Read again line by line, with the customer's words beside the rule.",
                ruling == null ? null : filed.plus(BEFORE_DECISION));
    }
}
