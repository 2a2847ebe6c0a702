package org.composure.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.composure.people.PeoplePage;
import org.composure.people.PersonView;
import org.composure.people.boundary.People;
import org.composure.web.shell.Pager;
import org.composure.web.shell.Place;

/** Who has an account. Search and page stand in the address. */
@Named("people")
@RequestScoped
public class PeopleList {

    private static final int ROWS = 25;

    @Inject
    private People people;

    private String search = "";
    private String page;
    private PeoplePage found;

    public List<PersonView> getPeople() {
        return found().people();
    }

    public Pager getPager() {
        return new Pager(Place.PEOPLE.path(), Map.of("search", search), Pager.number(page), ROWS, found().total());
    }

    private PeoplePage found() {
        if (found == null) {
            found = people.people(search, Pager.first(Pager.number(page), ROWS), ROWS);
        }
        return found;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = Objects.requireNonNullElse(search, "");
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
