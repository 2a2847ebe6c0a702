package org.composure.explore;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.composure.judge.Points;
import org.composure.judge.Worth;
import org.composure.scenario.Competency;

/**
 * Every way on from a moment of a contact. A node is an answer after all that led to it; nodes are numbered depth first.
 * {@link #ROOT} is the moment itself. Columns of numbers and no objects: there may be half a million nodes.
 */
final class Tree {

    static final int ROOT = 0;

    private static final int NONE = -1;
    private static final List<Competency> COMPETENCIES = List.of(Competency.values());

    private final Column parent = new Column();
    private final Column scene = new Column();
    private final Column choice = new Column();
    private final Column ending = new Column();
    private final Column next = new Column();
    private final Map<Competency, Column> own = new EnumMap<>(Competency.class);
    private final Column critical = new Column();

    Tree() {
        for (Competency competency : COMPETENCIES) {
            own.put(competency, new Column());
        }
        add(NONE, NONE, NONE);
    }

    /**
     * Adds an answer behind all that was added so far.
     *
     * @param from node that it goes on from
     * @param inScene place of the scene in which it is given
     * @param chosen code of the choice
     */
    int add(int from, int inScene, int chosen) {
        parent.add(from);
        scene.add(inScene);
        choice.add(chosen);
        ending.add(NONE);
        next.add(NONE);
        critical.add(0);
        for (Competency competency : COMPETENCIES) {
            own.get(competency).add(0);
        }
        return size() - 1;
    }

    /** All ways on from the node have been added: what comes now stands beside it. */
    void close(int node) {
        next.set(node, size());
    }

    void end(int node, int inEnding) {
        ending.set(node, inEnding);
    }

    void earn(int node, Worth worth) {
        for (Competency competency : COMPETENCIES) {
            own.get(competency).increase(node, worth.points().of(competency));
        }
        critical.increase(node, worth.critical() ? 1 : 0);
    }

    int size() {
        return parent.size();
    }

    int parent(int node) {
        return parent.get(node);
    }

    int scene(int node) {
        return scene.get(node);
    }

    int choice(int node) {
        return choice.get(node);
    }

    int ending(int node) {
        return ending.get(node);
    }

    boolean isEnd(int node) {
        return ending.get(node) != NONE;
    }

    int own(Competency competency, int node) {
        return own.get(competency).get(node);
    }

    Points own(int node) {
        return Points.each(competency -> own(competency, node));
    }

    boolean critical(int node) {
        return critical.get(node) > 0;
    }

    /** The first answer after the node; the same as {@link #after} if there is none. */
    int first(int node) {
        return node + 1;
    }

    /** The node behind all ways on from the node: its next sibling, if it has the same parent. */
    int after(int node) {
        return next.get(node);
    }

    /** The way on from a node that makes the choice with that code. */
    int child(int node, int code) {
        int child = first(node);
        while (choice(child) != code) {
            child = after(child);
        }
        return child;
    }
}
