package org.composure.people;

import java.util.List;

/** The level of autonomy with which a person begins. A higher one is granted by their supervisor. */
public final class StartingLevel {

    public static final List<Integer> CHOICES = List.of(1, 2);

    private StartingLevel() {}
}
