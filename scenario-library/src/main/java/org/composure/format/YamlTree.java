package org.composure.format;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.composure.format.Element.Entry;
import org.composure.format.Element.Mapping;
import org.composure.format.Element.Scalar;
import org.composure.format.Element.Sequence;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * From text to a tree, event by event, so that depth, anchors and tags are refused before anything is built of them.
 *
 * <p>Beside it only {@link YamlFault}, {@link ScalarKinds} and {@link Source} see the YAML library.
 */
final class YamlTree {

    static final int MOST_LEVELS = 20;

    private final Faults faults;
    private final Iterator<Event> events;
    private Place last = Place.START;
    private boolean refused;

    private YamlTree(String text, Faults faults) {
        this.faults = faults;
        LoadSettings settings = LoadSettings.builder()
                .setLabel(faults.file())
                .setCodePointLimit(Source.MOST_BYTES + 1)
                .build();
        this.events = new Parse(settings).parseString(text).iterator();
    }

    /** The tree of a text; empty if it is not one, with the reasons reported. */
    static Optional<Element> parse(String text, Faults faults) {
        YamlTree tree = new YamlTree(text, faults);
        try {
            return tree.document().filter(root -> !tree.refused);
        } catch (YamlEngineException | IllegalArgumentException broken) {
            // The library parses the numbers of escapes without a guard of its own.
            YamlFault.report(broken, tree.last, faults);
            return Optional.empty();
        }
    }

    private Optional<Element> document() {
        Optional<Element> root = Optional.empty();
        while (events.hasNext()) {
            Event event = next();
            if (event.getEventId() == Event.ID.DocumentStart && root.isPresent()) {
                refuse(DiagnosticCode.SEVERAL_DOCUMENTS, "A second document begins here.", "Put it into its own file.");
                return Optional.empty();
            }
            if (event instanceof NodeEvent node) {
                root = element(node, 1);
                if (root.isEmpty()) {
                    return root;
                }
            }
        }
        if (root.isEmpty()) {
            last = Place.START;
            refuse(DiagnosticCode.NO_CONTENT, "The file is empty.", "Begin with `id:` and `title:`.");
        }
        return root;
    }

    /** The element that begins with this event; empty if it is nested too deep to go on. */
    private Optional<Element> element(NodeEvent event, int level) {
        Place place = last;
        refuseExtras(event);
        if (event instanceof ScalarEvent scalar) {
            return Optional.of(new Scalar(place, scalar.getValue(), ScalarKinds.of(scalar)));
        }
        if (event instanceof AliasEvent) {
            return Optional.of(new Scalar(place, "", Element.Kind.NOTHING));
        }
        if (level > MOST_LEVELS) {
            refuse(
                    DiagnosticCode.TOO_DEEP,
                    "This is nested more than " + MOST_LEVELS + " levels deep.",
                    "No key of a scenario needs that; look for a bracket or an indentation too many.");
            return Optional.empty();
        }
        return event instanceof MappingStartEvent ? mapping(place, level) : sequence(place, level);
    }

    private Optional<Element> sequence(Place place, int level) {
        List<Element> items = new ArrayList<>();
        while (next() instanceof NodeEvent item) {
            Optional<Element> read = element(item, level + 1);
            if (read.isEmpty()) {
                return read;
            }
            items.add(read.get());
        }
        return Optional.of(new Sequence(place, items));
    }

    private Optional<Element> mapping(Place place, int level) {
        List<Entry> entries = new ArrayList<>();
        while (next() instanceof NodeEvent key) {
            Optional<Element> name = element(key, level + 1);
            Optional<Element> value = name.isEmpty() ? name : element((NodeEvent) next(), level + 1);
            if (value.isEmpty()) {
                return value;
            }
            entries.add(new Entry(name.get(), value.get()));
        }
        return Optional.of(new Mapping(place, entries));
    }

    private void refuseExtras(NodeEvent event) {
        if (event instanceof AliasEvent || event.getAnchor().isPresent()) {
            refuse(
                    DiagnosticCode.ANCHOR,
                    "Anchors (`&`) and aliases (`*`) are not part of the format.",
                    "Write the value out; put a text that begins with `&` or `*` in quotes.");
        }
        if (tag(event).isPresent()) {
            refuse(
                    DiagnosticCode.TAG,
                    "Tags (`!`) are not part of the format.",
                    "Remove it; put a text that begins with `!` in quotes.");
        }
    }

    private static Optional<String> tag(NodeEvent event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag();
        }
        return event instanceof CollectionStartEvent collection ? collection.getTag() : Optional.empty();
    }

    private void refuse(DiagnosticCode code, String message, String advice) {
        refused = true;
        faults.report(code, last, message, advice);
    }

    private Event next() {
        Event event = events.next();
        event.getStartMark().map(YamlFault::place).ifPresent(place -> last = place);
        return event;
    }
}
