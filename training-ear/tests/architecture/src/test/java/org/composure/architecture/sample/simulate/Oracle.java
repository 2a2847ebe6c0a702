package org.composure.architecture.sample.simulate;

import org.composure.judge.Rulebook;
import org.composure.play.Turn;

public class Oracle {

    public int draw(Rulebook rulebook, Turn turn) {
        return rulebook.judge(turn).size();
    }
}
