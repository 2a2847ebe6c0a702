package org.composure.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.composure.golden.Golden;
import org.composure.scenario.Act;
import org.composure.scenario.Act.Datum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class SchemaTest {

    private static final String NAME = "scenario.schema.json";
    private static final Path FILE =
            Golden.module().resolve("src/main/resources/org/composure/format").resolve(NAME);
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema SCHEMA = REGISTRY.getSchema(text());

    /** What a schema cannot see: names that lead nowhere, words and ways, the file's own name. */
    private static final Set<DiagnosticCode> BEYOND = EnumSet.of(
            DiagnosticCode.ID_IS_NOT_FILE_NAME,
            DiagnosticCode.UNKNOWN_SCENE,
            DiagnosticCode.UNKNOWN_ARTICLE,
            DiagnosticCode.UNKNOWN_POLICY,
            DiagnosticCode.UNKNOWN_FACT,
            DiagnosticCode.DUPLICATE_ID,
            DiagnosticCode.LOOKS_MISSPELT,
            DiagnosticCode.WORDS_NOT_SAID,
            DiagnosticCode.NEVER_HOLDS,
            DiagnosticCode.LAST_HAS_CONDITION,
            DiagnosticCode.NEVER_TAKEN,
            DiagnosticCode.UNREACHABLE_SCENE,
            DiagnosticCode.UNREACHABLE_ENDING,
            DiagnosticCode.NO_WAY_OUT,
            DiagnosticCode.ENDLESS_LOOP,
            DiagnosticCode.CIRCULAR_ROUNDS,
            DiagnosticCode.NEEDLESS_ROUNDS,
            DiagnosticCode.UNKNOWN_SLOT,
            DiagnosticCode.UNUSED_SLOT,
            DiagnosticCode.FORM_DIFFERS);

    private static String text() {
        return new String(ShippedFile.bytes("org/composure/format/" + NAME), UTF_8);
    }

    @Test
    void theSchemaSaysWhatTheCodeSays() {
        Golden.hold(FILE, SchemaDerivation.derive(text()));
    }

    @Test
    void theSchemaBesideTheFormatSDescriptionIsTheSame() {
        Golden.holdPage(NAME, text());
    }

    @Test
    void theSchemaIsASchema() {
        Schema ofSchemas = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(ofSchemas.validate(text(), InputFormat.JSON)).isEmpty();
    }

    static Stream<Arguments> places() {
        return Map.ofEntries(
                        Map.entry("", ScenarioReader.KEYS),
                        Map.entry("/$defs/customer", CustomerReader.KEYS),
                        Map.entry("/$defs/customer/properties/mood", CustomerReader.MOOD),
                        Map.entry("/$defs/fact", DeskReader.FACT),
                        Map.entry("/$defs/policy", DeskReader.POLICY),
                        Map.entry("/$defs/article", DeskReader.ARTICLE),
                        Map.entry("/$defs/stakes", StakesReader.KEYS),
                        Map.entry("/$defs/offer", StakesReader.OFFER),
                        Map.entry("/$defs/knownFlag", StakesReader.FLAG),
                        Map.entry("/$defs/scene", SceneReader.KEYS),
                        Map.entry("/$defs/scene/properties/rounds", SceneReader.ROUNDS),
                        Map.entry("/$defs/line", SceneReader.LINE),
                        Map.entry("/$defs/reply", ReplyReader.KEYS),
                        Map.entry("/$defs/reply/properties/reaction", ReplyReader.REACTION),
                        Map.entry("/$defs/branch", ReplyReader.BRANCH),
                        Map.entry("/$defs/condition", ConditionReader.KEYS),
                        Map.entry("/$defs/range", ConditionReader.RANGE),
                        Map.entry("/$defs/act", ActReader.KEYS),
                        Map.entry("/$defs/ending", ScriptReader.ENDING))
                .entrySet()
                .stream()
                .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest
    @MethodSource("places")
    void everyPlaceTakesTheSameKeysAsTheReader(String pointer, Keys keys) {
        JsonNode place = SCHEMA.getSchemaNode().at(pointer);

        assertThat(place.path("properties").propertyNames()).containsExactlyInAnyOrderElementsOf(keys.all());
        assertThat(place.path("required").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrderElementsOf(keys.needed());
        assertThat(place.path("additionalProperties").asBoolean(true)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("places")
    void everyKeyIsDescribedForEditors(String pointer, Keys keys) {
        JsonNode place = SCHEMA.getSchemaNode().at(pointer);

        for (String key : keys.all()) {
            JsonNode property = place.path("properties").path(key);
            JsonNode referred =
                    SCHEMA.getSchemaNode().at(property.path("$ref").asString("").replace("#", ""));
            assertThat(property.has("description") || referred.has("description"))
                    .as("%s/%s", pointer, key)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void anActNeedsAndMayCarryWhatTheListOfActsSays(Act act) {
        for (Datum datum : Datum.values()) {
            boolean needs = act.needs().contains(datum);
            boolean may = act.mayCarry().contains(datum);
            Set<Datum> with = EnumSet.of(datum);
            with.addAll(act.needs());
            with.addAll(datum == Datum.REMEDY || datum == Datum.AMOUNT ? Set.of(Datum.REMEDY, Datum.AMOUNT) : with);
            Set<Datum> without = EnumSet.noneOf(Datum.class);
            without.addAll(act.needs());
            without.remove(datum);

            assertThat(accepts(act, with)).as("%s with %s", act, datum).isEqualTo(needs || may);
            assertThat(accepts(act, without)).as("%s without %s", act, datum).isEqualTo(!needs);
        }
    }

    private static boolean accepts(Act act, Set<Datum> data) {
        String carried = data.stream().map(SchemaTest::example).collect(Collectors.joining());
        String performed = "act: " + act.id() + carried + ", words: The second one is ours";
        String text = Fixtures.tiny().replace("act: take-ownership, words: The second one is ours", performed);
        return SCHEMA.validate(text, InputFormat.YAML).isEmpty();
    }

    private static String example(Datum datum) {
        return switch (datum) {
            case REMEDY -> ", remedy: refund";
            case AMOUNT -> ", amount: 39.90";
            case DUE -> ", due: PT2H";
            case REASON -> ", reason: Because.";
            case TO -> ", to: supervisor";
            case ARTICLE -> ", article: charges";
            case FACT -> ", fact: order";
            case POLICY -> ", policy: returns";
            case CONVEYS -> ", conveys: [who, what, promised]";
        };
    }

    static List<String> good() {
        return Stream.concat(Stream.of("good/tiny.yaml", "good/twice.yaml"), ShippedScenarios.names().stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("good")
    void theSchemaAcceptsEveryGoodScenario(String name) {
        byte[] content = name.startsWith("good/") ? Fixtures.bytes(name) : ShippedFile.bytes(name);

        assertThat(SCHEMA.validate(new String(content, UTF_8), InputFormat.YAML))
                .isEmpty();
    }

    static Stream<BrokenFile> broken() {
        return BrokenFilesTest.files().stream()
                .filter(file -> file.code().id().compareTo(DiagnosticCode.UNKNOWN_KEY.id()) >= 0)
                .filter(file -> file.code() != DiagnosticCode.DUPLICATE_KEY);
    }

    @ParameterizedTest
    @MethodSource("broken")
    void theSchemaRefusesWhatASchemaCanSeeAndNoMore(BrokenFile file) {
        boolean accepted = SCHEMA.validate(new String(file.content(), UTF_8), InputFormat.YAML)
                .isEmpty();

        assertThat(accepted).isEqualTo(BEYOND.contains(file.code()));
    }
}
