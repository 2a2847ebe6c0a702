package org.composure.people.control;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Locale;
import org.composure.people.PersonDraft;
import org.composure.people.PersonOutcome;
import org.composure.people.PersonOutcome.Refused;
import org.composure.people.Role;

/** Sees to it that somebody can come in (R4). */
@Startup
@Singleton
@DependsOn("Storage")
public class FirstPeople {

    private static final Logger LOG = System.getLogger(FirstPeople.class.getName());
    private static final String DEMO_PASSWORD = "composure-demo";
    private static final int DEMO_LEVEL = 2;

    @Inject
    private PersonStore people;

    @Inject
    private Personnel personnel;

    @Inject
    private Clock clock;

    @PostConstruct
    void admitSomebody() {
        if (Boolean.parseBoolean(System.getenv("DEMO"))) {
            demo("trainee", "Tess Amari", "D-1001", Role.TRAINEE);
            demo("supervisor", "Sol Lindqvist", "D-1002", Role.SUPERVISOR);
            demo("hr", "Hana Reyes", "D-1003", Role.HR);
            demo("admin", "Ada Brandt", "D-1004", Role.ADMIN);
        } else if (people.isEmpty()) {
            firstAdministrator();
        }
    }

    private void demo(String account, String name, String number, Role role) {
        if (!people.accountTaken(account)) {
            personnel.addFirst(
                    new PersonDraft(account, name, number, role, DEMO_LEVEL, true), DEMO_PASSWORD, clock.instant());
        }
    }

    private void firstAdministrator() {
        String account = System.getenv("FIRST_ADMIN_ACCOUNT");
        String password = System.getenv("FIRST_ADMIN_PASSWORD");
        if (account == null || password == null) {
            LOG.log(
                    Level.WARNING,
                    "There is no account yet, so nobody can sign in. Set FIRST_ADMIN_ACCOUNT and FIRST_ADMIN_PASSWORD"
                            + " (at least {0} characters) and start again.",
                    Passwords.SHORTEST);
            return;
        }
        String name = account.strip().toLowerCase(Locale.ROOT);
        PersonOutcome outcome = personnel.addFirst(
                new PersonDraft(name, "Administrator", "1", Role.ADMIN, 1, true), password, clock.instant());
        if (outcome instanceof Refused refused) {
            LOG.log(Level.ERROR, "The first administrator was not made: {0}", refused.reasons());
        } else {
            LOG.log(Level.INFO, "The first administrator is \"{0}\".", name);
        }
    }
}
