package org.composure.certification.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.composure.certification.ExpiryBasis;
import org.composure.certification.ProgramOutcome.Reason;
import org.composure.certification.ProgramTerms;
import org.composure.certification.Requirements;
import org.composure.certification.Validity;
import org.composure.people.PlainText;
import org.composure.people.PlainText.Fault;

/** What speaks against what a program is to say, all of it at once. */
final class TermsCheck {

    private static final int HIGHEST_SCORE = 100;
    private static final int MOST_DAYS = 3650;
    private static final int MOST_MONTHS = 120;
    private static final int MOST_FORMS = 20;
    private static final int LEVELS = 5;
    private static final int DAYS_OF_SHORTEST_MONTH = 28;
    private static final int DAYS_OF_YEAR = 365;

    private final ProgramTerms terms;
    private final List<Reason> reasons = new ArrayList<>();

    TermsCheck(ProgramTerms terms) {
        this.terms = terms;
    }

    /**
     * What speaks against it.
     *
     * @param scenarios ids of those on offer
     * @param modes ids of those in the catalogue
     */
    List<Reason> objections(Set<String> scenarios, Set<String> modes) {
        text(terms.title(), ProgramTerms.LONGEST_TITLE, Reason.TITLE_MISSING);
        text(terms.description(), ProgramTerms.LONGEST_TEXT, Reason.DESCRIPTION_MISSING);
        Stream.concat(Stream.of(terms.requirements()), terms.renewal().stream())
                .forEach(asked -> requirements(asked, scenarios, modes));
        validity(terms.validity());
        terms.restsFrom().ifPresent(this::resting);
        return reasons.stream().distinct().toList();
    }

    private void text(String written, int longest, Reason missing) {
        Optional<Fault> fault = PlainText.fault(written, longest);
        fault.ifPresent(it -> reasons.add(it == Fault.MISSING ? missing : Reason.TEXT_UNUSABLE));
    }

    private void requirements(Requirements asked, Set<String> scenarios, Set<String> modes) {
        refuse(!asked.asksForContacts(), Reason.NOTHING_REQUIRED);
        refuse(!scenarios.containsAll(asked.scenarios()), Reason.NO_SUCH_SCENARIO);
        refuse(!modes.containsAll(asked.failureModes()), Reason.NO_SUCH_FAILURE_MODE);
        boolean possible = asked.minimum().values().stream().allMatch(least -> within(least, 0, HIGHEST_SCORE))
                && within(asked.daysWithoutCritical(), 0, MOST_DAYS)
                && within(asked.unseenForms(), 0, MOST_FORMS)
                && within(asked.level(), 1, LEVELS)
                && within(asked.lookback(), 1, MOST_DAYS);
        refuse(!possible, Reason.FIGURE_OUT_OF_RANGE);
    }

    private void validity(Validity validity) {
        boolean fixed = validity.basis() == ExpiryBasis.FIXED_DAY;
        boolean possible = within(validity.months(), fixed ? 0 : 1, MOST_MONTHS)
                && within(validity.window(), 0, MOST_DAYS)
                && within(validity.grace(), 0, MOST_DAYS)
                && within(validity.minimumActive(), 0, DAYS_OF_YEAR);
        refuse(!possible, Reason.FIGURE_OUT_OF_RANGE);
        refuse(fixed && validity.day().isEmpty(), Reason.DAY_MISSING);
        // A certificate that ends on a fixed day may hold for no longer than the minimum.
        int least = fixed ? Math.max(1, validity.minimumActive()) : validity.months() * DAYS_OF_SHORTEST_MONTH;
        refuse(validity.window() > least, Reason.WINDOW_TOO_LONG);
    }

    private void resting(int from) {
        refuse(!within(from, 2, LEVELS), Reason.FIGURE_OUT_OF_RANGE);
        boolean onItself = Stream.of(terms.requirements(), terms.atRenewal()).anyMatch(asked -> asked.level() >= from);
        refuse(onItself, Reason.RESTS_ON_ITSELF);
    }

    private void refuse(boolean wrong, Reason reason) {
        if (wrong) {
            reasons.add(reason);
        }
    }

    private static boolean within(int figure, int least, int most) {
        return figure >= least && figure <= most;
    }
}
