package org.composure.people.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.composure.people.Actor;
import org.composure.people.PersonField;
import org.composure.people.PersonOutcome.Reason;
import org.composure.people.PersonView;
import org.composure.people.PersonView.Theme;
import org.composure.people.Prospect;
import org.composure.people.Prospect.Difference;
import org.composure.people.Prospect.Kind;
import org.composure.people.Role;
import org.composure.people.Wanted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** People, R12. */
class ProspectsTest {

    private static final Actor HR = new Actor(99, Role.HR);
    private static final Wanted NOTHING = wanted(null, null, null, null);

    @Test
    void of_whom_nothing_new_is_said_nothing_changes() {
        assertThat(known(Role.TRAINEE, NOTHING))
                .isEqualTo(new Prospect(Kind.UNCHANGED, java.util.List.of(), java.util.List.of()));
    }

    @Test
    void what_is_said_changes_from_what_it_was() {
        assertThat(known(Role.TRAINEE, wanted("Inés", null, Role.SUPERVISOR, null))
                        .differences())
                .containsExactly(
                        new Difference(PersonField.NAME, "Ines", "Inés"),
                        new Difference(PersonField.ROLE, "TRAINEE", "SUPERVISOR"));
    }

    @Test
    void whoever_is_new_begins_as_a_trainee_of_the_first_team() {
        Prospect added = fresh(wanted("Ines", "ines", null, null), false);

        assertThat(added.kind()).isEqualTo(Kind.ADDED);
        assertThat(added.differences())
                .contains(
                        new Difference(PersonField.ROLE, "", "TRAINEE"),
                        new Difference(PersonField.TEAM, "", "First team"),
                        new Difference(PersonField.ACTIVE, "", "true"));
    }

    @Test
    void whoever_is_new_needs_a_name_and_an_account() {
        assertThat(fresh(NOTHING, false).reasons()).containsExactly(Reason.NAME_MISSING, Reason.ACCOUNT_MISSING);
    }

    @Test
    void an_account_that_somebody_has_is_refused() {
        assertThat(fresh(wanted("Ines", "ines", null, null), true).reasons()).containsExactly(Reason.ACCOUNT_TAKEN);
    }

    @Test
    void the_number_that_is_kept_of_somebody_erased_is_nobody_elses() {
        var line = Prospects.of(wanted("Ines", "ines", null, null), Optional.empty(), false, true);

        assertThat(line.prospect(HR).reasons()).containsExactly(Reason.EMPLOYEE_NUMBER_TAKEN);
    }

    @Test
    void an_account_never_changes() {
        assertThat(known(Role.TRAINEE, wanted(null, "other", null, null)).reasons())
                .containsExactly(Reason.ACCOUNT_FIXED);
    }

    @Test
    void closing_an_account_is_a_kind_of_its_own() {
        assertThat(known(Role.TRAINEE, Wanted.closed("D-7")).kind()).isEqualTo(Kind.CLOSED);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void no_list_makes_an_administrator(Role actor) {
        Actor somebody = new Actor(99, actor);

        assertThat(prospects(Optional.empty(), wanted("Ines", "ines", Role.ADMIN, null), false)
                        .prospect(somebody)
                        .reasons())
                .containsExactly(Reason.ADMINISTRATORS);
        assertThat(prospects(Optional.of(ines(Role.HR)), wanted(null, null, Role.ADMIN, null), false)
                        .prospect(somebody)
                        .reasons())
                .containsExactly(Reason.ADMINISTRATORS);
    }

    @Test
    void no_list_takes_an_administrators_role_or_access() {
        assertThat(known(Role.ADMIN, wanted(null, null, Role.TRAINEE, null)).reasons())
                .containsExactly(Reason.ADMINISTRATORS);
        assertThat(known(Role.ADMIN, Wanted.closed("D-7")).reasons()).containsExactly(Reason.ADMINISTRATORS);
    }

    @Test
    void an_administrator_in_a_list_may_have_another_name() {
        assertThat(known(Role.ADMIN, wanted("Inés", null, Role.ADMIN, true)).kind())
                .isEqualTo(Kind.CHANGED);
    }

    @Test
    void nobody_takes_role_or_access_from_themselves() {
        Actor self = new Actor(7, Role.HR);

        assertThat(prospects(Optional.of(ines(Role.HR)), Wanted.closed("D-7"), false)
                        .prospect(self)
                        .reasons())
                .containsExactly(Reason.OWN_ACCESS);
        assertThat(prospects(Optional.of(ines(Role.HR)), wanted(null, null, Role.SUPERVISOR, null), false)
                        .prospect(self)
                        .reasons())
                .containsExactly(Reason.OWN_ACCESS);
    }

    private static Prospect known(Role role, Wanted wanted) {
        return prospects(Optional.of(ines(role)), wanted, false).prospect(HR);
    }

    private static Prospect fresh(Wanted wanted, boolean accountTaken) {
        return prospects(Optional.empty(), wanted, accountTaken).prospect(HR);
    }

    private static Prospects prospects(Optional<PersonView> before, Wanted wanted, boolean accountTaken) {
        return Prospects.of(wanted, before, accountTaken, false);
    }

    private static PersonView ines(Role role) {
        return new PersonView(
                7, "ines", "Ines", "D-7", "i@example.org", role, "Blue", "Leeds", 2, 100, true, "", Theme.DEVICE);
    }

    private static Wanted wanted(String name, String account, Role role, Boolean active) {
        return new Wanted(
                "D-7",
                Optional.ofNullable(name),
                Optional.ofNullable(account),
                Optional.ofNullable(role),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(active));
    }
}
