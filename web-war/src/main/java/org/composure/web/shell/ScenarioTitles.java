package org.composure.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import org.composure.library.ScenarioCard;
import org.composure.library.boundary.Library;

/** How the scenarios on offer are called; a list of many asks for all of them once. */
@RequestScoped
public class ScenarioTitles {

    @Inject
    private Library library;

    private Map<String, String> titles;

    /** The id itself of one that is no longer on offer. */
    public String of(String id) {
        if (titles == null) {
            titles = library.cards().stream().collect(Collectors.toMap(ScenarioCard::id, ScenarioCard::title));
        }
        return titles.getOrDefault(id, id);
    }
}
