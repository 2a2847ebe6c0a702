package org.composure.scenario;

/** A kind of remedy; what an agent may give of each is limited by the agent's authority. */
public enum Remedy implements Named {
    REFUND("money"),
    GOODWILL("money"),
    FEE_WAIVER("money"),
    REPAIR("money"),
    REPLACEMENT("money"),
    DEADLINE_EXTENSION("days");

    private final String unit;

    Remedy(String unit) {
        this.unit = unit;
    }

    /** What an amount of it counts: {@code money} in the house currency, or {@code days}. */
    public String unit() {
        return unit;
    }
}
