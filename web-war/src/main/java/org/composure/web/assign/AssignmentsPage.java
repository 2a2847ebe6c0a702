package org.composure.web.assign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.composure.assignment.AssignmentPage;
import org.composure.assignment.AssignmentView;
import org.composure.assignment.State;
import org.composure.assignment.boundary.Assignments;
import org.composure.people.PersonView;
import org.composure.people.boundary.Teams;
import org.composure.web.player.AttemptNumber;
import org.composure.web.shell.News;
import org.composure.web.shell.Pager;
import org.composure.web.shell.TeamPlace;
import org.composure.web.shell.Visitor;

/** What was assigned to the team, and how it stands. Whose, in which state and the page stand in the address. */
@Named("assignments")
@RequestScoped
public class AssignmentsPage {

    private static final int ROWS = 25;

    @Inject
    private Assignments assignments;

    @Inject
    private Teams teams;

    @Inject
    private Visitor visitor;

    @Inject
    private News news;

    private String person = "";
    private String state = "";
    private String page;
    private AssignmentPage found = new AssignmentPage(List.of(), 0);

    /** Of somebody whom the visitor does not supervise there is no page. */
    public void open() throws IOException {
        // What is no number is nobody's.
        Optional<Long> asked = person.isEmpty()
                ? Optional.empty()
                : Optional.of(AttemptNumber.of(person).number().orElse(-1L));
        Optional<AssignmentPage> answer =
                assignments.page(visitor.actor(), asked, askedState(), Pager.first(Pager.number(page), ROWS), ROWS);
        if (answer.isEmpty()) {
            news.notFound();
        } else {
            found = answer.get();
        }
    }

    private Optional<State> askedState() {
        return Arrays.stream(State.values())
                .filter(known -> known.name().equals(state))
                .findFirst();
    }

    public List<AssignmentView> getRows() {
        return found.assignments();
    }

    public Pager getPager() {
        return new Pager(
                TeamPlace.ASSIGNMENTS.path(),
                Map.of("person", person, "state", state),
                Pager.number(page),
                ROWS,
                found.total());
    }

    public boolean isFiltered() {
        return !person.isEmpty() || askedState().isPresent();
    }

    public List<PersonView> getMembers() {
        return teams.members(visitor.actor());
    }

    public State[] getStates() {
        return State.values();
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = Objects.requireNonNullElse(person, "");
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = Objects.requireNonNullElse(state, "");
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
