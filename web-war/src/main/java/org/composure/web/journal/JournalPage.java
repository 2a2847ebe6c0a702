package org.composure.web.journal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.composure.audit.EntryFilter;
import org.composure.audit.EntryPage;
import org.composure.audit.JournalEntry;
import org.composure.audit.boundary.Inspection;
import org.composure.people.PeoplePage;
import org.composure.people.PersonView;
import org.composure.people.boundary.People;
import org.composure.web.shell.Pager;
import org.composure.web.shell.Place;
import org.composure.web.shell.Visitor;

/** Who decided what. Filter and page stand in the address. */
@Named("journal")
@RequestScoped
public class JournalPage {

    @Inject
    private Inspection inspection;

    @Inject
    private People people;

    @Inject
    private Visitor visitor;

    @Inject
    private HttpServletRequest request;

    private String person;
    private Days days;
    private int number;
    private Optional<PeoplePage> named;
    private EntryPage found;

    @PostConstruct
    void ask() {
        person = Objects.requireNonNullElse(request.getParameter("person"), "").strip();
        days = Days.of(request.getParameter("from"), request.getParameter("until"));
        number = Pager.number(request.getParameter("page"));
        named = person.isEmpty() ? Optional.empty() : Optional.of(people.people(person, 0, People.PAGE));
        found = inspection.entries(filter(), Pager.first(number, Inspection.PAGE), Inspection.PAGE);
    }

    private EntryFilter filter() {
        Optional<Set<Long>> ids =
                named.map(page -> page.people().stream().map(PersonView::id).collect(Collectors.toSet()));
        return new EntryFilter(ids, days.begin(visitor.getZone()), days.end(visitor.getZone()));
    }

    public List<JournalEntry> getEntries() {
        return found.entries();
    }

    public Pager getPager() {
        return new Pager(
                Place.JOURNAL.path(),
                Map.of("person", person, "from", days.from(), "until", days.until()),
                number,
                Inspection.PAGE,
                found.total());
    }

    public boolean isFiltered() {
        return !person.isEmpty() || days.chosen();
    }

    /** Whether more people fit than entries are looked for. */
    public boolean isCrowded() {
        return named.filter(page -> page.total() > People.PAGE).isPresent();
    }

    /** How many people's entries are looked for at most. */
    public int getMostPeople() {
        return People.PAGE;
    }

    public String getPerson() {
        return person;
    }

    public Days getDays() {
        return days;
    }
}
