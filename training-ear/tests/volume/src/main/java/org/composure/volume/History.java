package org.composure.volume;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.composure.scoring.Rulings;
import org.composure.simulate.SimulatedAgent;
import org.composure.volume.Crowd.Trainee;

/** What everybody has played, and what followed from it: scores, disputes, talks. */
final class History {

    private static final int EACH_ASSESSMENT = 4;
    private static final int ONE_LEFT_OF = 50;
    private static final int OF_A_TEAM_NOW = 8;

    private final Size size;
    private final Crowd crowd;
    private final Templates templates;
    private final Random chance;
    private final Attempts attempts = new Attempts();
    private final Judged judged = new Judged();
    private final Disputed disputed;
    private final Talked talked;
    private final Calibrated calibrated;
    private final Set<Met> met = new HashSet<>();

    /** That somebody has met that form. */
    private record Met(long person, String scenario, int form) {}

    History(Size size, Crowd crowd, Templates templates, Random chance) {
        this.size = size;
        this.crowd = crowd;
        this.templates = templates;
        this.chance = chance;
        disputed = new Disputed(size, chance);
        talked = new Talked(chance);
        calibrated = new Calibrated(size, chance);
    }

    /** Plays the attempt of that number. */
    void play(int number) {
        Trainee trainee = crowd.trainees().get(chance.nextInt(crowd.trainees().size()));
        double progress = (double) number / size.attempts();
        Instant begun = size.begun(number).minusSeconds(chance.nextInt(60));
        Played played = played(number, trainee, progress, begun);
        if (chance.nextInt(ONE_LEFT_OF) == 0) {
            attempts.left(played);
            return;
        }
        Rulings rulings = disputed.of(played);
        attempts.ended(played);
        judged.add(played, rulings);
        talked.about(played);
        calibrated.remember(played);
    }

    private Played played(int number, Trainee trainee, double progress, Instant begun) {
        SimulatedAgent way = chance.nextDouble() < progress ? trainee.until() : trainee.from();
        int level =
                begun.isAfter(Granted.begins(size)) ? trainee.level() : Math.min(Crowd.HIGHEST_START, trainee.level());
        Template contact = templates.one(way, level, chance);
        boolean first =
                met.add(new Met(trainee.id(), contact.situation().scenario().id(), contact.form()));
        return new Played(Crowd.FIRST_ID + number, trainee, contact, begun, number % EACH_ASSESSMENT == 0, !first);
    }

    /** Lets a few of each team play now. */
    void playOn(Instant now) {
        int number = size.attempts();
        for (Trainee trainee : crowd.trainees().subList(0, OF_A_TEAM_NOW * size.teams())) {
            Instant begun = now.minus(Duration.ofMinutes(2)).minusSeconds(chance.nextInt(300));
            attempts.open(played(number++, trainee, 1, begun), now);
        }
    }

    void calibrate() {
        calibrated.makeRounds();
    }

    List<Rows> rows() {
        return Stream.of(attempts.rows(), judged.rows(), List.of(disputed.disputes), talked.rows(), calibrated.rows())
                .flatMap(List::stream)
                .toList();
    }
}
