package org.composure.certification.control;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.composure.certification.Cause;
import org.composure.certification.Cause.ScenarioChanged;
import org.composure.certification.Enrolled;
import org.composure.certification.ProgramTerms;
import org.composure.certification.Requirements;
import org.composure.certification.Validity;

/** What the journal says of programs, so that people can read it. */
final class JournalWords {

    private JournalWords() {}

    static String of(ProgramTerms terms) {
        String renewal = terms.renewal()
                .map(asked -> "; renewal asks for " + asked(asked))
                .orElse("");
        String rests = terms.restsFrom()
                .map(level -> "; levels from " + level + " rest on it")
                .orElse("");
        return terms.title() + " asks for " + asked(terms.requirements()) + renewal + "; " + holds(terms.validity())
                + rests;
    }

    static String of(Enrolled who) {
        if (who instanceof Enrolled.Person person) {
            return "person " + person.id();
        }
        return who instanceof Enrolled.Team team ? "team " + team.name() : "role " + ((Enrolled.Everybody) who).role();
    }

    static String of(Cause cause) {
        return cause instanceof ScenarioChanged changed
                ? "scenario " + changed.scenarioId() + " changed"
                : "the rulebook changed";
    }

    private static String asked(Requirements asked) {
        List<String> words = new ArrayList<>();
        new TreeSet<>(asked.scenarios()).forEach(scenario -> words.add("scenario " + scenario));
        new TreeSet<>(asked.failureModes()).forEach(mode -> words.add("failure mode " + mode));
        new TreeMap<>(asked.minimum()).forEach((competency, least) -> words.add(competency + " " + least));
        if (asked.unseenForms() > 0) {
            words.add("new forms " + asked.unseenForms());
        }
        if (asked.daysWithoutCritical() > 0) {
            words.add("days without a critical error " + asked.daysWithoutCritical());
        }
        if (asked.signOff()) {
            words.add("sign-off");
        }
        if (asked.level() > 1) {
            words.add("level " + asked.level());
        }
        words.add((asked.assessed() ? "assessments" : "contacts") + " of " + asked.lookback() + " days");
        return String.join(", ", words);
    }

    private static String holds(Validity validity) {
        String until = validity.day()
                .map(day -> "until " + day + ", at least " + validity.minimumActive() + " days")
                .orElse(validity.months() + " months");
        return "holds " + until + " (" + validity.basis() + "), renewed from " + validity.window()
                + " days before until " + validity.grace() + " days after";
    }
}
