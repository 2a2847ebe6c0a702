package org.composure.intake;

import java.io.Serializable;

/**
 * Of how many lines what becomes.
 *
 * @param closed whose account the file closes by what it says of them
 */
public record ImportFigures(int added, int changed, int closed, int unchanged, int refused) implements Serializable {

    public int lines() {
        return toDo() + unchanged + refused;
    }

    /** How many lines change something. */
    public int toDo() {
        return added + changed + closed;
    }
}
