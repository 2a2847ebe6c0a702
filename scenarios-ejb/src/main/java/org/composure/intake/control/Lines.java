package org.composure.intake.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.composure.intake.Problem;
import org.composure.intake.Problem.Flaw;
import org.composure.intake.control.Sheet.Row;
import org.composure.people.PersonField;
import org.composure.people.PersonOutcome.Reason;
import org.composure.people.Wanted;

/** Understands the lines of a file, as far as that takes nobody who is known (R2). */
final class Lines {

    /** Characters; people refuse more. */
    private static final int LONGEST = 200;

    private Lines() {}

    static List<Understood> of(Sheet sheet) {
        List<Understood> lines = sheet.rows().stream()
                .map(row -> understood(sheet.header(), row))
                .toList();
        List<Understood> once = once(lines, Wanted::employeeNumber, PersonField.EMPLOYEE_NUMBER, Flaw.NUMBER_TWICE);
        return once(once, wanted -> wanted.account().orElse(""), PersonField.ACCOUNT, Flaw.ACCOUNT_TWICE);
    }

    private static Understood understood(Header header, Row row) {
        int cells = row.cells().size();
        if (cells != header.width()) {
            Flaw flaw = cells < header.width() ? Flaw.CELLS_MISSING : Flaw.CELLS_TOO_MANY;
            var problem = new Problem(Optional.empty(), flaw.name(), String.valueOf(cells));
            return new Understood(row.line(), "", "", Optional.empty(), List.of(problem));
        }
        List<Problem> problems = problems(header, row.cells());
        String number = text(header, row, PersonField.EMPLOYEE_NUMBER).orElse("");
        return new Understood(
                row.line(),
                Header.shown(number, LONGEST),
                Header.shown(text(header, row, PersonField.NAME).orElse(""), LONGEST),
                problems.isEmpty() ? Optional.of(wanted(header, row, number)) : Optional.empty(),
                problems);
    }

    private static List<Problem> problems(Header header, List<String> cells) {
        List<Problem> problems = new ArrayList<>();
        header.columns()
                .forEach((field, column) -> flaw(field, cells.get(column).strip())
                        .ifPresent(code ->
                                problems.add(new Problem(Optional.of(field), code, Header.shown(cells.get(column))))));
        return problems;
    }

    private static Optional<String> flaw(PersonField field, String cell) {
        if (cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0) {
            return Optional.of(Flaw.SEVERAL_LINES.name());
        }
        if (cell.isEmpty()) {
            return field == PersonField.EMPLOYEE_NUMBER
                    ? Optional.of(Reason.EMPLOYEE_NUMBER_MISSING.name())
                    : Optional.empty();
        }
        if (field == PersonField.ROLE && Words.role(cell).isEmpty()) {
            return Optional.of(Flaw.ROLE_UNKNOWN.name());
        }
        return field == PersonField.ACTIVE && Words.answer(cell).isEmpty()
                ? Optional.of(Flaw.ACTIVE_UNKNOWN.name())
                : Optional.empty();
    }

    private static Wanted wanted(Header header, Row row, String number) {
        return new Wanted(
                number,
                text(header, row, PersonField.NAME),
                text(header, row, PersonField.ACCOUNT).map(account -> account.toLowerCase(Locale.ROOT)),
                text(header, row, PersonField.ROLE).flatMap(Words::role),
                text(header, row, PersonField.TEAM),
                header.cell(PersonField.SITE, row.cells()),
                header.cell(PersonField.EMAIL, row.cells()),
                text(header, row, PersonField.ACTIVE).flatMap(Words::answer));
    }

    /** What the cell says; empty if it says nothing, or if there is no such column. */
    private static Optional<String> text(Header header, Row row, PersonField field) {
        return header.cell(field, row.cells()).filter(cell -> !cell.isEmpty());
    }

    /** Refuses each of several lines that say the same of whom they are about: nobody knows which one is meant. */
    private static List<Understood> once(
            List<Understood> lines, Function<Wanted, String> by, PersonField field, Flaw flaw) {
        Map<String, List<Understood>> same = new HashMap<>();
        lines.forEach(
                line -> line.wanted().map(by).filter(text -> !text.isEmpty()).ifPresent(text -> same.computeIfAbsent(
                                text, any -> new ArrayList<>())
                        .add(line)));
        return lines.stream()
                .map(line -> line.wanted()
                        .map(by)
                        .map(same::get)
                        .filter(all -> all.size() > 1)
                        .map(all -> line.but(problem(field, flaw, other(line, all))))
                        .orElse(line))
                .toList();
    }

    private static long other(Understood line, List<Understood> all) {
        return all.get(0).equals(line) ? all.get(1).line() : all.get(0).line();
    }

    private static Problem problem(PersonField field, Flaw flaw, long other) {
        return new Problem(Optional.of(field), flaw.name(), String.valueOf(other));
    }
}
