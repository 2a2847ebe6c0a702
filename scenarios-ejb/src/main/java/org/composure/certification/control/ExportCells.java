package org.composure.certification.control;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.composure.certification.CertificateView;
import org.composure.certification.ExportWords;
import org.composure.certification.Holding;
import org.composure.certification.ProgramView;
import org.composure.certification.Term;
import org.composure.certification.control.ExportRows.Line;
import org.composure.export.Cell;
import org.composure.people.PersonView;

/** What stands in a row; days are in UTC, as certificates reckon. */
final class ExportCells {

    private ExportCells() {}

    static List<Cell> of(ProgramView program, Line line, ExportWords words) {
        PersonView person = line.person();
        Optional<CertificateView> certificate = line.certificate();
        Holding stands =
                certificate.map(held -> Holding.valueOf(held.state().name())).orElse(Holding.NEVER);
        return List.of(
                Cell.of(program.terms().title()),
                Cell.of(person.employeeNumber()),
                Cell.of(person.name()),
                Cell.of(person.team()),
                Cell.of(person.site()),
                Cell.of(words.states().getOrDefault(stands, stands.name())),
                Cell.of(line.due()),
                Cell.of(certificate.map(CertificateView::serial).orElse("")),
                certificate.<Cell>map(held -> Cell.of(held.version())).orElseGet(() -> Cell.of("")),
                Cell.of(certificate.map(held -> day(held.issuedAt()))),
                Cell.of(certificate.map(CertificateView::by).orElse("")),
                Cell.of(certificate
                        .map(CertificateView::term)
                        .map(Term::expires)
                        .map(ExportCells::lastDay)),
                Cell.of(certificate.flatMap(CertificateView::end).map(end -> day(end.at()))));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }

    /** Before something ends. */
    private static LocalDate lastDay(Instant end) {
        return day(end.minusNanos(1));
    }
}
