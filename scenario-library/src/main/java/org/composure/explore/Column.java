package org.composure.explore;

import java.util.Arrays;

/** A growing column of numbers. */
final class Column {

    private static final int FIRST_CAPACITY = 1 << 10;

    private int[] values = new int[FIRST_CAPACITY];
    private int size;

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size] = value;
        size++;
    }

    int get(int at) {
        return values[at];
    }

    void set(int at, int value) {
        values[at] = value;
    }

    void increase(int at, int by) {
        values[at] += by;
    }

    int size() {
        return size;
    }
}
