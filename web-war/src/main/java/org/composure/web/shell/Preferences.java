package org.composure.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.composure.people.PersonView.Theme;
import org.composure.people.boundary.People;
import org.primefaces.PrimeFaces;

/** How the visitor wants to see the product. */
@Named
@RequestScoped
public class Preferences {

    @Inject
    private Visitor visitor;

    @Inject
    private People people;

    public List<Place> getPlaces() {
        return Place.openTo(visitor.getRole());
    }

    public List<TeamPlace> getTeamPlaces() {
        return List.of(TeamPlace.values());
    }

    public List<Theme> getThemes() {
        return List.of(Theme.values());
    }

    public String icon(Theme theme) {
        return switch (theme) {
            case DEVICE -> "pi-desktop";
            case LIGHT -> "pi-sun";
            case DARK -> "pi-moon";
        };
    }

    public void choose(Theme theme) {
        visitor.is(people.prefer(visitor.actor(), visitor.person().locale(), theme));
        PrimeFaces.current().ajax().addCallbackParam("theme", visitor.getThemeId());
    }

    public List<Locale> getLanguages() {
        return Languages.OFFERED;
    }

    public String getLanguage() {
        return visitor.getLocale().getLanguage();
    }

    public void setLanguage(String tag) {
        Languages.offered(tag)
                .ifPresent(language ->
                        visitor.is(people.prefer(visitor.actor(), language.toLanguageTag(), visitor.getTheme())));
    }
}
