package org.composure.reminders.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.composure.people.EmailAddress;
import org.composure.reminders.Schedule.Sending;

/** What the house has set: docs/configuration.md. Where the SMTP server is, the application server's mail session knows. */
@ApplicationScoped
public class Settings {

    private static final Logger LOG = System.getLogger(Settings.class.getName());
    private static final String BEFORE = "REMINDER_DAYS_BEFORE";
    private static final String AFTER = "REMINDER_DAYS_IN_GRACE";
    private static final String DAYS = "\\s*[1-9][0-9]{0,2}\\s*(,\\s*[1-9][0-9]{0,2}\\s*)*";

    private final Map<String, String> set;
    private final Steps steps;

    public Settings() {
        this(System.getenv());
    }

    Settings(Map<String, String> set) {
        this.set = Map.copyOf(set);
        steps = Steps.of(days(BEFORE, List.of(60, 30, 7)), days(AFTER, List.of(7)));
    }

    Steps steps() {
        return steps;
    }

    Sending sending() {
        if (value("SMTP_HOST").isEmpty()) {
            return Sending.NO_SERVER;
        }
        return value("SMTP_FROM").filter(EmailAddress::isWellFormed).isPresent() ? Sending.POSSIBLE : Sending.NO_SENDER;
    }

    /** By whom mails are sent. */
    String sender() {
        return value("SMTP_FROM").orElseThrow();
    }

    /** With which the SMTP server lets the product in; empty if it asks for none. */
    Optional<String> user() {
        return value("SMTP_USER");
    }

    String password() {
        return set.getOrDefault("SMTP_PASSWORD", "");
    }

    /** Where people reach the product, without a slash at the end; empty if that was not said, and mails have no links. */
    Optional<String> house() {
        return value("HOUSE_ADDRESS")
                .filter(address -> address.matches("https?://[A-Za-z0-9.:\\[\\]-]+(/[A-Za-z0-9._~/-]*)?"))
                .map(address -> address.replaceAll("/+$", ""));
    }

    private Optional<String> value(String variable) {
        return Optional.ofNullable(set.get(variable)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private List<Integer> days(String variable, List<Integer> usual) {
        Optional<String> value = value(variable);
        if (value.isEmpty()) {
            return usual;
        }
        if (value.get().matches(DAYS)) {
            return Arrays.stream(value.get().split(",", 0))
                    .map(String::strip)
                    .map(Integer::valueOf)
                    .toList();
        }
        LOG.log(
                Level.ERROR,
                "{0} is \"{1}\", which are no days such as 60,30,7: {2} hold.",
                variable,
                value.get(),
                usual);
        return usual;
    }
}
