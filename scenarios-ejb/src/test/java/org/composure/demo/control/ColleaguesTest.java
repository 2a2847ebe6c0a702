package org.composure.demo.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.composure.people.Role;
import org.junit.jupiter.api.Test;

class ColleaguesTest {

    private static final List<Colleague> ALL = Colleagues.all();

    @Test
    void they_are_twenty() {
        assertThat(ALL).hasSize(20);
    }

    @Test
    void they_work_in_three_teams_with_a_supervisor_each() {
        Map<String, Long> supervisors = ALL.stream()
                .collect(Collectors.groupingBy(
                        Colleague::team,
                        Collectors.filtering(one -> one.role() == Role.SUPERVISOR, Collectors.counting())));

        assertThat(supervisors)
                .hasSize(3)
                .allSatisfy((team, count) -> assertThat(count).as(team).isEqualTo(1));
    }

    @Test
    void each_has_an_account_of_their_own() {
        assertThat(ALL).extracting(Colleague::account).doesNotHaveDuplicates();
    }

    @Test
    void each_has_an_employee_number_of_their_own() {
        assertThat(ALL).extracting(Colleague::employeeNumber).doesNotHaveDuplicates();
    }

    @Test
    void trainees_are_at_levels_one_to_four() {
        assertThat(ALL).filteredOn(one -> one.role() == Role.TRAINEE).allSatisfy(one -> assertThat(one.levels())
                .isSubsetOf(1, 2, 3, 4));
    }

    @Test
    void supervisors_come_before_those_of_whom_they_decide() {
        assertThat(ALL).allSatisfy(one -> assertThat(ALL.stream()
                        .filter(other -> other.team().equals(one.team()))
                        .findFirst()
                        .orElseThrow()
                        .role())
                .isEqualTo(Role.SUPERVISOR));
    }

    @Test
    void one_has_left() {
        assertThat(ALL).filteredOn(one -> !one.active()).hasSize(1);
    }

    @Test
    void together_they_had_some_five_hundred_contacts() {
        assertThat(ALL.stream().mapToInt(Colleague::contacts).sum()).isBetween(450, 550);
    }
}
