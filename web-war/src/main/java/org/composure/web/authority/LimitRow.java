package org.composure.web.authority;

import java.math.BigDecimal;
import java.util.Objects;
import org.composure.scenario.Offer;
import org.composure.scenario.Remedy;

/** The field for the limit of one remedy: at first what the level permits. */
public class LimitRow {

    private final Offer most;
    private BigDecimal amount;

    LimitRow(Offer most) {
        this.most = most;
        amount = most.amount();
    }

    public Remedy getRemedy() {
        return most.remedy();
    }

    /** What the level permits. */
    public BigDecimal getMost() {
        return most.amount();
    }

    public BigDecimal getAmount() {
        return amount;
    }

    /** An empty field permits nothing. */
    public void setAmount(BigDecimal amount) {
        this.amount = Objects.requireNonNullElse(amount, BigDecimal.ZERO);
    }
}
