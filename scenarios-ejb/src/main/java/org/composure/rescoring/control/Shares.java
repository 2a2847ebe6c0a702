package org.composure.rescoring.control;

import java.util.List;
import java.util.stream.IntStream;
import org.composure.scoring.Outdated;
import org.composure.scoring.boundary.Rescoring;
import org.composure.work.KindOfWork.Part;

/** How the people are shared out to the parts of the work: by their ids, which stand in the place of each part (R3). */
final class Shares {

    /** More than there are processors, so that nobody waits long for the last. */
    private static final int MOST_PARTS = 8;

    private Shares() {}

    /**
     * Where a part stands.
     *
     * @param after the greatest id that was done
     * @param upTo the greatest that is to be
     */
    record Place(long after, long upTo) {
        static Place parse(String text) {
            int blank = text.indexOf(' ');
            return new Place(Long.parseLong(text.substring(0, blank)), Long.parseLong(text.substring(blank + 1)));
        }

        String text() {
            return after + " " + upTo;
        }

        Place at(long person) {
            return new Place(person, upTo);
        }
    }

    static List<Part> of(Rescoring rescoring) {
        Outdated all = rescoring.outdated(0, Long.MAX_VALUE);
        long ids = all.people() == 0 ? 0 : all.last() - all.first() + 1;
        int parts = (int) Math.min(MOST_PARTS, all.people());
        return IntStream.range(0, parts)
                .mapToObj(part -> new Place(bound(all, ids, part, parts), bound(all, ids, part + 1, parts)))
                .map(place -> new Part(
                        place.text(),
                        rescoring.outdated(place.after(), place.upTo()).contacts()))
                .toList();
    }

    private static long bound(Outdated all, long ids, int part, int parts) {
        return all.first() - 1 + ids * part / parts;
    }
}
