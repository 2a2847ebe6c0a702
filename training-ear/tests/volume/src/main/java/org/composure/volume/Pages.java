package org.composure.volume;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.composure.volume.Crowd.Trainee;
import org.composure.volume.Page.Visit;

/** The pages that show much of what there is. */
final class Pages {

    /** Half of them warm up, the others are measured. */
    static final int VISITS = 60;

    private final List<Trainee> looked;

    Pages(Crowd crowd, Random chance) {
        List<Trainee> all = new ArrayList<>(crowd.trainees());
        Collections.shuffle(all, chance);
        looked = all.subList(0, Math.min(VISITS, all.size()));
    }

    List<Page> all() {
        return List.of(
                page(
                        "How is a team doing: the board",
                        "board.sql",
                        of -> supervised(of, "team/board.xhtml", of.team())),
                page(
                        "The same sorted by missed escalations, of those below a pass in empathy",
                        "board.sql",
                        of -> supervised(of, "team/board.xhtml?access=all&below=empathy&sort=missed", of.team())),
                page(
                        "How is one member doing",
                        "member.sql",
                        of -> supervised(of, "team/member.xhtml?person=" + of.id(), of.id())),
                page(
                        "The same, with the attempts in which a case went up needlessly",
                        "needless.sql",
                        of -> supervised(of, "team/member.xhtml?person=" + of.id() + "&outcome=needless", of.id())),
                page(
                        "What have I done: home, with all scenarios",
                        "home.sql",
                        of -> new Visit(Crowd.trainee(of.id()), "index.xhtml", of.id())),
                page(
                        "The same, five pages back",
                        "home.sql",
                        of -> new Visit(Crowd.trainee(of.id()), "index.xhtml?page=6", of.id())),
                page("Who has an account", "people.sql", of -> new Visit("admin", "people.xhtml?page=40", "")),
                page(
                        "Who has an account, by a part of the name",
                        "people.sql",
                        of -> new Visit("admin", "people.xhtml?search=" + of.id() % 1_000, of.id() % 1_000 + "")));
    }

    private Page page(String question, String sql, Function<Trainee, Visit> visit) {
        return new Page(question, looked.stream().map(visit).toList(), sql);
    }

    private static Visit supervised(Trainee trainee, String path, long subject) {
        return new Visit(Crowd.supervisor(trainee.team()), path, subject);
    }
}
