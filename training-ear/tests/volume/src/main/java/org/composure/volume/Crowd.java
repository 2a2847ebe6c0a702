package org.composure.volume;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.composure.simulate.SimulatedAgent;

/** The people of the house: teams of one supervisor and their trainees, each with a way of answering that changes. */
final class Crowd {

    /** Ids below it are left to what the product makes itself. */
    static final long FIRST_ID = 1_000_000;

    private static final SimulatedAgent[] AGENTS = SimulatedAgent.values();
    private static final SimulatedAgent[] LEARNT = {SimulatedAgent.AVERAGE, SimulatedAgent.EXPERT};
    private static final int HIGHEST_LEVEL = 4;
    private static final int SITES = 12;

    /** Whoever has a level above it has been granted it. */
    static final int HIGHEST_START = 2;

    private static final double LEARNING = 0.75;

    /**
     * A trainee.
     *
     * @param level that they have now
     * @param from how they answered at first, with a share that becomes smaller
     * @param until how they answer in the end
     */
    record Trainee(long id, long team, int level, SimulatedAgent from, SimulatedAgent until) {}

    private final Size size;
    private final List<Trainee> trainees = new ArrayList<>();

    Crowd(Size size, Random chance) {
        this.size = size;
        for (int number = 0; number < size.trainees(); number++) {
            SimulatedAgent from = AGENTS[chance.nextInt(AGENTS.length)];
            SimulatedAgent until = chance.nextDouble() < LEARNING ? LEARNT[chance.nextInt(LEARNT.length)] : from;
            trainees.add(new Trainee(
                    FIRST_ID + size.teams() + number,
                    FIRST_ID + number % size.teams(),
                    1 + chance.nextInt(HIGHEST_LEVEL),
                    from,
                    until));
        }
    }

    List<Trainee> trainees() {
        return trainees;
    }

    static String supervisor(long team) {
        return "supervisor-" + team;
    }

    static String trainee(long id) {
        return "trainee-" + id;
    }

    Rows teams() {
        Rows rows = new Rows("team (id, name)");
        for (int team = 0; team < size.teams(); team++) {
            rows.add(FIRST_ID + team, "Team " + team);
        }
        return rows;
    }

    /**
     * All of them.
     *
     * @param passwordHash with which everybody signs in
     */
    Rows people(String passwordHash) {
        Rows rows = new Rows(
                "person (id, account, name, employee_number, password_hash, role, team_id, site, autonomy_level,"
                        + " active, locale, theme, extended_time)");
        for (long team = FIRST_ID; team < FIRST_ID + size.teams(); team++) {
            add(rows, team, supervisor(team), "Supervisor " + team, passwordHash, "SUPERVISOR", team, HIGHEST_START);
        }
        for (Trainee trainee : trainees) {
            add(
                    rows,
                    trainee.id(),
                    trainee(trainee.id()),
                    "Trainee " + trainee.id(),
                    passwordHash,
                    "TRAINEE",
                    trainee.team(),
                    Math.min(HIGHEST_START, trainee.level()));
        }
        return rows;
    }

    private static void add(
            Rows rows, long id, String account, String name, String passwordHash, String role, long team, int level) {
        String site = "Site " + team % SITES;
        rows.add(id, account, name, "V-" + id, passwordHash, role, team, site, level, true, "", "DEVICE", 100);
    }
}
