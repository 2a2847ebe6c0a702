package org.composure.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.composure.people.PersonView;
import org.composure.people.SignInOutcome;
import org.composure.people.SignInOutcome.SignedIn;
import org.composure.people.SignInOutcome.TooMany;
import org.composure.people.SignInOutcome.Wrong;
import org.composure.people.entity.Person;
import org.composure.people.entity.SignInTry;

/** Decides who comes in (R2, R3). */
@ApplicationScoped
public class Doorkeeper {

    static final int TRIES = 10;
    static final Duration WINDOW = Duration.ofMinutes(15);
    static final Duration KNOWN_ADDRESS = Duration.ofDays(30);
    private static final int LONGEST_ACCOUNT = 100;

    @Inject
    private PersonStore people;

    @Inject
    private SignInTryStore tries;

    @Inject
    private Arrivals arrivals;

    @Inject
    private Passwords passwords;

    public SignInOutcome admit(String account, String password, String address, Instant now) {
        String name = normal(account);
        Optional<Duration> wait = wait(name, address, now);
        if (wait.isPresent()) {
            // Not kept as a try: whoever goes on trying must not keep the door shut for the right person.
            return new TooMany(wait.get());
        }
        Optional<Person> person = people.byAccount(name).filter(Person::isActive);
        if (!isRight(person, password)) {
            tries.keep(new SignInTry(name, address, now, false));
            return new Wrong();
        }
        PersonView arrived = person.orElseThrow().view();
        arrivals.note(arrived, name, address, now);
        tries.forgetBefore(now.minus(KNOWN_ADDRESS));
        return new SignedIn(arrived);
    }

    private boolean isRight(Optional<Person> person, String password) {
        if (person.isEmpty() || password.length() > Passwords.LONGEST) {
            passwords.waste("");
            return false;
        }
        return passwords.fits(password, person.get().passwordHash());
    }

    private Optional<Duration> wait(String account, String address, Instant now) {
        Instant since = now.minus(WINDOW);
        Optional<Duration> forAddress = wait(tries.wrongFromAddress(address, since, TRIES), now);
        if (forAddress.isPresent() || tries.knowsAddress(account, address, now.minus(KNOWN_ADDRESS))) {
            return forAddress;
        }
        return wait(tries.wrongForAccount(account, since, TRIES), now);
    }

    private static Optional<Duration> wait(List<Instant> wrong, Instant now) {
        return wrong.size() < TRIES
                ? Optional.empty()
                : Optional.of(Duration.between(now, wrong.get(TRIES - 1).plus(WINDOW)));
    }

    private static String normal(String account) {
        String name = account.strip().toLowerCase(Locale.ROOT);
        return Writing.readable(name.length() > LONGEST_ACCOUNT ? name.substring(0, LONGEST_ACCOUNT) : name);
    }
}
