package org.composure.play;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.composure.scenario.Act;
import org.composure.scenario.PerformedAct;
import org.composure.scenario.RiskFlag;
import org.composure.scenario.Scene;
import org.composure.scenario.Stakes;

/**
 * What a history should say, counted anew from the turns.
 *
 * @param past the turns that have been answered
 * @param scenes those that were entered, the one included in which an answer is awaited
 * @param opened the articles that were opened
 */
record Recount(int firstAnger, List<Turn> past, List<Scene> scenes, List<String> opened, Stakes stakes) {

    /** As it should be when that turn, counted from 0, is being answered. */
    static Recount at(Transcript transcript, int turn) {
        List<Turn> turns = transcript.turns();
        return of(transcript, turns.subList(0, turn), turns.subList(0, turn + 1));
    }

    /** As it should be when all has been answered. */
    static Recount atEnd(Transcript transcript) {
        return of(transcript, transcript.turns(), transcript.turns());
    }

    private static Recount of(Transcript transcript, List<Turn> past, List<Turn> known) {
        List<String> opened = new ArrayList<>();
        known.forEach(turn -> opened.addAll(turn.opened()));
        return new Recount(
                transcript.turns().get(0).before().anger(),
                past,
                known.stream().map(Turn::scene).toList(),
                opened,
                transcript.situation().stakes());
    }

    int count(Act act) {
        return (int) past.stream()
                .flatMap(turn -> turn.reply().acts().stream())
                .filter(performed -> performed.act() == act)
                .count();
    }

    int last(Act act) {
        return past.stream()
                .filter(turn -> turn.does(act))
                .mapToInt(Turn::number)
                .max()
                .orElse(0);
    }

    int knownSince(RiskFlag flag) {
        return since(stakes.flags().stream()
                .filter(known -> known.flag() == flag)
                .map(Stakes.Flag::from)
                .collect(Collectors.toSet()));
    }

    int clearSince() {
        return since(Set.of(stakes.clearFrom()));
    }

    /** The turn in which one of these scenes was first entered; 0 if none was. */
    private int since(Collection<String> ids) {
        for (int turn = 1; turn <= scenes.size(); turn++) {
            if (ids.contains(scenes.get(turn - 1).id())) {
                return turn;
            }
        }
        return 0;
    }

    int peakAnger() {
        return Stream.concat(Stream.of(firstAnger), past.stream().map(turn -> turn.after()
                        .anger()))
                .max(Integer::compare)
                .orElseThrow();
    }

    Set<String> read() {
        return Set.copyOf(opened);
    }

    Set<String> told() {
        return scenes.stream().flatMap(scene -> scene.tells().stream()).collect(Collectors.toSet());
    }

    Set<String> used() {
        return performed().flatMap(act -> act.fact().stream()).collect(Collectors.toSet());
    }

    Stream<PerformedAct> performed() {
        return past.stream().flatMap(turn -> turn.reply().acts().stream());
    }
}
