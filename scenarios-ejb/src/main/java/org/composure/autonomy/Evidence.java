package org.composure.autonomy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.composure.scenario.Competency;
import org.composure.scoring.ScoredContact;
import org.composure.training.Mode;

/**
 * What a person has shown, as of a moment.
 *
 * @param contacts those of the time that counts, the latest first, at most a hundred
 * @param level the present one, 1 to 5
 * @param levelSince since when they have been at their present level; empty before their first contact
 */
public record Evidence(Instant at, List<ScoredContact> contacts, int level, Optional<Instant> levelSince) {

    /** In place of a number of days, where what is counted from has never been. */
    public static final int NEVER = -1;

    public Evidence {
        contacts = List.copyOf(contacts);
    }

    /** The same, had the contacts been judged otherwise. */
    public Evidence with(UnaryOperator<ScoredContact> otherwise) {
        return new Evidence(at, contacts.stream().map(otherwise).toList(), level, levelSince);
    }

    /** Mean score of a competency over the latest contacts, rounded down; 0 if there are none. */
    public int mean(Competency competency, int latest) {
        return (int) latest(latest)
                .mapToInt(contact -> contact.scores().getOrDefault(competency, 0))
                .average()
                .orElse(0);
    }

    /** Standard deviation of the mean scores of the latest contacts, in points, rounded up; 0 if there are none. */
    public int spread(int latest) {
        double mean = latest(latest).mapToDouble(ScoredContact::mean).average().orElse(0);
        double variance = latest(latest)
                .mapToDouble(contact -> (contact.mean() - mean) * (contact.mean() - mean))
                .average()
                .orElse(0);
        return (int) Math.ceil(Math.sqrt(variance));
    }

    /** In how many failure modes a contact was passed. */
    public int failureModes() {
        return passed(ScoredContact::failureMode);
    }

    /** In how many groups of failure modes a contact was passed. */
    public int groups() {
        return passed(ScoredContact::group);
    }

    /** How many assessments were passed in a form that the person had not been given before. */
    public int unseenForms() {
        return (int) contacts.stream()
                .filter(contact -> contact.mode() == Mode.ASSESSMENT && contact.passed() && !contact.formMet())
                .count();
    }

    /** Whole days since the last contact; {@link #NEVER} before the first. */
    public int daysSinceLast() {
        return contacts.stream().findFirst().map(last -> days(last.endedAt())).orElse(NEVER);
    }

    /** Whole days since the last contact with a critical error; {@link #NEVER} if there is none. */
    public int daysSinceCritical() {
        return contacts.stream()
                .filter(ScoredContact::critical)
                .findFirst()
                .map(last -> days(last.endedAt()))
                .orElse(NEVER);
    }

    /** Whole days at the present level; 0 before the first contact. */
    public int daysAtLevel() {
        return levelSince.map(this::days).orElse(0);
    }

    private int passed(Function<ScoredContact, String> what) {
        return (int) contacts.stream()
                .filter(ScoredContact::passed)
                .map(what)
                .distinct()
                .count();
    }

    private Stream<ScoredContact> latest(int most) {
        return contacts.stream().limit(most);
    }

    private int days(Instant since) {
        return (int) Math.max(0, Duration.between(since, at).toDays());
    }
}
