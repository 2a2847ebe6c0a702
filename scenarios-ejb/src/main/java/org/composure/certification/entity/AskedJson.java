package org.composure.certification.entity;

import static org.composure.storage.JsonText.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.Instant;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.composure.certification.Ending;
import org.composure.certification.ExportQuestion;
import org.composure.certification.ExportWords;
import org.composure.certification.Holding;
import org.composure.certification.RosterFilter;

/**
 * What a table is to tell, as JSON.
 *
 * @param programs numbers of those that are asked about, in the order of the table
 * @param question of a moment that is named
 */
public record AskedJson(List<Long> programs, ExportQuestion question, ExportWords words) {

    public AskedJson {
        programs = List.copyOf(programs);
    }

    public String text() {
        RosterFilter filter = question.filter();
        var states = JSON.createObjectBuilder();
        words.states().forEach((holding, word) -> states.add(holding.name(), word));
        var text = JSON.createObjectBuilder()
                .add("programs", JSON.createArrayBuilder(programs))
                .add("at", question.at().orElseThrow().toString())
                .add("title", words.title())
                .add("columns", JSON.createArrayBuilder(words.columns()))
                .add("states", states);
        filter.team().ifPresent(team -> text.add("team", team));
        filter.site().ifPresent(site -> text.add("site", site));
        filter.holding().ifPresent(holding -> text.add("holding", holding.name()));
        filter.ending().ifPresent(ending -> text.add("ending", written(ending)));
        return text.build().toString();
    }

    public static AskedJson of(String text) {
        try (var reader = JSON.createReader(new StringReader(text))) {
            JsonObject stored = reader.readObject();
            var filter = new RosterFilter(
                    given(stored, "team"),
                    given(stored, "site"),
                    given(stored, "holding").map(Holding::valueOf),
                    given(stored, "ending").map(AskedJson::ending));
            return new AskedJson(
                    stored.getJsonArray("programs").getValuesAs(number -> Long.valueOf(number.toString())),
                    new ExportQuestion(
                            Optional.empty(), filter, given(stored, "at").map(Instant::parse)),
                    new ExportWords(
                            stored.getString("title"),
                            stored.getJsonArray("columns").getValuesAs(JsonString::getString),
                            states(stored.getJsonObject("states"))));
        }
    }

    private static Map<Holding, String> states(JsonObject stored) {
        Map<Holding, String> states = new EnumMap<>(Holding.class);
        stored.keySet().forEach(name -> states.put(Holding.valueOf(name), stored.getString(name)));
        return states;
    }

    private static Optional<String> given(JsonObject stored, String name) {
        return Optional.ofNullable(stored.getString(name, null));
    }

    /** A month, or days. */
    private static String written(Ending ending) {
        return ending instanceof Ending.In in ? in.month().toString() : String.valueOf(((Ending.Within) ending).days());
    }

    private static Ending ending(String written) {
        return written.contains("-")
                ? new Ending.In(YearMonth.parse(written))
                : new Ending.Within(Integer.parseInt(written));
    }
}
