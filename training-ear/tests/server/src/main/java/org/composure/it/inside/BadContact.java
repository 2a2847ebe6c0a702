package org.composure.it.inside;

import java.util.List;
import java.util.Optional;
import org.composure.scoring.Debrief;
import org.composure.scoring.DisputeOutcome;
import org.composure.scoring.DisputeOutcome.Done;
import org.composure.scoring.DisputeOutcome.Reason;
import org.composure.scoring.DisputeOutcome.Refused;
import org.composure.scoring.FindingRef;
import org.composure.scoring.Ruling;
import org.composure.scoring.boundary.Disputes;
import org.composure.training.AnswerCommand;

/** A contact of a trainee that went badly, of which there is something to dispute, and who supervises them. */
public final class BadContact {

    /** They go badly in whatever form of the scenario. */
    private static final List<String> REPLIES =
            List.of("details-first", "a-question-is-not", "settles-down", "worn-daily", "not-mine");

    private static final String WHY = "The rule is right here.";

    private final String team;
    private final Trainee supervisor;
    private final Trainee trainee;
    private final long attempt;
    private final Disputes disputes;

    BadContact(String team, Trainee supervisor, Trainee trainee, Disputes disputes) {
        this.team = team;
        this.supervisor = supervisor;
        this.trainee = trainee;
        this.disputes = disputes;
        attempt = playsBadly(trainee);
    }

    public String team() {
        return team;
    }

    public Trainee supervisor() {
        return supervisor;
    }

    public Trainee trainee() {
        return trainee;
    }

    public long attempt() {
        return attempt;
    }

    public static long playsBadly(Trainee agent) {
        long begun = agent.begins("policy-rigidity");
        for (String reply : REPLIES) {
            agent.sends(new AnswerCommand(begun, agent.reads(begun).nextTurn(), Trainee.newToken(), reply));
        }
        return begun;
    }

    /** What was found of the second answer. */
    public FindingRef quoted() {
        return new FindingRef(attempt, 2, "policy-quoted-at-anger");
    }

    public DisputeOutcome files(Trainee agent, FindingRef finding) {
        return agent.does(() -> disputes.dispute(agent.actor(), finding, "It was not like that."));
    }

    public long filed(FindingRef finding) {
        return done(files(trainee, finding));
    }

    public static long done(DisputeOutcome outcome) {
        return ((Done) outcome).dispute().id();
    }

    public DisputeOutcome decides(Trainee decider, long dispute, Ruling ruling) {
        return decider.does(() -> disputes.decide(decider.actor(), dispute, Optional.of(ruling), WHY));
    }

    public void accept(FindingRef finding) {
        done(decides(supervisor, filed(finding), Ruling.ACCEPTED));
    }

    public static List<Reason> reasons(DisputeOutcome outcome) {
        return ((Refused) outcome).reasons();
    }

    public Debrief debrief() {
        return trainee.debrief(attempt).orElseThrow();
    }
}
