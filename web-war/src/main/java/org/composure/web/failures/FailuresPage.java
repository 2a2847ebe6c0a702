package org.composure.web.failures;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.composure.failure.FailureCatalogue;
import org.composure.library.RefusedScenario;
import org.composure.library.ScenarioCard;
import org.composure.library.boundary.Library;
import org.composure.people.Role;
import org.composure.web.shell.Naming;
import org.composure.web.shell.Visitor;

/** Which service failures can be practised. The filter stands in the address. */
@Named("failures")
@RequestScoped
public class FailuresPage {

    static final String COVERED = "yes";
    static final String OPEN = "no";

    @Inject
    private Library library;

    @Inject
    private Naming naming;

    @Inject
    private Visitor visitor;

    private FailureCatalogue catalogue;
    private List<FailureRow> rows;
    private String text = "";
    private String group = "";
    private String scenario = "";

    @PostConstruct
    void look() {
        catalogue = library.catalogue();
        List<ScenarioCard> cards = library.cards();
        rows = catalogue.modes().stream()
                .map(mode -> new FailureRow(
                        mode,
                        cards.stream()
                                .filter(card -> card.failureMode().equals(mode.id()))
                                .toList()))
                .toList();
    }

    public long getCovered() {
        return rows.stream().filter(FailureRow::isCovered).count();
    }

    public int getTotal() {
        return rows.size();
    }

    /** What the filter lets through, by group. */
    public List<FailureGroup> getGroups() {
        return catalogue.groups().entrySet().stream()
                .filter(entry -> group.isEmpty() || group.equals(entry.getKey()))
                .map(entry -> new FailureGroup(entry.getKey(), entry.getValue(), rowsOf(entry.getKey())))
                .filter(found -> !found.rows().isEmpty())
                .toList();
    }

    public long getFound() {
        return getGroups().stream().mapToLong(found -> found.rows().size()).sum();
    }

    private List<FailureRow> rowsOf(String id) {
        return rows.stream()
                .filter(row -> row.mode().group().equals(id))
                .filter(row -> !scenario.equals(COVERED) || row.isCovered())
                .filter(row -> !scenario.equals(OPEN) || !row.isCovered())
                .filter(this::saysText)
                .toList();
    }

    private boolean saysText(FailureRow row) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return Stream.concat(
                        Stream.of(
                                naming.words(row.mode().id()), row.mode().meaning(), row.getFigure(), row.getSources()),
                        row.scenarios().stream().map(ScenarioCard::title))
                .anyMatch(words -> words.toLowerCase(Locale.ROOT).contains(wanted));
    }

    /** What was not published, for those who can have it mended; nothing for the others. */
    public List<RefusedScenario> getRefused() {
        return visitor.has(Role.SUPERVISOR) || visitor.has(Role.ADMIN) ? library.refused() : List.of();
    }

    public Map<String, String> getAllGroups() {
        return catalogue.groups();
    }

    public boolean isFiltered() {
        return !text.isBlank() || !group.isEmpty() || !scenario.isEmpty();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = Objects.requireNonNullElse(text, "");
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = Objects.requireNonNullElse(group, "");
    }

    public String getScenario() {
        return scenario;
    }

    public void setScenario(String scenario) {
        this.scenario = Objects.requireNonNullElse(scenario, "");
    }
}
