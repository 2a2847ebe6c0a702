package org.composure.rights.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.composure.people.PersonView;

/** Whose data a statement is about: what stands in it for the person is bound, never written into it. */
record Subject(Map<String, Object> values) {

    private static final Pattern NAME = Pattern.compile(":([a-z]+)");

    static Subject of(PersonView person) {
        return new Subject(Map.of(
                "person", person.id(),
                "account", person.account(),
                "name", person.name(),
                "employee", person.employeeNumber()));
    }

    long id() {
        return (long) values.get("person");
    }

    /**
     * A statement with numbered places, and what stands in them.
     *
     * @param numbered whether the places are numbered, which JDBC does not know
     */
    Bound bind(String statement, boolean numbered) {
        List<Object> bound = new ArrayList<>();
        String text = NAME.matcher(statement).replaceAll(found -> {
            bound.add(value(found.group(1)));
            return Matcher.quoteReplacement(numbered ? "?" + bound.size() : "?");
        });
        return new Bound(text, bound);
    }

    private Object value(String name) {
        if (!values.containsKey(name)) {
            throw new IllegalArgumentException("Nothing of a person is called " + name);
        }
        return values.get(name);
    }

    /** A statement and what stands in its places. */
    record Bound(String text, List<Object> values) {}
}
