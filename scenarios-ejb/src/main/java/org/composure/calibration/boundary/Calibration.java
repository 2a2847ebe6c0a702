package org.composure.calibration.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.composure.calibration.CalibrationOutcome;
import org.composure.calibration.CompetencyStanding;
import org.composure.calibration.Figures;
import org.composure.calibration.Rating;
import org.composure.calibration.RoundView;
import org.composure.calibration.TranscriptView;
import org.composure.calibration.control.FigureDesk;
import org.composure.calibration.control.RatingDesk;
import org.composure.calibration.control.Rounds;
import org.composure.people.Actor;
import org.composure.people.Role;

/** Supervisors rate the same contacts, each without knowing what the others and the rules made of them. */
@Stateless
@RolesAllowed(Role.SUPERVISOR_NAME)
public class Calibration {

    /** How many transcripts a round can have. */
    public static final int FEWEST = 3;

    public static final int USUAL = 5;

    public static final int MOST = 10;

    private final SecureRandom random = new SecureRandom();

    @Inject
    private Rounds rounds;

    @Inject
    private RatingDesk desk;

    @Inject
    private FigureDesk figures;

    @Inject
    private Clock clock;

    /**
     * Opens a round, which ends the one before.
     *
     * @param number the next one, so that a round is opened once however often that is sent
     * @param transcripts {@value #FEWEST} to {@value #MOST}
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public CalibrationOutcome open(Actor actor, int number, int transcripts) {
        int many = Math.min(MOST, Math.max(FEWEST, transcripts));
        long seed = random.nextLong();
        return twice(() -> rounds.open(actor, number, many, seed, clock.instant()));
    }

    /** The round that is being rated; empty before the first. */
    public Optional<RoundView> round(Actor actor) {
        return rounds.present(actor.id());
    }

    /** A transcript of the round that is being rated; empty if there is none at that place, or another round. */
    public Optional<TranscriptView> transcript(Actor actor, int round, int place) {
        return desk.transcript(actor.id(), round, place);
    }

    /** Rates a transcript of the present round, once. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public CalibrationOutcome rate(Actor actor, int round, int place, Rating rating) {
        return twice(() -> desk.rate(actor.id(), round, place, rating, clock.instant()));
    }

    /**
     * Says which findings the actor would have found in a transcript that they have rated, once.
     *
     * @param found places of these findings
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public CalibrationOutcome recall(Actor actor, int round, int place, Set<Integer> found) {
        return twice(() -> desk.recall(actor.id(), round, place, found));
    }

    /** What ratings show, without what the actor has yet to rate. */
    public Figures figures(Actor actor) {
        return figures.figures(actor.id());
    }

    /** How far each competency is judged alike, for boards that flag what is not. */
    @RolesAllowed({Role.SUPERVISOR_NAME, Role.HR_NAME, Role.ADMIN_NAME})
    public List<CompetencyStanding> standing() {
        return figures.standing();
    }

    private static CalibrationOutcome twice(Supplier<CalibrationOutcome> deed) {
        try {
            return deed.get();
        } catch (PersistenceException doneElsewhere) {
            // What was done there is read; if the database itself is in trouble, this fails again and says so.
            return deed.get();
        }
    }
}
