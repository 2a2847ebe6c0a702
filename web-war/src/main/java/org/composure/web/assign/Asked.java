package org.composure.web.assign;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.composure.assignment.AssignmentDraft;
import org.composure.assignment.Bundle;
import org.composure.assignment.Counting;
import org.composure.library.ScenarioCard;
import org.composure.people.PersonView;
import org.composure.people.Role;
import org.composure.training.Mode;
import org.composure.web.player.AttemptNumber;
import org.composure.web.shell.Days;

/** What the address of the page asks to be assigned; an address can hold anything. */
public record Asked(Map<String, List<String>> sent) {

    static Asked of(Map<String, String[]> parameters) {
        return new Asked(parameters.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue()))));
    }

    /** Whether a draft is to be looked at; else the form is. */
    boolean isPreview() {
        return !all("preview").isEmpty();
    }

    /** Whether that box of the form is ticked. */
    public boolean has(String name, Object value) {
        return all(name).contains(String.valueOf(value));
    }

    /** How many boxes of those scenarios are ticked. */
    public long count(List<ScenarioCard> scenarios) {
        return scenarios.stream().filter(card -> has("scenario", card.id())).count();
    }

    public String getDue() {
        return first("due", "");
    }

    public Mode getMode() {
        return first("mode", "").equals(Mode.PRACTICE.name()) ? Mode.PRACTICE : Mode.ASSESSMENT;
    }

    public Counting getCounting() {
        return Arrays.stream(Counting.values())
                .filter(counting -> counting.name().equals(first("counting", "")))
                .findFirst()
                .orElse(Counting.BEST);
    }

    /** As a choice of the form: a number, or {@code any}. */
    public String getTries() {
        return first("tries", "3");
    }

    /** Whom the address names one by one; what is no number names nobody. */
    List<Long> people() {
        return all("person").stream()
                .map(AttemptNumber::of)
                .map(number -> number.number().orElse(-1L))
                .toList();
    }

    AssignmentDraft draft(List<PersonView> members, List<Bundle> bundles, ZoneId zone) {
        Stream<Long> team = all("team").isEmpty()
                ? Stream.of()
                : members.stream()
                        .filter(member -> member.role() == Role.TRAINEE)
                        .map(PersonView::id);
        Stream<String> bundled = bundles.stream()
                .filter(bundle -> has("bundle", bundle.id()))
                .flatMap(bundle -> bundle.scenarios().stream())
                .map(ScenarioCard::id);
        return new AssignmentDraft(
                Stream.concat(people().stream(), team).toList(),
                Stream.concat(all("scenario").stream(), bundled).toList(),
                getMode(),
                Days.read(getDue()),
                zone,
                tries(),
                getCounting());
    }

    private OptionalInt tries() {
        if (getTries().equals("any")) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(getTries().matches("[0-9]{1,2}") ? Integer.parseInt(getTries()) : 0);
    }

    private List<String> all(String name) {
        return sent.getOrDefault(name, List.of());
    }

    private String first(String name, String otherwise) {
        return all(name).stream().findFirst().orElse(otherwise);
    }
}
