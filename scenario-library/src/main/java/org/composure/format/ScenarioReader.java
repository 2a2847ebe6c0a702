package org.composure.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.composure.failure.FailureCatalogue;
import org.composure.failure.FailureMode;
import org.composure.scenario.Channel;
import org.composure.scenario.Customer;
import org.composure.scenario.House;
import org.composure.scenario.Scenario;
import org.composure.scenario.Stakes;

/** Reads scenario files. What it returns has been checked: every name in a scenario leads somewhere. */
public final class ScenarioReader {

    static final Keys KEYS = Keys.of(
                    "the scenario",
                    "id",
                    "title",
                    "failureMode",
                    "channel",
                    "setting",
                    "briefing",
                    "story",
                    "customer",
                    "record",
                    "policies",
                    "articles",
                    "stakes",
                    "start",
                    "scenes",
                    "endings")
            .optionally(Forms.KEY);

    private final House house;
    private final FailureCatalogue catalogue;

    public ScenarioReader(House house, FailureCatalogue catalogue) {
        this.house = house;
        this.catalogue = catalogue;
    }

    /**
     * Reads a file, and finds all mistakes in it at once.
     *
     * @param fileName with or without folders; without them and the suffix it is the scenario's id
     */
    public Reading read(String fileName, byte[] content) {
        Faults faults = new Faults(fileName);
        Optional<Element> root = Source.text(content, faults).flatMap(text -> YamlTree.parse(text, faults));
        List<Element> filled = root.map(tree -> Forms.of(tree, faults)).orElse(List.of());
        List<Scenario> forms = new ArrayList<>();
        for (int form = 0; form < filled.size() && faults.harmless(); form++) {
            scenario(filled.get(form), form, Hash.of(content), faults).ifPresent(forms::add);
        }
        List<Diagnostic> found = faults.inFileOrder();
        return !forms.isEmpty() && faults.harmless()
                ? new Reading.Read(forms, new Places(fileName, root.get()), found)
                : new Reading.Refused(found);
    }

    private Optional<Scenario> scenario(Element root, int form, String hash, Faults faults) {
        Draft draft = new Draft(faults);
        Optional<Fields> head = Fields.of(root, KEYS, draft.values());
        Optional<Scenario> scenario = head.flatMap(fields -> scenario(fields, form, hash, draft));
        if (head.isPresent() && draft.names().check() && draft.routes().complete()) {
            new Graph(draft.routes(), faults).check();
        }
        return scenario;
    }

    private Optional<Scenario> scenario(Fields head, int form, String hash, Draft draft) {
        DeskReader desk = new DeskReader(draft);
        ScriptReader script = new ScriptReader(draft);
        Optional<Customer> customer = new CustomerReader(house, draft).read(head);
        Optional<Stakes> stakes = new StakesReader(draft).read(head);
        Optional<Channel> channel = head.oneOf(Channel.class, DiagnosticCode.UNKNOWN_CHANNEL, "channel");
        Scenario scenario = new Scenario(
                id(head, draft.faults()),
                hash,
                form,
                head.text("title"),
                failureMode(head, draft.faults()),
                channel.orElse(null),
                head.text("setting"),
                head.text("briefing"),
                head.text("story"),
                customer.orElse(null),
                desk.record(head),
                desk.policies(head),
                desk.articles(head),
                stakes.orElse(null),
                script.start(head),
                script.scenes(head),
                script.endings(head));
        return customer.isPresent() && stakes.isPresent() && channel.isPresent()
                ? Optional.of(scenario)
                : Optional.empty();
    }

    private static String id(Fields head, Faults faults) {
        Optional<String> id = head.id("id");
        String name = faults.file().replaceFirst("^.*[/\\\\]", "").replaceFirst("\\.ya?ml$", "");
        if (id.isPresent() && !id.get().equals(name)) {
            faults.report(
                    DiagnosticCode.ID_IS_NOT_FILE_NAME,
                    head.valuePlace("id"),
                    "The id is `" + id.get() + "`, and the file is named " + Faults.quote(name) + ".",
                    "Write `id: " + name + "`, or rename the file to `" + id.get() + ".yaml`.");
        }
        return id.orElse("");
    }

    private String failureMode(Fields head, Faults faults) {
        Optional<String> mode = head.word("failureMode");
        if (mode.isPresent() && catalogue.mode(mode.get()).isEmpty()) {
            List<String> known = catalogue.modes().stream().map(FailureMode::id).toList();
            faults.report(
                    DiagnosticCode.UNKNOWN_FAILURE_MODE,
                    head.valuePlace("failureMode"),
                    "There is no failure mode " + Faults.quote(mode.get()) + ".",
                    Spelling.didYouMean(mode.get(), known, "The list of all is in docs/coverage.md."));
        }
        return mode.orElse("");
    }
}
