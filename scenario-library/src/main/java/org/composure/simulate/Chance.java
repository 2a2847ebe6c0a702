package org.composure.simulate;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.composure.play.Situation;

/** All that is left to chance in one contact; the same for the same contact and seed. */
final class Chance {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Random random;

    Chance(Situation situation, long seed) {
        int contact = Objects.hash(
                situation.scenario().id(),
                situation.persona().id(),
                situation.limits().level());
        random = new Random(seed * SPREAD + contact);
    }

    boolean happens(double often) {
        return random.nextDouble() < often;
    }

    <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** Normal, with that standard deviation. */
    double blur(double deviation) {
        return deviation * random.nextGaussian();
    }

    /** Less than one: decides between equal whole numbers alone. */
    double tie() {
        return random.nextDouble();
    }

    int upTo(int most) {
        return random.nextInt(most + 1);
    }
}
