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
 * @param node where it stands in the tree
 */
record Outlook(Playthrough contact, Points earned, Tree tree, Sums sums, int node) {

    /** The most that it can come to, each competency by itself. */
    Points most() {
        return earned.plus(sums.ahead(node));
    }

    /** The most that it can come to in all. */
    int best() {
        return earned.total() + sums.bestAhead(node);
    }

    Outlook then(Choice choice, Playthrough after, Points earnedThen) {
        return new Outlook(after, earnedThen, tree, sums, tree.child(node, choice.code()));
    }

    /** The best way on, at most so many turns of it. */
    List<Turn> line(int turns) {
        List<Turn> line = new ArrayList<>();
        Playthrough at = contact;
        int here = node;
        while (line.size() < turns && at.scene().isPresent()) {
            here = sums.best(here);
            at = Choice.follow(at, tree.choice(here));
            line.add(at.last().orElseThrow());
        }
        return line;
    }
}
