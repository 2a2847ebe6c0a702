package org.composure.simulate;

/** How surely an agent does what it would choose. */
enum Steadiness {
    STEADY(0, 0),

    /** A reply seems better or worse than it is by some three points of weight, and one answer in ten is the first at hand. */
    WAVERING(3, 0.1);

    private final double blur;
    private final double tired;

    Steadiness(double blur, double tired) {
        this.blur = blur;
        this.tired = tired;
    }

    /** Standard deviation of what is misjudged about a reply, in the unit of weights. */
    double blur() {
        return blur;
    }

    /** How often an answer is taken without a choice, 0 to 1. */
    double tired() {
        return tired;
    }
}
