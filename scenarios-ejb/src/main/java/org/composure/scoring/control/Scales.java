package org.composure.scoring.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.composure.explore.Explorer;
import org.composure.judge.Rulebook;
import org.composure.judge.Scale;
import org.composure.play.Situation;

/** The scale of a situation: found once by playing it exhaustively, looked up ever after (R5). */
@ApplicationScoped
public class Scales {

    private final Rulebook rulebook = Rulebook.shipped();
    private final Explorer explorer = new Explorer(rulebook);

    @Inject
    private ScaleStore scales;

    /** Outside of transactions: exploring takes seconds, and the database has nothing to do with them. */
    @Transactional(TxType.NOT_SUPPORTED)
    public Scale of(Situation situation) {
        return scales.find(situation, rulebook.version()).orElseGet(() -> explore(situation));
    }

    private Scale explore(Situation situation) {
        Scale scale = explorer.explore(situation)
                .orElseThrow(() -> new IllegalStateException("The published scenario "
                        + situation.scenario().id() + " has more than " + Explorer.MOST_PATHS + " paths"))
                .scale();
        try {
            scales.add(situation, rulebook.version(), scale);
            return scale;
        } catch (PersistenceException anotherKeptIt) {
            // If the database itself is in trouble, this fails again and says so.
            return scales.find(situation, rulebook.version()).orElseThrow(() -> anotherKeptIt);
        }
    }
}
