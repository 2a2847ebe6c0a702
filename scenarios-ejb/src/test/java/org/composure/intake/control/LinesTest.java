package org.composure.intake.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.composure.intake.Notice;
import org.composure.intake.Problem;
import org.composure.intake.Problem.Flaw;
import org.composure.people.PersonField;
import org.composure.people.Role;
import org.composure.people.Wanted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Intake, R1 and R2: what a line says. */
class LinesTest {

    @Test
    void every_column_is_understood() {
        Wanted wanted = only("Employee-No.;Full name;User;ROLE;Team;Location;E-Mail;Active\n"
                + "D-7;Ines;Ines.T;supervisor;Blue;Leeds;i@example.org;no");

        assertThat(wanted)
                .isEqualTo(new Wanted(
                        "D-7",
                        Optional.of("Ines"),
                        Optional.of("ines.t"),
                        Optional.of(Role.SUPERVISOR),
                        Optional.of("Blue"),
                        Optional.of("Leeds"),
                        Optional.of("i@example.org"),
                        Optional.of(false)));
    }

    @Test
    void an_empty_cell_says_nothing_but_takes_a_site_and_an_address_away() {
        Wanted wanted = only("employee number,name,account,role,team,site,email,active\nD-7,,,,,,,");

        assertThat(wanted)
                .isEqualTo(new Wanted(
                        "D-7",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(""),
                        Optional.of(""),
                        Optional.empty()));
    }

    @Test
    void of_a_column_that_is_not_there_nothing_is_said() {
        assertThat(only("employee number\nD-7").site()).isEmpty();
    }

    @Test
    void columns_that_are_unknown_or_missing_are_told() {
        assertThat(Sheet.of("employee number,name,account,role,team,site,active,Phone\n1,,,,,,,")
                        .header()
                        .notices())
                .containsExactly(
                        new Notice(Notice.Kind.UNKNOWN_COLUMN, "Phone"),
                        new Notice(Notice.Kind.MISSING_COLUMN, "EMAIL"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "employee number",
                "Employee Number",
                "EMPLOYEE_NUMBER",
                "employeeNumber",
                "Employee no.",
                "Staff-ID"
            })
    void employee_numbers_are_found_however_the_column_is_spelled(String header) {
        assertThat(only(header + "\nD-7").employeeNumber()).isEqualTo("D-7");
    }

    @ParameterizedTest
    @CsvSource({
        "yes,true",
        "Y,true",
        "TRUE,true",
        "1,true",
        "Active,true",
        "no,false",
        "N,false",
        "0,false",
        "inactive,false"
    })
    void whether_somebody_is_active_is_said_in_many_ways(String cell, boolean active) {
        assertThat(only("number,active\n1," + cell).active()).contains(active);
    }

    @Test
    void an_answer_that_nobody_knows_is_a_problem_of_its_column() {
        assertThat(problems("number,active\n1,perhaps"))
                .containsExactly(problem(PersonField.ACTIVE, Flaw.ACTIVE_UNKNOWN.name(), "perhaps"));
    }

    @Test
    void a_role_that_nobody_knows_is_a_problem_of_its_column() {
        assertThat(problems("number,role\n1,Boss"))
                .containsExactly(problem(PersonField.ROLE, Flaw.ROLE_UNKNOWN.name(), "Boss"));
    }

    @Test
    void without_an_employee_number_a_line_is_about_nobody() {
        assertThat(problems("number,name\n,Ines"))
                .containsExactly(problem(PersonField.EMPLOYEE_NUMBER, "EMPLOYEE_NUMBER_MISSING", ""));
    }

    @Test
    void a_cell_over_several_lines_is_a_problem() {
        assertThat(problems("number,name\n1,\"Ines\nTester\""))
                .containsExactly(problem(PersonField.NAME, Flaw.SEVERAL_LINES.name(), "Ines\uFFFDTester"));
    }

    @Test
    void a_line_with_too_few_or_too_many_cells_is_refused_whole() {
        List<Understood> lines = lines("number,name,team\n1,Ines\n2,Ben,Blue,Red\n3,Cal,Red");

        assertThat(lines.get(0).problems())
                .containsExactly(new Problem(Optional.empty(), Flaw.CELLS_MISSING.name(), "2"));
        assertThat(lines.get(1).problems())
                .containsExactly(new Problem(Optional.empty(), Flaw.CELLS_TOO_MANY.name(), "4"));
        assertThat(lines.get(2).wanted()).isPresent();
    }

    @Test
    void of_two_lines_about_the_same_person_both_are_refused_and_name_each_other() {
        List<Understood> lines = lines("number,name\n7,Ines\n8,Ben\n 7 ,Inés\n7,I.");

        assertThat(lines).extracting(line -> line.wanted().isPresent()).containsExactly(false, true, false, false);
        assertThat(lines.get(0).problems())
                .containsExactly(problem(PersonField.EMPLOYEE_NUMBER, Flaw.NUMBER_TWICE.name(), "4"));
        assertThat(lines.get(3).problems())
                .containsExactly(problem(PersonField.EMPLOYEE_NUMBER, Flaw.NUMBER_TWICE.name(), "2"));
    }

    @Test
    void of_two_lines_with_one_account_both_are_refused() {
        assertThat(lines("number,account\n7,ines\n8,INES"))
                .extracting(line -> line.problems().get(0).code())
                .containsExactly(Flaw.ACCOUNT_TWICE.name(), Flaw.ACCOUNT_TWICE.name());
    }

    @Test
    void two_empty_accounts_are_not_one() {
        assertThat(lines("number,account\n7,\n8,"))
                .allMatch(line -> line.wanted().isPresent());
    }

    @Test
    void what_is_shown_of_a_huge_cell_is_its_beginning() {
        String huge = "😀".repeat(100_000);

        assertThat(lines("number,name\n7," + huge).get(0).name()).hasSize(200).startsWith("😀");
        assertThat(problems("number,role\n7," + huge).get(0).detail()).hasSize(60);
    }

    private static Wanted only(String text) {
        return lines(text).get(0).wanted().orElseThrow();
    }

    private static List<Problem> problems(String text) {
        return lines(text).get(0).problems();
    }

    private static List<Understood> lines(String text) {
        return Lines.of(Sheet.of(text));
    }

    private static Problem problem(PersonField field, String code, String detail) {
        return new Problem(Optional.of(field), code, detail);
    }
}
