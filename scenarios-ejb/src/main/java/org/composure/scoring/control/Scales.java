package org.composure.scoring.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.composure.explore.Annotator;
import org.composure.explore.CheckedScales;
import org.composure.judge.Rulebook;
import org.composure.judge.Scale;
import org.composure.play.Situation;

/** The scale of a situation: found once by playing it exhaustively, here or when the product was built (R5). */
@ApplicationScoped
public class Scales {

    private final Rulebook rulebook = Rulebook.shipped();
    private final CheckedScales checked = CheckedScales.shipped();

    @Inject
    private ScaleStore scales;

    @Inject
    private Annotator annotator;

    /** One for all: what was played for a scale is not played again for the annotations. */
    @Produces
    @Singleton
    static Annotator annotator() {
        return new Annotator(Rulebook.shipped());
    }

    /** Outside of transactions: exploring takes seconds, and the database has nothing to do with them. */
    @Transactional(TxType.NOT_SUPPORTED)
    public Scale of(Situation situation) {
        return scales.find(situation, rulebook.version()).orElseGet(() -> keep(situation));
    }

    private Scale keep(Situation situation) {
        Scale scale = checked.of(situation, rulebook).orElseGet(() -> annotator.scale(situation));
        try {
            scales.add(situation, rulebook.version(), scale);
            return scale;
        } catch (PersistenceException anotherKeptIt) {
            // If the database itself is in trouble, this fails again and says so.
            return scales.find(situation, rulebook.version()).orElseThrow(() -> anotherKeptIt);
        }
    }
}
