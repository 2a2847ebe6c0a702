package org.composure.web.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.composure.library.boundary.Library;
import org.composure.people.PersonOutcome;
import org.composure.people.PersonOutcome.Done;
import org.composure.people.PersonOutcome.Refused;
import org.composure.people.PersonView;
import org.composure.people.Role;
import org.composure.people.StartingLevel;
import org.composure.people.boundary.People;
import org.composure.scenario.AutonomyLevel;
import org.composure.web.shell.Visitor;

/** One person's account: a new one, or one to change. */
@Named("person")
@RequestScoped
public class PersonPage {

    @Inject
    private People people;

    @Inject
    private Library library;

    @Inject
    private Visitor visitor;

    @Inject
    private Refusals refusals;

    @Inject
    private HttpServletRequest request;

    private String id;
    private String title;
    private final PersonForm form = new PersonForm();

    // As soon as it is made, since the form that was sent is read by what the page shows of this person.
    @PostConstruct
    void ask() {
        id = request.getParameter("id");
    }

    /** Of somebody who does not exist there is no page, and that of a new person is the administrator's. */
    public void enter() throws IOException {
        if (isNew() && !isAdministered()) {
            refuse(403);
        } else if (!isNew() && stored().isEmpty()) {
            refuse(404);
        }
    }

    /** Shows the person as stored. */
    public void open() {
        stored().ifPresent(person -> {
            title = person.name();
            form.show(person);
        });
    }

    private static void refuse(int status) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().responseSendError(status, "");
        faces.responseComplete();
    }

    public String save() {
        if (isNew()) {
            return answer(
                    people.add(visitor.actor(), form.draft(), form.getPassword()),
                    "person.added",
                    "person:first-password");
        }
        title = stored().map(PersonView::name).orElse("");
        return answer(people.change(visitor.actor(), number(), form.draft()), "person.saved", "person:name");
    }

    public String setNewPassword() {
        String password = form.getPassword();
        open();
        return answer(
                people.setPassword(visitor.actor(), number(), password),
                "person.password.done",
                "password:new-password");
    }

    public String saveTeam() {
        String team = form.getTeam();
        open();
        form.setTeam(team);
        return answer("team:name", people.join(visitor.actor(), number(), team));
    }

    public String saveSite() {
        String site = form.getSite();
        open();
        form.setSite(site);
        return answer("site:name", people.setSite(visitor.actor(), number(), site));
    }

    private String answer(String field, PersonOutcome outcome) {
        if (outcome instanceof Refused refused) {
            refusals.tellAt(field, refused.reasons());
            return null;
        }
        return answer(outcome, "person.saved", field);
    }

    public String saveTime() {
        int time = form.getExtendedTime();
        open();
        return answer(people.setExtendedTime(visitor.actor(), number(), time), "person.saved", "time:extended");
    }

    private String answer(PersonOutcome outcome, String success, String passwordField) {
        if (outcome instanceof Done done) {
            refusals.none(success, done.person().name());
            return "/people.xhtml?faces-redirect=true";
        }
        refusals.tell(((Refused) outcome).reasons(), passwordField);
        return null;
    }

    private Optional<PersonView> stored() {
        return isNew() ? Optional.empty() : people.person(number());
    }

    public boolean isNew() {
        return id == null;
    }

    public long getNumber() {
        return number();
    }

    private long number() {
        return id.matches("[0-9]{1,18}") ? Long.parseLong(id) : -1;
    }

    /** Whether the visitor may change more than the time that a person is given. */
    public boolean isAdministered() {
        return visitor.has(Role.ADMIN);
    }

    public List<AutonomyLevel> getLevels() {
        return StartingLevel.CHOICES.stream().map(library.house()::level).toList();
    }

    public PersonForm getForm() {
        return form;
    }

    public String getTitle() {
        return title;
    }
}
