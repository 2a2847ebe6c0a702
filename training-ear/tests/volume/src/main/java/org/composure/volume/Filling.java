package org.composure.volume;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.composure.simulate.SimulatedAgent;
import org.composure.volume.Crowd.Trainee;
import org.postgresql.PGConnection;

/** Fills the tables, in the order of time, so that they lie on the disk as they would after two years. */
final class Filling {

    private static final int BATCH = 5_000;
    private static final int EACH_ASSESSMENT = 4;
    private static final List<String> TABLES = List.of("attempt", "turn", "scorecard", "score", "finding");

    private final Size size;
    private final Crowd crowd;
    private final Templates templates;
    private final Random chance;
    private final Connection database;

    private final Rows attempts = new Rows("attempt (id, person_id, scenario_id, scenario_hash, title, persona, limits,"
            + " seed, started_at, shown_at, seen_at, ended_at, ending, mode)");
    private final Rows turns = new Rows("turn (attempt_id, sequence, token, reply, elapsed, answered_at)");
    private final Rows scorecards = new Rows("scorecard (id, attempt_id, person_id, scenario_id, scenario_hash,"
            + " rulebook_version, passed, scored_at)");
    private final Rows scores = new Rows("score (scorecard_id, competency, earned, least, most, percent)");
    private final Rows findings =
            new Rows("finding (scorecard_id, position, rule, competency, points, critical, turn, words, sentence)");

    Filling(Size size, Crowd crowd, Templates templates, Random chance, Connection database) {
        this.size = size;
        this.crowd = crowd;
        this.templates = templates;
        this.chance = chance;
        this.database = database;
    }

    /** Everything. Indices are built afterwards and rows not checked against one another: they are as they should be. */
    void fill(String passwordHash) throws SQLException, IOException {
        execute("set session_replication_role = replica");
        List<String> indices = dropIndices();
        store(crowd.teams());
        store(crowd.people(passwordHash));
        for (int number = 0; number < size.attempts(); number++) {
            add(number);
            if ((number + 1) % BATCH == 0) {
                storeAll();
            }
        }
        storeAll();
        for (String index : indices) {
            execute(index);
        }
        execute("vacuum analyze");
    }

    private List<String> dropIndices() throws SQLException {
        List<String> definitions = new ArrayList<>();
        List<String> names = new ArrayList<>();
        try (var query = database.prepareStatement("select i.indexname, i.indexdef from pg_indexes i where i.tablename"
                + " = any (?) and not exists (select 1 from pg_constraint c where c.conname = i.indexname)")) {
            query.setArray(1, database.createArrayOf("text", TABLES.toArray()));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                    definitions.add(rows.getString(2));
                }
            }
        }
        for (String name : names) {
            execute("drop index " + name);
        }
        return definitions;
    }

    private void add(int number) {
        Trainee trainee = crowd.trainees().get(chance.nextInt(crowd.trainees().size()));
        double progress = (double) number / size.attempts();
        SimulatedAgent way = chance.nextDouble() < progress ? trainee.until() : trainee.from();
        Template contact = templates.one(way, trainee.level(), chance);
        long id = Crowd.FIRST_ID + number;
        Instant begun = size.until()
                .minus(Size.SPAN)
                .plusSeconds((long) (progress * Size.SPAN.toSeconds()) + chance.nextInt(60));
        addAttempt(id, trainee, contact, begun, number % EACH_ASSESSMENT == 0);
        for (int turn = 0; turn < contact.turns().size(); turn++) {
            turns.append(
                    id,
                    contact.turns().get(turn)
                            + begun.plusSeconds(contact.offsets().get(turn)) + "\n");
        }
        contact.scores().forEach(score -> scores.append(id, score));
        contact.findings().forEach(finding -> findings.append(id, finding));
    }

    private void addAttempt(long id, Trainee trainee, Template contact, Instant begun, boolean assessed) {
        var scenario = contact.situation().scenario();
        Instant ended = begun.plusSeconds(contact.seconds());
        attempts.add(
                id,
                trainee.id(),
                scenario.id(),
                scenario.hash(),
                scenario.title(),
                contact.situation().persona().id(),
                contact.situation().limits().text(),
                id,
                begun,
                begun,
                begun,
                ended,
                contact.ending(),
                assessed ? "ASSESSMENT" : "PRACTICE");
        scorecards.add(
                id,
                id,
                trainee.id(),
                scenario.id(),
                scenario.hash(),
                contact.scorecard().rulebookVersion(),
                contact.scorecard().passed(),
                ended);
    }

    private void storeAll() throws SQLException, IOException {
        for (Rows rows : List.of(attempts, turns, scorecards, scores, findings)) {
            store(rows);
        }
    }

    private void store(Rows rows) throws SQLException, IOException {
        database.unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn(
                        "copy " + rows.table() + " from stdin",
                        new ByteArrayInputStream(rows.take().getBytes(StandardCharsets.UTF_8)));
    }

    private void execute(String statement) throws SQLException {
        try (var command = database.createStatement()) {
            command.execute(statement);
        }
    }
}
