package org.composure.simulate;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.composure.play.Playthrough;
import org.composure.play.Situation;
import org.composure.scenario.Competency;

/**
 * An agent of a known kind. Each is the table of {@link Cue}, with what is wrong about the agent written over it.
 *
 * <p>No person was observed for them. They are known groups in the sense of validity research: a measure that cannot tell
 * apart what was made to differ measures nothing. Source: Cronbach and Meehl 1955, Construct validity in psychological
 * tests (Psychological Bulletin 52).
 */
public enum SimulatedAgent {
    /** Sound in everything, one turn at a time. */
    EXPERT(Steadiness.STEADY),

    /** Knows what the expert knows; sees it dimly, and now and then is too tired to choose. */
    AVERAGE(Steadiness.WAVERING),

    /** Takes feelings for a nuisance and says so; sound in all else. */
    RUDE(
            Competency.EMPATHY,
            Map.of(
                    Cue.HEARS, -3,
                    Cue.SEES_THE_PERSON, -1,
                    Cue.APOLOGISES, -2,
                    Cue.IS_POLITE, -1,
                    Cue.ROUNDS_OFF, -2,
                    Cue.PARROTS, 0,
                    Cue.ASKS_THE_KNOWN, 1,
                    Cue.SOLVES_UNHEARD, 2,
                    Cue.SPEAKS_COLDLY, 3,
                    Cue.BELITTLES, 5)),

    /** Takes the letter of a rule for the answer; sound in all else. */
    RIGID(
            Competency.FLEXIBILITY,
            Map.of(
                    Cue.OPENS_A_WAY, -3,
                    Cue.USES_ROOM, -5,
                    Cue.BENDS_TOO_FAR, -6,
                    Cue.OFFERS_WHAT_FITS, -5,
                    Cue.OFFERS_EARLY, -5,
                    Cue.OFFERS_TOO_LITTLE, -3,
                    Cue.OFFERS_TOO_MUCH, -6,
                    Cue.DECLINES, 2,
                    Cue.DECLINES_THE_DUE, 4,
                    Cue.REFUSES, 5)),

    /** Buys peace with whatever there is to give; sound in all else. */
    GIVE_AWAY(
            Competency.FLEXIBILITY,
            Map.of(
                    Cue.BENDS_TOO_FAR, 5,
                    Cue.OFFERS_WHAT_FITS, 2,
                    Cue.OFFERS_EARLY, 5,
                    Cue.OFFERS_TOO_LITTLE, 2,
                    Cue.OFFERS_TOO_MUCH, 7,
                    Cue.OFFERS_BEYOND_LIMIT, 7,
                    Cue.DECLINES, -4,
                    Cue.DECLINES_THE_DUE, -6)),

    /** Lets go of a case wherever that can be done; sound in all else. */
    NEEDLESS_ESCALATOR(
            Competency.ESCALATION,
            Map.of(
                    Cue.PASSES_ON_WHAT_COULD_BE_ASKED, 7,
                    Cue.PASSES_ON_NEEDLESSLY, 7,
                    Cue.KNOCKS_AT_THE_WRONG_DOOR, 6,
                    Cue.TRANSFERS_COLD, 6,
                    Cue.ASKS_NEEDLESSLY, 6,
                    Cue.CONSULTS, 5)),

    /** Keeps every case, whatever is in it; sound in all else. */
    NEVER_ESCALATOR(
            Competency.ESCALATION,
            Map.of(
                    Cue.PASSES_ON_WHAT_IS_DUE, -6,
                    Cue.PASSES_ON_WHAT_COULD_BE_ASKED, -6,
                    Cue.PASSES_ON_AFTER_A_LIMIT, -6,
                    Cue.KNOCKS_AT_THE_WRONG_DOOR, -6,
                    Cue.ASKS_LEAVE, -6,
                    Cue.ASKS_NEEDLESSLY, -6,
                    Cue.CONSULTS, -6,
                    Cue.KEEPS_BACK, 4)),

    /** Would rather say something than look or admit; sound in all else. Opens no article. */
    GUESSER(
            Competency.ESCALATION,
            Map.of(
                    Cue.INFORMS, 2,
                    Cue.SPEAKS_UNREAD, 2,
                    Cue.GUESSES, 6,
                    Cue.ADMITS_NOT_KNOWING, -5,
                    Cue.FINDS_OUT, -3));

    @SuppressWarnings("ImmutableEnumChecker") // Unmodifiable once built.
    private final Map<Cue, Integer> weights;

    private final Optional<Competency> lacks;
    private final Steadiness steadiness;

    /** Without a fault. */
    SimulatedAgent(Steadiness steadiness) {
        weights = weights(Map.of());
        lacks = Optional.empty();
        this.steadiness = steadiness;
    }

    /** The expert but for these weights. */
    SimulatedAgent(Competency lacks, Map<Cue, Integer> changed) {
        weights = weights(changed);
        this.lacks = Optional.of(lacks);
        steadiness = Steadiness.STEADY;
    }

    private static Map<Cue, Integer> weights(Map<Cue, Integer> changed) {
        Map<Cue, Integer> weights = new EnumMap<>(Cue.class);
        for (Cue cue : Cue.values()) {
            weights.put(cue, changed.getOrDefault(cue, cue.expert()));
        }
        return Collections.unmodifiableMap(weights);
    }

    /** What the agent was made to lack; empty if nothing. */
    public Optional<Competency> lacks() {
        return lacks;
    }

    /**
     * Plays from the beginning to the ending.
     *
     * @param seed of all that is left to chance: ties, seconds, and where the agent wavers
     */
    public Playthrough play(Situation situation, long seed) {
        Desk desk = new Desk(this, new Chance(situation, seed));
        Playthrough contact = Playthrough.begin(situation);
        while (contact.ending().isEmpty()) {
            contact = contact.answer(desk.answer(contact));
        }
        return contact;
    }

    /** How much a cue draws this agent. */
    int weight(Cue cue) {
        return weights.get(cue);
    }

    Steadiness steadiness() {
        return steadiness;
    }

    /** Whether the agent opens what its words rest on. */
    boolean reads() {
        return weight(Cue.SPEAKS_UNREAD) < 0;
    }
}
