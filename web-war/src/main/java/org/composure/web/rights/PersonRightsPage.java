package org.composure.web.rights;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.composure.people.KeptName;
import org.composure.people.PersonView;
import org.composure.people.boundary.Leaving;
import org.composure.people.boundary.People;
import org.composure.rights.DataRequest;
import org.composure.rights.Erasure;
import org.composure.rights.Format;
import org.composure.rights.Remains;
import org.composure.rights.boundary.DataRequests;
import org.composure.rights.boundary.Erasures;
import org.composure.rights.boundary.PersonalData;
import org.composure.web.player.AttemptNumber;
import org.composure.web.shell.News;
import org.composure.web.shell.Visitor;

/** What HR does for the rights of one person, whose number stands in the address. */
@Named("personRights")
@RequestScoped
public class PersonRightsPage {

    @Inject
    private People people;

    @Inject
    private Leaving leaving;

    @Inject
    private Erasures erasures;

    @Inject
    private DataRequests requests;

    @Inject
    private PersonalData data;

    @Inject
    private Visitor visitor;

    @Inject
    private Sheets sheets;

    @Inject
    private News news;

    @Inject
    private HttpServletRequest request;

    private PersonView person;
    private Erasure erasure;
    private List<DataRequest> asked = List.of();
    private Remains remains;

    @PostConstruct
    void look() {
        AttemptNumber.of(request.getParameter("person")).number().ifPresent(id -> {
            person = people.person(id).orElse(null);
            if (person == null) {
                erasure = erasures.erasure(id).orElse(null);
            } else {
                asked = requests.of(id);
            }
        });
    }

    /** Of somebody who never was there is no page. */
    public void open() throws IOException {
        if (person == null && erasure == null) {
            news.notFound();
        }
    }

    public void json() throws IOException {
        send(Format.JSON);
    }

    public void pdf() throws IOException {
        send(Format.PDF);
    }

    private void send(Format format) throws IOException {
        if (person == null) {
            news.notFound();
        } else {
            sheets.send(format, out -> data.of(visitor.actor(), person.id(), format, out));
        }
    }

    /** Null once they are erased. */
    public PersonView getPerson() {
        return person;
    }

    /** Null unless they are erased. */
    public Erasure getErasure() {
        return erasure;
    }

    /** Who they were, while certificates have to be proven. */
    public Optional<KeptName> getKeptName() {
        return leaving.keptName(erasure.person());
    }

    public Remains getRemains() {
        if (remains == null) {
            remains = erasures.remains(person.id());
        }
        return remains;
    }

    public List<DataRequest> getRequests() {
        return asked;
    }

    /** What has waited longest; null if nothing waits. */
    public DataRequest getWaiting() {
        return asked.stream()
                .filter(DataRequest::waits)
                .min(Comparator.comparing(DataRequest::askedAt))
                .orElse(null);
    }

    public boolean isOneself() {
        return person != null && person.id() == visitor.actor().id();
    }
}
