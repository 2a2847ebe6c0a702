package org.composure.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.composure.certification.ProgramView;
import org.composure.certification.boundary.Programs;
import org.composure.export.Cell;
import org.composure.export.Table;
import org.composure.export.TableFormat;
import org.composure.intake.boundary.Imports;
import org.composure.people.FirstCode;
import org.composure.people.Role;
import org.composure.web.shell.News;
import org.composure.web.shell.Texts;
import org.composure.web.shell.Visitor;

/** What HR does for those who came by a file: hands out codes, and enrols their teams. */
@Named("cameBy")
@RequestScoped
public class CameBy {

    @Inject
    private Imports imports;

    @Inject
    private Programs programs;

    @Inject
    private PlanPage plan;

    @Inject
    private Visitor visitor;

    @Inject
    private Texts texts;

    @Inject
    private News news;

    @Inject
    private FacesContext faces;

    private List<String> teams;
    private List<ProgramView> known;

    /** Sends new codes as a file, which is kept nowhere here. */
    public void handOut() throws IOException {
        if (plan.getView() == null) {
            news.notFound();
            return;
        }
        List<FirstCode> codes = imports.codes(visitor.actor(), plan.getView().number());
        if (codes.isEmpty()) {
            news.good("import.codes.none");
            return;
        }
        ExternalContext external = faces.getExternalContext();
        external.responseReset();
        external.setResponseContentType(TableFormat.CSV.mediaType());
        external.setResponseHeader("Cache-Control", "no-store");
        external.setResponseHeader(
                "Content-Disposition",
                "attachment; filename=\"composure-codes-" + plan.getView().number() + ".csv\"");
        write(codes, external.getResponseOutputStream());
        faces.responseComplete();
    }

    private void write(List<FirstCode> codes, OutputStream out) throws IOException {
        List<String> columns = Stream.of(
                        "person.name",
                        "person.account",
                        "person.team",
                        "person.site",
                        "import.code",
                        "import.code.ends")
                .map(texts::of)
                .toList();
        try (Table table = TableFormat.CSV.to(out, "", columns)) {
            for (FirstCode code : codes) {
                table.row(List.of(
                        Cell.of(code.person().name()),
                        Cell.of(code.person().account()),
                        Cell.of(code.person().team()),
                        Cell.of(code.person().site()),
                        Cell.of(code.code()),
                        Cell.of(Optional.of(LocalDate.ofInstant(code.ends(), visitor.getZone())))));
            }
        }
    }

    /** Whether the visitor may enrol anybody. */
    public boolean isEnrolling() {
        return visitor.has(Role.HR) && !getTeams().isEmpty() && !getPrograms().isEmpty();
    }

    public List<String> getTeams() {
        if (teams == null) {
            teams = imports.teams(plan.getView().number());
        }
        return teams;
    }

    public List<ProgramView> getPrograms() {
        if (known == null) {
            known = programs.programs(0, Programs.PAGE).programs();
        }
        return known;
    }
}
