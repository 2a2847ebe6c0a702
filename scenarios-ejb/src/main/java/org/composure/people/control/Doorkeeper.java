package org.composure.people.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.composure.people.FirstPasswordOutcome;
import org.composure.people.PersonOutcome.Reason;
import org.composure.people.PersonView;
import org.composure.people.SignInOutcome;
import org.composure.people.SignInOutcome.SignedIn;
import org.composure.people.SignInOutcome.TooMany;
import org.composure.people.SignInOutcome.Wrong;
import org.composure.people.entity.Person;

/** Decides who comes in (R2, R3, R13). */
@ApplicationScoped
public class Doorkeeper {

    private static final int LONGEST_ACCOUNT = 100;

    @Inject
    private PersonStore people;

    @Inject
    private Throttle throttle;

    @Inject
    private Arrivals arrivals;

    @Inject
    private Passwords passwords;

    @Inject
    private FirstPasswords first;

    public SignInOutcome admit(String account, String password, String address, Instant now) {
        String name = normal(account);
        Optional<Duration> wait = throttle.wait(name, address, now);
        if (wait.isPresent()) {
            // Not kept as a try: whoever goes on trying must not keep the door shut for the right person.
            return new TooMany(wait.get());
        }
        Optional<Person> person = people.byAccount(name).filter(Person::isActive);
        if (!isRight(person, password)) {
            throttle.wrong(name, address, now);
            return new Wrong();
        }
        PersonView arrived = person.orElseThrow().view();
        arrivals.note(arrived, name, address, now);
        throttle.forgetOld(now);
        return new SignedIn(arrived);
    }

    /** Sets the first password of whoever has the code, within the same limits on tries. */
    public FirstPasswordOutcome begin(String account, String code, String password, String address, Instant now) {
        String name = normal(account);
        Optional<Duration> wait = throttle.wait(name, address, now);
        if (wait.isPresent()) {
            return new FirstPasswordOutcome.TooMany(wait.get());
        }
        List<Reason> reasons = Objections.password(password);
        if (!reasons.isEmpty()) {
            return new FirstPasswordOutcome.Refused(reasons);
        }
        // Before the code is looked at, so that a right one takes as long as a wrong one.
        String hash = passwords.hash(password);
        if (!first.use(name, code, hash, now)) {
            throttle.wrong(name, address, now);
            return new FirstPasswordOutcome.Wrong();
        }
        return new FirstPasswordOutcome.Set();
    }

    private boolean isRight(Optional<Person> person, String password) {
        if (person.filter(Person::hasPassword).isEmpty() || password.length() > Passwords.LONGEST) {
            passwords.waste("");
            return false;
        }
        return passwords.fits(password, person.get().passwordHash());
    }

    private static String normal(String account) {
        String name = account.strip().toLowerCase(Locale.ROOT);
        return Writing.readable(name.length() > LONGEST_ACCOUNT ? name.substring(0, LONGEST_ACCOUNT) : name);
    }
}
