package org.composure.scenario;

/**
 * Whole numbers from {@code atLeast} (included) to {@code below} (excluded).
 *
 * @param atLeast the least number in it
 * @param below the first number past it
 */
public record Range(int atLeast, int below) {

    public static final Range ANY = new Range(Integer.MIN_VALUE, Integer.MAX_VALUE);

    public boolean contains(int number) {
        return number >= atLeast && number < below;
    }
}
