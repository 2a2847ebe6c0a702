package org.composure.web.debrief;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.composure.judge.Finding;
import org.composure.scoring.DisputeView;

/**
 * A finding as the page shows it.
 *
 * @param number by which the marked words refer to it, from 1
 * @param dispute null if nobody disputed it
 */
public record Found(int number, Finding finding, DisputeView dispute) {

    static List<Found> numbered(List<Finding> findings) {
        return numbered(findings, List.of());
    }

    /** The findings as they were made, each with its dispute. */
    static List<Found> numbered(List<Finding> findings, List<DisputeView> disputes) {
        return IntStream.range(0, findings.size())
                .mapToObj(at -> new Found(at + 1, findings.get(at), dispute(findings.get(at), disputes)))
                .toList();
    }

    private static DisputeView dispute(Finding finding, List<DisputeView> disputes) {
        return disputes.stream()
                .filter(dispute -> dispute.finding().turn() == finding.turn()
                        && dispute.finding().rule().equals(finding.rule()))
                .findFirst()
                .orElse(null);
    }

    /** Where on the page it stands. */
    public String anchor() {
        return "found-" + finding.turn() + "-" + finding.rule();
    }

    /** Whether there is anything to gain by disputing it. */
    public boolean disputable() {
        return dispute == null && !raises();
    }

    /** What was decided of it; null while nothing is. */
    public DisputeView.Decision decision() {
        return dispute == null ? null : dispute.decision().orElse(null);
    }

    /** Whether a decision changed it. */
    public boolean changed() {
        return decision() != null && decision().ruling().upholds();
    }

    public boolean voided() {
        return counted().isEmpty();
    }

    /** What of it counts; empty if it is void. */
    private Optional<Finding> counted() {
        return decision() == null ? Optional.of(finding) : decision().ruling().on(finding);
    }

    public boolean critical() {
        return counted().filter(Finding::critical).isPresent();
    }

    /** The points that count, with their sign. */
    public String pointsNow() {
        return signed(counted().map(Finding::points).orElse(0));
    }

    public boolean raises() {
        return finding.points() > 0;
    }

    public boolean lowers() {
        return finding.points() < 0 || finding.critical();
    }

    /** The points as they were made, with their sign. */
    public String points() {
        return signed(finding.points());
    }

    private static String signed(int points) {
        return points > 0 ? "+" + points : figure(points);
    }

    /** A number with the sign that is as wide as a digit. */
    static String figure(int number) {
        return String.valueOf(number).replace('-', '\u2212');
    }

    /** As the style sheet knows it. */
    public String tone() {
        if (voided()) {
            return "void";
        }
        return critical() ? "critical" : lowers() ? "bad" : raises() ? "good" : "plain";
    }
}
