package org.composure.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lines or branches of which the first is taken whose condition holds: the last has none, and only the last. */
final class Alternatives {

    private final String what;
    private final Faults faults;
    private final List<Fields> read = new ArrayList<>();
    private boolean complete = true;

    Alternatives(String what, Faults faults) {
        this.what = what;
        this.faults = faults;
    }

    void add(Optional<Fields> alternative) {
        alternative.ifPresent(read::add);
        complete &= alternative.filter(fields -> !fields.hasStrangeKeys()).isPresent();
    }

    void check() {
        if (!complete || read.isEmpty()) {
            return;
        }
        int last = read.size() - 1;
        int always = 0;
        while (always < last && read.get(always).has("when")) {
            always++;
        }
        if (always < last) {
            faults.report(
                    DiagnosticCode.NEVER_TAKEN,
                    read.get(always + 1).place(),
                    "The " + what + " before this one has no condition, so this one is never taken.",
                    "Give the one before it a `when`, or remove this one.");
        } else if (read.get(last).has("when")) {
            faults.report(
                    DiagnosticCode.LAST_HAS_CONDITION,
                    read.get(last).keyPlace("when"),
                    "The last " + what + " has a condition; where none holds, there is none to take.",
                    "Remove this `when`, or add a " + what + " without one behind it.");
        }
    }
}
