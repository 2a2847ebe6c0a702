package org.composure.web.certification;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.composure.certification.Closing;
import org.composure.certification.Enrolled;
import org.composure.certification.EnrolmentDraft;
import org.composure.certification.EnrolmentOutcome;
import org.composure.certification.EnrolmentOutcome.NotFound;
import org.composure.certification.EnrolmentOutcome.Reason;
import org.composure.certification.EnrolmentOutcome.Refused;
import org.composure.certification.EnrolmentPage;
import org.composure.certification.EnrolmentView;
import org.composure.certification.ProgramView;
import org.composure.certification.Reach;
import org.composure.certification.boundary.Enrolments;
import org.composure.certification.boundary.Programs;
import org.composure.people.PersonView;
import org.composure.people.Role;
import org.composure.people.boundary.People;
import org.composure.web.shell.Days;
import org.composure.web.shell.News;
import org.composure.web.shell.Pager;
import org.composure.web.shell.Visitor;

/** Who is to be certified in a program, and the form to enrol more. Program and page stand in the address. */
@Named("enrol")
@RequestScoped
public class EnrolPage {

    private static final String PATH = "/certification/enrolments.xhtml";
    private static final int ROWS = 25;
    private static final int USUAL_DAYS = 90;

    /** Whom the form can name, beside everybody of a role. */
    public enum Kind {
        TEAM,
        PERSON,
        ROLE
    }

    @Inject
    private Programs programs;

    @Inject
    private Enrolments enrolments;

    @Inject
    private People people;

    @Inject
    private Visitor visitor;

    @Inject
    private News news;

    @Inject
    private Days days;

    @Inject
    private HttpServletRequest request;

    private ProgramView program;
    private EnrolmentPage found;
    private Reach reach;
    private Optional<Closing> closed = Optional.empty();
    private Kind kind = Kind.TEAM;
    private String name = "";
    private Role role = Role.TRAINEE;
    private String due = "";

    @PostConstruct
    void look() {
        program = Asked.number(request, "program").flatMap(programs::program).orElse(null);
        // Another page leads here with a team in mind.
        setName(request.getParameter("team"));
        if (program != null) {
            closed = programs.closing(program.program());
        }
        due = days.getToday().plusDays(USUAL_DAYS).toString();
    }

    /** Of a program that does not exist there is no page. */
    public void open() throws IOException {
        if (program == null) {
            news.notFound();
        }
    }

    public void enrol() throws IOException {
        EnrolmentOutcome outcome = program == null ? new NotFound() : outcome();
        if (outcome instanceof NotFound) {
            news.notFound();
        } else if (outcome instanceof Refused refused) {
            refused.reasons().forEach(why -> news.bad("enrolment.refused." + why));
        } else {
            news.good("enrolment.done");
            news.leadTo(PATH + "?program=" + program.program());
        }
    }

    /** Shows whom the form would reach, and enrols nobody. */
    public void preview() throws IOException {
        if (program == null) {
            news.notFound();
            return;
        }
        reach = who().flatMap(asked -> enrolments.reach(program.program(), asked))
                .orElse(null);
        if (reach == null) {
            news.bad("enrolment.refused." + (kind == Kind.TEAM ? Reason.NO_SUCH_TEAM : Reason.NO_SUCH_PERSON));
        }
    }

    private EnrolmentOutcome outcome() {
        Optional<Enrolled> who = who();
        if (who.isEmpty()) {
            return new Refused(List.of(Reason.NO_SUCH_PERSON));
        }
        // What is no day has passed.
        var last = Days.read(due).orElse(days.getToday().minusDays(2));
        return enrolments.enrol(visitor.actor(), new EnrolmentDraft(program.program(), who.get(), last));
    }

    private Optional<Enrolled> who() {
        return switch (kind) {
            case TEAM -> Optional.of(new Enrolled.Team(name.strip()));
            case PERSON -> person().map(found -> new Enrolled.Person(found.id()));
            case ROLE -> Optional.of(new Enrolled.Everybody(role));
        };
    }

    /** Whose account or employee number it is; empty if it is nobody's. */
    private Optional<PersonView> person() {
        String wanted = name.strip();
        return people.people(wanted, 0, ROWS).people().stream()
                .filter(person -> person.employeeNumber().equals(wanted)
                        || person.account().equals(wanted))
                .findFirst();
    }

    private EnrolmentPage found() {
        if (found == null) {
            found = enrolments.enrolments(program.program(), Pager.first(page(), ROWS), ROWS);
        }
        return found;
    }

    public List<EnrolmentView> getRows() {
        return found().enrolments();
    }

    public Map<Long, String> getNames() {
        return found().names();
    }

    public Pager getPager() {
        return new Pager(PATH, Map.of("program", String.valueOf(program.program())), page(), ROWS, found().total());
    }

    private int page() {
        return Pager.number(request.getParameter("page"));
    }

    public ProgramView getProgram() {
        return program;
    }

    /** Whom the form would reach; null where nobody asked. */
    public Reach getReach() {
        return reach;
    }

    /** Empty while people can be enrolled. */
    public Optional<Closing> getClosed() {
        return closed;
    }

    public Kind[] getKinds() {
        return Kind.values();
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public Kind getKind() {
        return kind;
    }

    public void setKind(Kind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = Objects.requireNonNullElse(name, "");
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public String getDue() {
        return due;
    }

    public void setDue(String due) {
        this.due = Objects.requireNonNullElse(due, "");
    }
}
