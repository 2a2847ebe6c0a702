package org.composure.format;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** One random change of a file. */
final class Mutation {

    /** Signs that mean something to YAML or to the format, which chance alone would seldom hit. */
    private static final String SIGNS = ":-{}[]\"'#&*!|>%@`,?\n\t \\0a~9";

    private Mutation() {}

    static byte[] of(byte[] content, Random random) {
        int from = random.nextInt(content.length);
        int length = Math.min(1 + random.nextInt(12), content.length - from);
        ByteArrayOutputStream mutant = new ByteArrayOutputStream();
        mutant.write(content, 0, from);
        switch (random.nextInt(5)) {
            case 0 -> mutant.write(random.nextInt(256));
            case 1 -> mutant.write(SIGNS.charAt(random.nextInt(SIGNS.length())));
            case 2 -> {
                mutant.write(SIGNS.charAt(random.nextInt(SIGNS.length())));
                mutant.write(content, from, length);
            }
            case 3 -> {
                mutant.write(content, from, length);
                mutant.write(content, from, length);
            }
            default -> mutant.write(content, random.nextInt(content.length - length + 1), length);
        }
        mutant.write(content, from + length, content.length - from - length);
        return mutant.size() == 0 ? content : mutant.toByteArray();
    }

    static List<String> of(List<String> lines, Random random) {
        List<String> mutant = new ArrayList<>(lines);
        int at = random.nextInt(mutant.size());
        switch (random.nextInt(4)) {
            case 0 -> mutant.remove(at);
            case 1 -> mutant.add(random.nextInt(mutant.size()), mutant.get(at));
            case 2 -> Collections.swap(mutant, at, random.nextInt(mutant.size()));
            default -> mutant.set(at, " ".repeat(random.nextInt(4)) + mutant.get(at));
        }
        return mutant;
    }
}
