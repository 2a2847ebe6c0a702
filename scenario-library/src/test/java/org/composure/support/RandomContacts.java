package org.composure.support;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.composure.play.RandomPlay;
import org.composure.play.Transcript;
import org.composure.scenario.Scenario;

/** Contacts of shipped scenarios played by chance, the same ones for the same seed. */
public final class RandomContacts {

    private RandomContacts() {}

    /** So many contacts, each of any scenario, with any of its personas, at any level. */
    public static List<Transcript> played(int many, long seed) {
        Random chance = new Random(seed);
        RandomPlay play = new RandomPlay(seed);
        return Stream.generate(() -> one(chance, play)).limit(many).toList();
    }

    private static Transcript one(Random chance, RandomPlay play) {
        Scenario scenario = any(chance, Shipped.SCENARIOS);
        String persona = any(chance, scenario.customer().personas());
        int level = any(chance, Shipped.HOUSE.levels()).level();
        return play.play(Shipped.situation(scenario, persona, level), RandomPlay.bound(scenario))
                .transcript();
    }

    private static <T> T any(Random chance, List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }
}
