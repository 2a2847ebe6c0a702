package org.composure.certification.entity;

import static org.composure.storage.JsonText.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.composure.certification.EvidenceContact;
import org.composure.judge.Finding;
import org.composure.scenario.Competency;
import org.composure.scoring.ScoredContact;
import org.composure.training.Mode;

/** A contact in the evidence of a certificate. */
final class ContactJson {

    private ContactJson() {}

    static JsonObjectBuilder of(EvidenceContact evidence) {
        ScoredContact contact = evidence.contact();
        JsonObjectBuilder scores = JSON.createObjectBuilder();
        new TreeMap<>(contact.scores()).forEach((competency, score) -> scores.add(competency.name(), score));
        return JSON.createObjectBuilder()
                .add("attempt", contact.attempt())
                .add("scenario", contact.scenarioId())
                .add("scenarioHash", evidence.scenarioHash())
                .add("rulebook", evidence.rulebook())
                .add("failureMode", contact.failureMode())
                .add("group", contact.group())
                .add("mode", contact.mode().name())
                .add("formMet", contact.formMet())
                .add("endedAt", contact.endedAt().toString())
                .add("passed", contact.passed())
                .add("critical", contact.critical())
                .add("scores", scores)
                .add("findings", EvidenceConverter.array(evidence.findings(), ContactJson::finding));
    }

    static EvidenceContact contact(JsonObject stored) {
        Map<Competency, Integer> scores = new EnumMap<>(Competency.class);
        JsonObject percents = stored.getJsonObject("scores");
        percents.keySet().forEach(name -> scores.put(Competency.valueOf(name), percents.getInt(name)));
        ScoredContact contact = new ScoredContact(
                stored.getJsonNumber("attempt").longValue(),
                stored.getString("scenario"),
                stored.getString("failureMode"),
                stored.getString("group"),
                Mode.valueOf(stored.getString("mode")),
                stored.getBoolean("formMet"),
                Instant.parse(stored.getString("endedAt")),
                stored.getBoolean("passed"),
                stored.getBoolean("critical"),
                scores);
        return new EvidenceContact(
                contact,
                stored.getString("scenarioHash"),
                stored.getString("rulebook"),
                EvidenceConverter.list(stored, "findings", ContactJson::finding));
    }

    private static JsonObjectBuilder finding(Finding finding) {
        return JSON.createObjectBuilder()
                .add("rule", finding.rule())
                .add("competency", finding.competency().name())
                .add("points", finding.points())
                .add("critical", finding.critical())
                .add("turn", finding.turn())
                .add("words", JSON.createArrayBuilder(finding.words()))
                .add("sentence", finding.sentence());
    }

    private static Finding finding(JsonObject stored) {
        return new Finding(
                stored.getString("rule"),
                Competency.valueOf(stored.getString("competency")),
                stored.getInt("points"),
                stored.getBoolean("critical"),
                stored.getInt("turn"),
                stored.getJsonArray("words").getValuesAs(JsonString::getString),
                stored.getString("sentence"));
    }
}
