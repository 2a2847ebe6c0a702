package org.composure.volume;

import java.util.Random;

/** Leaves something to chance. */
final class Chance {

    private Chance() {}

    static <T> T one(T[] all, Random chance) {
        return all[chance.nextInt(all.length)];
    }
}
