package org.composure.people;

import java.util.List;

/** More time in a contact, as an accommodation: how much of it can be given, in per cent of the usual. */
public final class ExtendedTime {

    /** What everybody has. */
    public static final int USUAL = 100;

    public static final List<Integer> CHOICES = List.of(USUAL, 125, 150, 200);

    private ExtendedTime() {}
}
