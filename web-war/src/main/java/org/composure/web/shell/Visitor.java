package org.composure.web.shell;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.composure.people.Actor;
import org.composure.people.PersonView;
import org.composure.people.PersonView.Theme;
import org.composure.people.Role;

/** Whoever sits at the browser: nobody yet, or a person who has signed in. */
@Named
@SessionScoped
@SuppressWarnings("serial") // The request is a proxy of the container, which can be serialised.
public class Visitor implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private HttpServletRequest request;

    private PersonView person;
    private ZoneId zone = ZoneId.systemDefault();

    /** The person as they are now: after signing in, and whenever they have changed. */
    public void is(PersonView signedIn) {
        person = signedIn;
    }

    /** The time zone that the browser is in; one that nobody knows changes nothing. */
    public void isIn(String zoneId) {
        if (ZoneId.getAvailableZoneIds().contains(zoneId)) {
            zone = ZoneId.of(zoneId);
        }
    }

    public boolean isSignedIn() {
        return person != null;
    }

    public PersonView person() {
        if (person == null) {
            throw new IllegalStateException("Nobody has signed in");
        }
        return person;
    }

    public Actor actor() {
        return person().actor();
    }

    public boolean has(Role role) {
        return person != null && person.role() == role;
    }

    public String getName() {
        return person().name();
    }

    public Role getRole() {
        return person().role();
    }

    public Theme getTheme() {
        return person == null ? Theme.DEVICE : person.theme();
    }

    /** As the style sheets know it. */
    public String getThemeId() {
        return getTheme().name().toLowerCase(Locale.ROOT);
    }

    public Locale getLocale() {
        List<Locale> accepted = Collections.list(request.getLocales());
        return Languages.of(person == null ? "" : person.locale(), accepted);
    }

    public ZoneId getZone() {
        return zone;
    }

    /** Where their work begins. */
    public String getHome() {
        if (person == null || person.role() == Role.TRAINEE) {
            return Place.PRACTISE.path();
        }
        return (person.role() == Role.SUPERVISOR ? Place.TEAM : Place.LIBRARY).path();
    }
}
