package org.composure.intake.control;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.composure.people.Role;

/** Words that people write into cells. Letters and digits alone count. */
final class Words {

    private static final Map<String, Role> ROLES = Map.of(
            "trainee", Role.TRAINEE,
            "agent", Role.TRAINEE,
            "supervisor", Role.SUPERVISOR,
            "hr", Role.HR,
            "hrofficer", Role.HR,
            "humanresources", Role.HR,
            "admin", Role.ADMIN,
            "administrator", Role.ADMIN);

    private static final Map<String, Boolean> ANSWERS = Map.of(
            "yes",
            true,
            "y",
            true,
            "true",
            true,
            "1",
            true,
            "active",
            true,
            "no",
            false,
            "n",
            false,
            "false",
            false,
            "0",
            false,
            "inactive",
            false);

    private Words() {}

    /** The role that is meant; empty if nobody knows. */
    static Optional<Role> role(String cell) {
        return Optional.ofNullable(ROLES.get(bare(cell)));
    }

    /** Yes or no; empty if nobody knows. */
    static Optional<Boolean> answer(String cell) {
        return Optional.ofNullable(ANSWERS.get(bare(cell)));
    }

    static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
    }
}
