package org.composure.scoring.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.composure.explore.Annotator;
import org.composure.explore.CheckedScales;
import org.composure.judge.Rulebook;
import org.composure.judge.Scale;
import org.composure.play.Situation;
import org.composure.scoring.entity.StoredScale;

/** The scale of a situation: found once by playing it exhaustively, here or when the product was built (R5). */
@ApplicationScoped
public class Scales {

    private static final int MOST_KNOWN = 10_000;

    private final Rulebook rulebook = Rulebook.shipped();
    private final CheckedScales checked = CheckedScales.shipped();

    /** A scale never changes: whoever scores contacts by the thousand asks for each once. */
    private final Map<StoredScale.Key, Scale> known = new ConcurrentHashMap<>();

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
        StoredScale.Key key = new StoredScale.Key(situation, rulebook.version());
        Scale held = known.get(key);
        if (held == null) {
            held = scales.find(situation, rulebook.version()).orElseGet(() -> keep(situation));
            if (known.size() >= MOST_KNOWN) {
                known.clear();
            }
            known.put(key, held);
        }
        return held;
    }

    /** Looks into the database again from now on, as after a start. */
    public void forget() {
        known.clear();
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
