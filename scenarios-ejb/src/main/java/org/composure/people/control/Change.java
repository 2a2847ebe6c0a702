package org.composure.people.control;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.composure.audit.Deed;
import org.composure.people.PersonView;

/** What is different about a person, as the journal keeps it. */
record Change(Deed deed, String before, String after) {

    static List<Change> between(PersonView was, PersonView is) {
        return Stream.of(
                        new Change(
                                Deed.ROLE_CHANGED, was.role().name(), is.role().name()),
                        new Change(Deed.TEAM_CHANGED, was.team(), is.team()),
                        new Change(Deed.TIME_EXTENDED, time(was), time(is)),
                        new Change(Deed.PERSON_CHANGED, differing(was, is), differing(is, was)))
                .filter(change -> !change.before.equals(change.after))
                .toList();
    }

    static Change added(PersonView person) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("account", person.account());
        all.putAll(details(person));
        all.put("role", person.role().name());
        all.put("team", person.team());
        return new Change(Deed.PERSON_ADDED, "", lines(all));
    }

    private static String time(PersonView person) {
        return person.extendedTime() + " %";
    }

    /** What of the one is not so with the other. */
    private static String differing(PersonView one, PersonView other) {
        Map<String, String> details = details(one);
        details.entrySet().removeAll(details(other).entrySet());
        return lines(details);
    }

    private static Map<String, String> details(PersonView person) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("name", person.name());
        details.put("employee number", person.employeeNumber());
        details.put("site", person.site());
        details.put("e-mail", person.email());
        details.put("level", String.valueOf(person.level()));
        details.put("may sign in", person.active() ? "yes" : "no");
        return details;
    }

    private static String lines(Map<String, String> details) {
        return details.entrySet().stream()
                .map(detail -> detail.getKey() + ": " + detail.getValue())
                .collect(Collectors.joining("\n"));
    }
}
