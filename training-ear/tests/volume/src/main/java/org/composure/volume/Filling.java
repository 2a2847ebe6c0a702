package org.composure.volume;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.composure.audit.Anchor;
import org.composure.volume.Crowd.Trainee;
import org.postgresql.PGConnection;

/** Fills the tables, in the order of time, so that they lie on the disk as they would after two years. */
final class Filling {

    private static final int BATCH = 5_000;
    private static final int TRAINEES_AT_ONCE = 200;

    private final Size size;
    private final Crowd crowd;
    private final Templates templates;
    private final Random chance;
    private final Connection database;
    private final History history;
    private final Certified certified;

    Filling(Size size, Crowd crowd, Templates templates, Random chance, Connection database) {
        this.size = size;
        this.crowd = crowd;
        this.templates = templates;
        this.chance = chance;
        this.database = database;
        history = new History(size, crowd, templates, chance);
        // With chance of its own: what was measured before it came is made up as it was.
        certified = new Certified(size, templates.scenarios(), new Random(size.people()));
    }

    /** Everything. Indices are built afterwards and rows not checked against one another: they are as they should be. */
    void fill(String passwordHash) throws SQLException, IOException {
        Indices indices = new Indices(database);
        try (var command = database.createStatement()) {
            command.execute("set session_replication_role = replica");
            indices.drop();
            store(List.of(crowd.teams(), crowd.people(passwordHash)));
            decide();
            play();
            indices.build();
            command.execute(Measuring.text("paperwork.sql"));
            command.execute("vacuum analyze");
        }
    }

    private void decide() throws SQLException, IOException {
        var granted = new Granted(size, templates.house(), chance);
        var assigned = new Assigned(size, templates.scenarios(), chance);
        crowd.trainees().forEach(granted::of);
        crowd.trainees().forEach(assigned::to);
        store(granted.rows());
        store(List.of(assigned.assignments));
        certify();
    }

    private void certify() throws SQLException, IOException {
        certified.offer();
        int certain = 0;
        for (Trainee trainee : crowd.trainees()) {
            certified.certify(trainee);
            certain++;
            if (certain % TRAINEES_AT_ONCE == 0) {
                store(certified.rows());
            }
        }
        store(certified.rows());
    }

    /** How many certificates there are. */
    int certificates() {
        return certified.count();
    }

    private void play() throws SQLException, IOException {
        Diary diary = new Diary(size, crowd, chance, latestEntry());
        List<Rows> rows =
                Stream.concat(history.rows().stream(), Stream.of(diary.entries)).toList();
        int perEntry = size.attempts() / size.journalEntries();
        for (int number = 0; number < size.attempts(); number++) {
            history.play(number);
            if (number % perEntry == 0) {
                diary.add(number / perEntry);
            }
            if ((number + 1) % BATCH == 0) {
                store(rows);
            }
        }
        history.calibrate();
        store(rows);
        try (var head = database.prepareStatement("update journal_head set number = ?, hash = ?")) {
            head.setLong(1, diary.latest().number());
            head.setString(2, diary.latest().hash());
            head.executeUpdate();
        }
    }

    private Anchor latestEntry() throws SQLException {
        try (var query = database.createStatement();
                var rows = query.executeQuery("select number, hash from journal_head")) {
            rows.next();
            return new Anchor(rows.getLong(1), rows.getString(2));
        }
    }

    /** Lets some be in the middle of a contact. */
    void playOn(Instant now) throws SQLException, IOException {
        history.playOn(now);
        store(history.rows());
    }

    private void store(List<Rows> tables) throws SQLException, IOException {
        for (Rows rows : tables) {
            database.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy " + rows.table() + " from stdin",
                            new ByteArrayInputStream(rows.take().getBytes(StandardCharsets.UTF_8)));
        }
    }
}
