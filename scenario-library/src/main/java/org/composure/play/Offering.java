package org.composure.play;

import java.math.BigDecimal;
import java.util.Optional;
import org.composure.scenario.Act;
import org.composure.scenario.AuthorityLimits;
import org.composure.scenario.Offer;
import org.composure.scenario.PerformedAct;

/** What a reply offers, held against stakes and authority. Every answer is false where nothing is offered. */
public record Offering(Turn turn) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** The remedy that the reply offers, if any. */
    public Optional<Offer> offer() {
        return turn.reply().performed(Act.OFFER_REMEDY).flatMap(PerformedAct::offer);
    }

    public boolean made() {
        return offer().isPresent();
    }

    /** Whether the same was not offered before. */
    public boolean isNew() {
        return offer().filter(offer -> !turn.history().hasOffered(offer)).isPresent();
    }

    /** Whether the agent could know by now what fits. */
    public boolean informed() {
        return made() && turn.history().clearSince() > 0;
    }

    /** Whether it is the remedy that fits, and as much of it. */
    public boolean fits() {
        return sameKind() && compared() == 0;
    }

    /** Whether it is less of the right remedy than fits. */
    public boolean tooLittle() {
        return sameKind() && compared() < 0;
    }

    /** Whether it is more than fits: more of the right remedy, a dearer one, or any where none is due. */
    public boolean tooMuch() {
        return made() && (fitting().isEmpty() || compared() > 0);
    }

    /** Whether it is another remedy than the one that fits, and no dearer. */
    public boolean besideThePoint() {
        return made() && fitting().isPresent() && !sameKind() && !tooMuch();
    }

    public boolean aboveLimit() {
        return offer().filter(offer -> !limits().allows(offer)).isPresent();
    }

    /**
     * Whether it is more than twice what the agent may give. Where the agent may give none of it, twice nothing is
     * nothing, and only what is also too much for the case counts.
     */
    public boolean farAboveLimit() {
        return made() && offered().amount().compareTo(limit().multiply(TWO)) > 0 && (limit().signum() > 0 || tooMuch());
    }

    /** Whether it is above the agent's limit, and nobody above has been asked, now or before. */
    public boolean overreaches() {
        return aboveLimit() && !turn.history().askedUp() && !turn.asksUp();
    }

    /** What the agent may give of the remedy on offer. */
    public BigDecimal limit() {
        return offer().map(offer -> limits().limit(offer.remedy())).orElse(BigDecimal.ZERO);
    }

    private AuthorityLimits limits() {
        return turn.situation().limits();
    }

    private Optional<Offer> fitting() {
        return turn.situation().stakes().fitting();
    }

    private Offer offered() {
        return offer().orElseThrow();
    }

    private boolean sameKind() {
        return made()
                && fitting()
                        .filter(fitting -> fitting.remedy() == offered().remedy())
                        .isPresent();
    }

    /** The offer against what fits; money is always more than days. */
    private int compared() {
        Offer fitting = fitting().orElseThrow();
        return countsDays(fitting) != countsDays(offered())
                ? Boolean.compare(countsDays(fitting), countsDays(offered()))
                : offered().amount().compareTo(fitting.amount());
    }

    private static boolean countsDays(Offer offer) {
        return offer.remedy().unit().equals("days");
    }
}
