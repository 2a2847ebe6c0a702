package org.composure.format;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.composure.failure.FailureMode;
import org.composure.scenario.Act;
import org.composure.scenario.Act.Datum;
import org.composure.scenario.Channel;
import org.composure.scenario.Ending;
import org.composure.scenario.Handover;
import org.composure.scenario.Named;
import org.composure.scenario.Remedy;
import org.composure.scenario.RiskFlag;
import org.composure.support.Shipped;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts into the schema what the code and the house data already say: lists of names, bounds, and what acts carry. */
final class SchemaDerivation {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ObjectNode schema;

    private SchemaDerivation(ObjectNode schema) {
        this.schema = schema;
    }

    /** The schema with all that is derived put in anew; what was written by hand stays. */
    static String derive(String text) {
        SchemaDerivation derivation = new SchemaDerivation((ObjectNode) JSON.readTree(text));
        derivation.names();
        derivation.bounds();
        derivation.actData();
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(derivation.schema) + "\n";
    }

    private void names() {
        List<FailureMode> modes = Shipped.FAILURES.modes();
        enumerate(
                "failureMode",
                modes.stream().map(FailureMode::id),
                modes.stream().map(FailureMode::meaning));
        var personas = Shipped.HOUSE.personas().values();
        enumerate(
                "persona",
                personas.stream().map(persona -> persona.id()),
                personas.stream().map(persona -> persona.description()));
        enumerate(
                "actName",
                ids(Act.values()),
                Arrays.stream(Act.values()).map(act -> "A reply that " + act.meaning() + ": " + act.example()));
        put(definition("channel"), "enum", ids(Channel.values()));
        put(definition("remedy"), "enum", ids(Remedy.values()));
        put(definition("flag"), "enum", ids(RiskFlag.values()));
        put(definition("kind"), "enum", ids(Ending.Kind.values()));
        put(at("/$defs/act/properties/conveys/items"), "enum", ids(Handover.values()));
        put(
                at("/$defs/knownFlag/if/properties/flag"),
                "enum",
                Arrays.stream(RiskFlag.values()).filter(RiskFlag::escalates).map(Named::id));
    }

    /** Editors show what the words stand for beside them; the keyword is theirs, and validators pass it over. */
    private void enumerate(String definition, Stream<String> names, Stream<String> meanings) {
        put(definition(definition), "enum", names);
        put(definition(definition), "markdownEnumDescriptions", meanings);
    }

    private void bounds() {
        definition("id").put("pattern", "^" + Values.ID_PATTERN + "$").put("maxLength", Values.LONGEST_ID);
        definition("amount").put("maximum", Numbers.MOST_AMOUNT);
        at("/properties/scenes").put("maxProperties", ScriptReader.MOST);
        at("/properties/endings").put("maxProperties", ScriptReader.MOST);
        at("/$defs/scene/properties/rounds/properties/atMost").put("maximum", SceneReader.MOST_ROUNDS);
        at("/$defs/scene/properties/replies")
                .put("minItems", SceneReader.FEWEST_REPLIES)
                .put("maxItems", SceneReader.MOST_REPLIES);
        at("/$defs/reply/properties/reaction/properties/patience")
                .put("minimum", -ReplyReader.MOST_PATIENCE)
                .put("maximum", ReplyReader.MOST_PATIENCE);
        at("/$defs/act/properties/due").put("pattern", "^(?=.*[1-9])" + ActReader.DURATION_PATTERN + "$");
    }

    private void actData() {
        ArrayNode rules = definition("act").putArray("allOf");
        rules.addObject().put("$ref", "#/$defs/wholeDays");
        for (Datum datum : Datum.values()) {
            ObjectNode rule = rules.addObject();
            condition(rule, act -> act.needs().contains(datum) || act.mayCarry().contains(datum));
            rule.putObject("else").putObject("properties").put(datum.id(), false);
            List<Act> needing = acts(act -> act.needs().contains(datum)).toList();
            if (!needing.isEmpty()) {
                ObjectNode need = rules.addObject();
                condition(need, needing::contains);
                need.putObject("then").putArray("required").add(datum.id());
            }
        }
        ArrayNode once = at("/$defs/reply/properties/acts").putArray("allOf");
        for (Act act : acts(ReplyReader.ONCE::contains).toList()) {
            ObjectNode rule = once.addObject().put("minContains", 0).put("maxContains", 1);
            rule.putObject("contains").putObject("properties").putObject("act").put("const", act.id());
        }
    }

    private static void condition(ObjectNode rule, Predicate<Act> which) {
        ObjectNode condition = rule.putObject("if");
        put(
                condition.putObject("properties").putObject("act"),
                "enum",
                acts(which).map(Named::id));
        condition.putArray("required").add("act");
    }

    private static Stream<Act> acts(Predicate<Act> which) {
        return Arrays.stream(Act.values()).filter(which);
    }

    private static Stream<String> ids(Named[] constants) {
        return Arrays.stream(constants).map(Named::id);
    }

    private static void put(ObjectNode node, String key, Stream<String> words) {
        ArrayNode array = node.putArray(key);
        words.forEach(array::add);
    }

    private ObjectNode definition(String name) {
        return at("/$defs/" + name);
    }

    private ObjectNode at(String pointer) {
        JsonNode node = schema.at(pointer);
        if (node instanceof ObjectNode object) {
            return object;
        }
        throw new IllegalArgumentException("The schema has nothing at " + pointer);
    }
}
