package org.composure.rescoring;

import java.util.List;

/** Some of the people whom an impact concerns, those with the most flips first, and how many there are in all. */
public record PersonImpactPage(List<PersonImpact> people, long total) {
    public PersonImpactPage {
        people = List.copyOf(people);
    }
}
