package org.composure.explore;

import java.util.ArrayList;
import java.util.List;
import org.composure.judge.Points;
import org.composure.play.Playthrough;
import org.composure.play.Turn;

/**
 * What a contact can still come to.
 *
 * @param contact as it stands
 * @param earned so far
 * @param ways on from some moment before, or from where it stands
 * @param node where it stands in their tree
 */
record Outlook(Playthrough contact, Points earned, Exploration ways, int node) {

    /** The most that it can come to, each competency by itself. */
    Points most() {
        return earned.plus(ways.sums().ahead(node));
    }

    /** The most that it can come to in all. */
    int best() {
        return earned.total() + ways.sums().bestAhead(node);
    }

    Outlook then(Choice choice, Playthrough after, Points earnedThen) {
        return new Outlook(after, earnedThen, ways, ways.tree().child(node, choice.code()));
    }

    /** The best way on, at most so many turns of it. */
    List<Turn> line(int turns) {
        List<Turn> line = new ArrayList<>();
        Playthrough at = contact;
        int here = node;
        while (line.size() < turns && at.scene().isPresent()) {
            here = ways.sums().best(here);
            at = Choice.follow(at, ways.tree().choice(here));
            line.add(at.last().orElseThrow());
        }
        return line;
    }
}
