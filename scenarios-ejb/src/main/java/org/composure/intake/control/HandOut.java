package org.composure.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.composure.intake.entity.ImportLine;
import org.composure.people.Actor;
import org.composure.people.FirstCode;
import org.composure.people.Prospect.Kind;
import org.composure.people.boundary.Staffing;

/** What HR hands to whoever came by a file, so that they can set a password. */
@ApplicationScoped
@Transactional
public class HandOut {

    @Inject
    private ImportStore imports;

    @Inject
    private Staffing staffing;

    public List<FirstCode> codes(Actor actor, long number, Instant now) {
        List<FirstCode> codes = new ArrayList<>();
        List<ImportLine> some = added(number, 0);
        while (!some.isEmpty()) {
            List<String> numbers =
                    some.stream().map(line -> line.wanted().employeeNumber()).toList();
            codes.addAll(staffing.codes(actor, numbers, "import " + number, now));
            some = added(number, some.get(some.size() - 1).line());
        }
        codes.sort(Comparator.comparing((FirstCode code) -> code.person().name())
                .thenComparing(code -> code.person().id()));
        return codes;
    }

    private List<ImportLine> added(long number, long after) {
        return imports.after(number, List.of(Kind.ADDED), after, Staffing.MOST);
    }
}
