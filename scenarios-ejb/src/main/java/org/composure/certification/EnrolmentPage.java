package org.composure.certification;

import java.util.List;
import java.util.Map;

/**
 * Some of a program's enrolments, the latest first.
 *
 * @param names of the people among them, by number
 * @param total how many there are in all
 */
public record EnrolmentPage(List<EnrolmentView> enrolments, Map<Long, String> names, long total) {
    public EnrolmentPage {
        enrolments = List.copyOf(enrolments);
        names = Map.copyOf(names);
    }
}
