package org.composure.people.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.composure.people.Actor;
import org.composure.people.PeoplePage;
import org.composure.people.PersonDraft;
import org.composure.people.PersonOutcome;
import org.composure.people.PersonView;
import org.composure.people.PersonView.Theme;
import org.composure.people.Role;
import org.composure.people.control.PersonStore;
import org.composure.people.control.Personnel;
import org.composure.people.entity.Person;

/** The people of the house: who they are, and how each wants to see the product. */
@Stateless
public class People {

    /** The most people that one page shows. */
    public static final int PAGE = 50;

    @Inject
    private PersonStore store;

    @Inject
    private Personnel personnel;

    @Inject
    private Clock clock;

    /**
     * People by name.
     *
     * @param search part of a name, account or employee number; empty for all
     * @param first how many to pass over
     * @param size at most {@value #PAGE}
     */
    @RolesAllowed({Role.HR_NAME, Role.ADMIN_NAME})
    public PeoplePage people(String search, int first, int size) {
        return store.page(search, Math.max(0, first), Math.min(PAGE, Math.max(1, size)));
    }

    @RolesAllowed({Role.HR_NAME, Role.ADMIN_NAME})
    public Optional<PersonView> person(long id) {
        return store.present(id).map(Person::view);
    }

    @RolesAllowed(Role.ADMIN_NAME)
    public PersonOutcome add(Actor actor, PersonDraft draft, String password) {
        return personnel.add(actor, draft, password, clock.instant());
    }

    /** Changes all but the account; the account of the draft is passed over. */
    @RolesAllowed(Role.ADMIN_NAME)
    public PersonOutcome change(Actor actor, long person, PersonDraft draft) {
        return personnel.change(actor, person, draft, clock.instant());
    }

    /** Puts a person into the team of that name, made if there is none. */
    @RolesAllowed(Role.ADMIN_NAME)
    public PersonOutcome join(Actor actor, long person, String team) {
        return personnel.join(actor, person, team, clock.instant());
    }

    /** Says where a person works; an empty site says that it is not known (R10). */
    @RolesAllowed({Role.HR_NAME, Role.ADMIN_NAME})
    public PersonOutcome setSite(Actor actor, long person, String site) {
        return personnel.setSite(actor, person, site, clock.instant());
    }

    @RolesAllowed(Role.ADMIN_NAME)
    public PersonOutcome setPassword(Actor actor, long person, String password) {
        return personnel.setPassword(actor, person, password, clock.instant());
    }

    /**
     * Gives a person more time in a contact, or the usual again; it counts from their next attempt on (R6).
     *
     * @param percent one of {@link org.composure.people.ExtendedTime#CHOICES}
     */
    @RolesAllowed({Role.HR_NAME, Role.ADMIN_NAME})
    public PersonOutcome setExtendedTime(Actor actor, long person, int percent) {
        return personnel.setExtendedTime(actor, person, percent, clock.instant());
    }

    /** The actor as stored now. */
    @PermitAll
    public PersonView self(Actor actor) {
        return store.get(actor.id()).view();
    }

    /** Keeps how the actor wants to see the product. */
    @PermitAll
    public PersonView prefer(Actor actor, String locale, Theme theme) {
        return store.get(actor.id()).prefer(locale, theme);
    }
}
