package org.composure.people.control;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.composure.people.EmailAddress;
import org.composure.people.PersonOutcome.Reason;

/** What speaks against what somebody wrote of a person, one thing at a time; nothing if nothing does. */
final class Objections {

    private static final Pattern ACCOUNT = Pattern.compile("[a-z0-9][a-z0-9._@-]{1,99}");
    private static final int LONGEST = 200;

    private Objections() {}

    static List<Reason> account(String account) {
        return ACCOUNT.matcher(account).matches() ? List.of() : List.of(Reason.ACCOUNT_MALFORMED);
    }

    static List<Reason> name(String name) {
        return line(name, Reason.NAME_MISSING, Reason.NAME_TOO_LONG, Reason.NAME_UNREADABLE);
    }

    static List<Reason> employeeNumber(String number) {
        return line(
                number,
                Reason.EMPLOYEE_NUMBER_MISSING,
                Reason.EMPLOYEE_NUMBER_TOO_LONG,
                Reason.EMPLOYEE_NUMBER_UNREADABLE);
    }

    /** Of an address that may be empty. */
    static List<Reason> email(String address) {
        return address.isBlank() || EmailAddress.isWellFormed(address.strip())
                ? List.of()
                : List.of(Reason.EMAIL_MALFORMED);
    }

    static List<Reason> team(String team) {
        return line(team, Reason.TEAM_UNREADABLE, Reason.TEAM_TOO_LONG, Reason.TEAM_UNREADABLE);
    }

    /** Of a site that may be empty. */
    static List<Reason> site(String site) {
        return site.isBlank()
                ? List.of()
                : line(site, Reason.SITE_UNREADABLE, Reason.SITE_TOO_LONG, Reason.SITE_UNREADABLE);
    }

    static List<Reason> password(String password) {
        List<Reason> reasons = new ArrayList<>();
        if (password.length() < Passwords.SHORTEST) {
            reasons.add(Reason.PASSWORD_TOO_SHORT);
        }
        if (password.length() > Passwords.LONGEST) {
            reasons.add(Reason.PASSWORD_TOO_LONG);
        }
        return reasons;
    }

    private static List<Reason> line(String line, Reason missing, Reason tooLong, Reason unreadable) {
        if (!Writing.isVisible(line)) {
            return List.of(missing);
        }
        if (line.length() > LONGEST) {
            return List.of(tooLong);
        }
        return Writing.isReadable(line) ? List.of() : List.of(unreadable);
    }
}
