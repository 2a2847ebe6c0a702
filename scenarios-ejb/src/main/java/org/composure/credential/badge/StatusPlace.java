package org.composure.credential.badge;

import java.net.URI;

/**
 * Where it is said whether a badge was revoked: one bit in one list.
 *
 * @param list where the list is fetched; absolute
 * @param index of the bit, from 0 to {@link StatusList#SIZE} less 1; never used for another badge
 */
public record StatusPlace(URI list, int index) {

    public StatusPlace {
        if (!list.isAbsolute() || index < 0 || index >= StatusList.SIZE) {
            throw new IllegalArgumentException("No place in a list: " + index + " in " + list);
        }
    }

    /**
     * The place of one of many.
     *
     * @param lists where all lists are; each has its number as the last part of its address
     * @param number of the badge, from 0 on
     */
    public static StatusPlace of(URI lists, long number) {
        URI list = URI.create(lists + "/" + number / StatusList.SIZE);
        return new StatusPlace(list, (int) (number % StatusList.SIZE));
    }
}
