package org.composure.certification;

import java.util.List;

/**
 * Some of a program's enrolments, the latest first.
 *
 * @param total how many there are in all
 */
public record EnrolmentPage(List<EnrolmentView> enrolments, long total) {
    public EnrolmentPage {
        enrolments = List.copyOf(enrolments);
    }
}
