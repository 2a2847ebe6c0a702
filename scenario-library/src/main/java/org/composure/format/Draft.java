package org.composure.format;

/** What the readers of one scenario share: where faults go, and what they have learnt of names and ways. */
final class Draft {

    private final Faults faults;
    private final Values values;
    private final Names names;
    private final Routes routes = new Routes();

    Draft(Faults faults) {
        this.faults = faults;
        this.values = new Values(faults);
        this.names = new Names(faults);
    }

    Faults faults() {
        return faults;
    }

    void report(DiagnosticCode code, Place place, String message, String advice) {
        faults.report(code, place, message, advice);
    }

    Values values() {
        return values;
    }

    Names names() {
        return names;
    }

    Routes routes() {
        return routes;
    }
}
