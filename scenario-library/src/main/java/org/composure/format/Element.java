package org.composure.format;

import java.util.List;

/** A part of a file that knows where it stands. */
sealed interface Element {

    Place place();

    /** What it is, for messages: continues "found ...". */
    String describe();

    /** A word, a text or a number. */
    record Scalar(Place place, String text, Kind kind) implements Element {

        @Override
        public String describe() {
            return kind == Kind.NOTHING ? "nothing" : kind.description + " " + Faults.quote(text);
        }
    }

    /** A list. */
    record Sequence(Place place, List<Element> items) implements Element {

        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String describe() {
            return "a list";
        }
    }

    /** Keys with their values, in the order of the file; a key may occur twice. */
    record Mapping(Place place, List<Entry> entries) implements Element {

        public Mapping {
            entries = List.copyOf(entries);
        }

        @Override
        public String describe() {
            return "keys with values";
        }
    }

    /** A key and its value. */
    record Entry(Element key, Element value) {}

    /** What a scalar is, by the core schema of YAML 1.2. */
    enum Kind {
        TEXT("the text"),
        NUMBER("the number"),
        TRUTH("the truth value"),
        NOTHING("nothing");

        private final String description;

        Kind(String description) {
            this.description = description;
        }
    }
}
