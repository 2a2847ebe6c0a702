package org.composure.scenario;

import java.util.List;

/**
 * Who is calling.
 *
 * @param personas ids of the personas that the scenario may be played with; the first is the usual one
 * @param anger at the first line, 0 to 100
 * @param trust at the first line, 0 to 100
 * @param waiting what the customer says when the answer takes longer than their patience
 */
public record Customer(String name, List<String> personas, int anger, int trust, String waiting) {

    public Customer {
        personas = List.copyOf(personas);
    }
}
