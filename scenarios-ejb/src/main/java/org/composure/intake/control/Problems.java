package org.composure.intake.control;

import java.util.List;
import java.util.Optional;
import org.composure.intake.Problem;
import org.composure.people.PersonField;
import org.composure.people.PersonOutcome.Reason;

/** Why people refuse somebody, told of the column in which it stands. */
final class Problems {

    private Problems() {}

    static List<Problem> of(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> new Problem(field(reason), reason.name(), ""))
                .toList();
    }

    private static Optional<PersonField> field(Reason reason) {
        return switch (reason) {
            case ACCOUNT_MALFORMED, ACCOUNT_TAKEN, ACCOUNT_MISSING, ACCOUNT_FIXED -> Optional.of(PersonField.ACCOUNT);
            case NAME_MISSING, NAME_TOO_LONG, NAME_UNREADABLE -> Optional.of(PersonField.NAME);
            case EMPLOYEE_NUMBER_MISSING, EMPLOYEE_NUMBER_TOO_LONG, EMPLOYEE_NUMBER_UNREADABLE, EMPLOYEE_NUMBER_TAKEN ->
                Optional.of(PersonField.EMPLOYEE_NUMBER);
            case TEAM_TOO_LONG, TEAM_UNREADABLE -> Optional.of(PersonField.TEAM);
            case SITE_TOO_LONG, SITE_UNREADABLE -> Optional.of(PersonField.SITE);
            case EMAIL_MALFORMED -> Optional.of(PersonField.EMAIL);
            case ADMINISTRATORS, OWN_ACCESS -> Optional.of(PersonField.ROLE);
            default -> Optional.empty();
        };
    }
}
