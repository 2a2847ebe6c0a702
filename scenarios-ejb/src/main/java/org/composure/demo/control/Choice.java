package org.composure.demo.control;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.composure.training.Mode;

/** What a colleague plays next: in practice what is new or was longest ago, in an assessment what was practised. */
final class Choice {

    private final Deque<String> toPractise;
    private final Deque<String> practised = new ArrayDeque<>();

    Choice(List<String> scenarios, Random chance) {
        List<String> order = new ArrayList<>(scenarios);
        Collections.shuffle(order, chance);
        toPractise = new ArrayDeque<>(order);
    }

    String next(Mode mode) {
        return mode == Mode.ASSESSMENT && !practised.isEmpty() ? assess() : practise();
    }

    private String practise() {
        String next = toPractise.removeFirst();
        toPractise.addLast(next);
        if (!practised.contains(next)) {
            practised.addLast(next);
        }
        return next;
    }

    private String assess() {
        String next = practised.removeFirst();
        practised.addLast(next);
        return next;
    }
}
