package org.composure.reporting.control;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.composure.judge.Scoring;
import org.composure.reporting.BoardColumn;
import org.composure.reporting.BoardQuestion;
import org.composure.reporting.Course;
import org.composure.reporting.EscalationOutcome;
import org.composure.reporting.MemberLine;
import org.composure.scenario.Competency;

/** Which lines a question is about, and in which order. */
final class Asking {

    private Asking() {}

    static boolean fits(MemberLine line, BoardQuestion question) {
        return isNamed(line, question.search())
                && hasAccess(line, question.access())
                && question.level().map(level -> level == line.level().level()).orElse(true)
                && question.below()
                        .map(competency -> isBelow(line.course(competency)))
                        .orElse(true);
    }

    private static boolean isNamed(MemberLine line, String search) {
        String part = search.strip().toLowerCase(Locale.ROOT);
        return line.name().toLowerCase(Locale.ROOT).contains(part)
                || line.employeeNumber().toLowerCase(Locale.ROOT).contains(part);
    }

    private static boolean hasAccess(MemberLine line, BoardQuestion.Access access) {
        return switch (access) {
            case OPEN -> line.active();
            case CLOSED -> !line.active();
            case ALL -> true;
        };
    }

    private static boolean isBelow(Course course) {
        return course.latest()
                .filter(latest -> latest.percent() < Scoring.PASS_MARK)
                .isPresent();
    }

    /** By name where the column says the same of two; what it says nothing of comes last either way. */
    static Comparator<MemberLine> order(BoardColumn column, boolean descending) {
        Comparator<MemberLine> byName = Comparator.comparing(MemberLine::name, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(MemberLine::person);
        if (column == BoardColumn.NAME) {
            return descending ? byName.reversed() : byName;
        }
        Comparator<Long> way = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        Function<MemberLine, Optional<Long>> figure = line -> figure(line, column);
        return Comparator.comparing((MemberLine line) -> figure.apply(line).orElse(null), Comparator.nullsLast(way))
                .thenComparing(byName);
    }

    private static Optional<Long> figure(MemberLine line, BoardColumn column) {
        return switch (column) {
            case EMPATHY, FLEXIBILITY, ESCALATION ->
                line.course(Competency.valueOf(column.name())).latest().map(point -> (long) point.percent());
            case ATTEMPTS -> Optional.of(line.attempts());
            case CRITICAL -> Optional.of(line.critical());
            case LEVEL -> Optional.of((long) line.level().level());
            case UNTIL -> line.level().until().map(until -> until.toEpochMilli());
            case ESCALATED, HANDLED, NEEDLESS, MISSED ->
                Optional.of(line.escalation().of(EscalationOutcome.valueOf(column.name())));
            case NAME -> Optional.empty();
        };
    }
}
