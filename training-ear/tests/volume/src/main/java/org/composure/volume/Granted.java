package org.composure.volume;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.composure.scenario.House;
import org.composure.volume.Crowd.Trainee;

/** Grants in force for the levels that nobody begins with, proposals that wait, and the decisions that led there. */
final class Granted {

    private static final int SECOND_FROM = 4;
    private static final int TRAINEES_OF_A_PROPOSAL = 50;
    private static final int MOST_REFUSED = 4;
    private static final Duration AGO = Duration.ofDays(60);
    private static final Duration FOR = Duration.ofDays(180);
    private static final Duration BETWEEN = Duration.ofDays(45);
    private static final String REASON = "Nine customers of ten stayed, and the tenth was passed on in time.";

    private final Rows grants = new Rows("authority_grant (id, person_id, level, limits, starts_at, ends_at,"
            + " reviewer_id, reason, second_due, second_id, made_at)");
    private final Rows decisions = new Rows("authority_decision (id, person_id, grant_id, kind, level, limits, ends_at,"
            + " actor_id, actor_name, recommendation, reason, justification, decided_at)");

    private final Size size;
    private final House house;
    private final Random chance;
    private long decision = Crowd.FIRST_ID;

    Granted(Size size, House house, Random chance) {
        this.size = size;
        this.house = house;
        this.chance = chance;
    }

    /** When what somebody was granted began. */
    static Instant begins(Size size) {
        return size.until().minus(AGO);
    }

    void of(Trainee trainee) {
        Instant begin = begins(size);
        for (int refused = chance.nextInt(MOST_REFUSED); refused > 0; refused--) {
            decide(
                    trainee,
                    null,
                    "REFUSED",
                    trainee.level() + 1,
                    trainee.team(),
                    begin.minus(BETWEEN.multipliedBy(refused)));
        }
        if (trainee.level() > Crowd.HIGHEST_START) {
            grant(trainee, trainee.id(), trainee.level(), begin, begin);
        }
        if (chance.nextInt(TRAINEES_OF_A_PROPOSAL) == 0) {
            grant(
                    trainee,
                    trainee.id() + size.people(),
                    SECOND_FROM,
                    size.until().minus(Duration.ofDays(1)),
                    null);
        }
    }

    private void grant(Trainee trainee, long id, int level, Instant begin, Instant made) {
        boolean secondDue = level >= SECOND_FROM;
        Long second = secondDue && made != null
                ? Crowd.FIRST_ID + (trainee.team() + 1 - Crowd.FIRST_ID) % size.teams()
                : null;
        grants.add(
                id,
                trainee.id(),
                level,
                limits(level),
                begin,
                begin.plus(FOR),
                trainee.team(),
                REASON,
                secondDue,
                second,
                made);
        decide(trainee, id, secondDue ? "PROPOSED" : "GRANTED", level, trainee.team(), begin);
        if (second != null) {
            decide(trainee, id, "SECONDED", level, second, begin);
        }
    }

    private void decide(Trainee trainee, Long grant, String kind, int level, long actor, Instant at) {
        decisions.add(
                decision++,
                trainee.id(),
                grant,
                kind,
                level,
                limits(level),
                grant == null ? null : at.plus(FOR),
                actor,
                "Supervisor " + actor,
                "{\"level\":" + level + ",\"verdicts\":[{\"policy\":\"CONTACTS\",\"allowed\":true,\"figures\":[14,12]},"
                        + "{\"policy\":\"RECENCY\",\"allowed\":true,\"figures\":[2,30]}]}",
                REASON,
                "",
                at);
    }

    private String limits(int level) {
        return house.level(level).limits().text();
    }

    List<Rows> rows() {
        return List.of(grants, decisions);
    }
}
