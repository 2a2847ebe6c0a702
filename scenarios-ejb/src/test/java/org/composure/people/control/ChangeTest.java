package org.composure.people.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.composure.audit.Deed;
import org.composure.people.PersonView;
import org.composure.people.PersonView.Theme;
import org.composure.people.Role;
import org.junit.jupiter.api.Test;

/** People, R8. */
class ChangeTest {

    private static final PersonView INES = new PersonView(
            7, "ines", "Ines", "D-7", "i@example.org", Role.TRAINEE, "First team", "", 2, 100, true, "", Theme.DEVICE);

    @Test
    void whoever_is_as_before_has_not_changed() {
        assertThat(Change.between(INES, INES)).isEmpty();
    }

    @Test
    void how_somebody_sees_the_product_is_no_change() {
        var dark = new PersonView(
                7,
                "ines",
                "Ines",
                "D-7",
                "i@example.org",
                Role.TRAINEE,
                "First team",
                "",
                2,
                100,
                true,
                "en",
                Theme.DARK);

        assertThat(Change.between(INES, dark)).isEmpty();
    }

    @Test
    void a_role_and_a_name_are_changes_of_their_own() {
        var other = new PersonView(
                7, "ines", "Inés", "D-7", "i@example.org", Role.HR, "First team", "", 2, 100, true, "", Theme.DEVICE);

        assertThat(Change.between(INES, other))
                .containsExactly(
                        new Change(Deed.ROLE_CHANGED, "TRAINEE", "HR"),
                        new Change(Deed.PERSON_CHANGED, "name: Ines", "name: Inés"));
    }

    @Test
    void of_what_differs_each_is_a_line() {
        var other = new PersonView(
                7,
                "ines",
                "Ines",
                "D-7",
                "i@example.org",
                Role.TRAINEE,
                "First team",
                "",
                3,
                100,
                false,
                "",
                Theme.DEVICE);

        assertThat(Change.between(INES, other))
                .containsExactly(
                        new Change(Deed.PERSON_CHANGED, "level: 2\nmay sign in: yes", "level: 3\nmay sign in: no"));
    }
}
