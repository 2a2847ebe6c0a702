package org.composure.certification.entity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.composure.certification.SignOff;
import org.composure.scoring.ScoredContact;

/**
 * What is known of a person when requirements are looked at.
 *
 * @param at the moment for which they are
 * @param since from when on contacts and sign-offs count
 * @param contacts those that ended before the moment, the latest first, as far back as anything is asked for
 * @param signOff the latest word of a supervisor
 * @param level of autonomy at the moment, if one is asked for; else that with which they began
 */
public record Facts(Instant at, Instant since, List<ScoredContact> contacts, Optional<SignOff> signOff, int level) {

    public Facts {
        contacts = List.copyOf(contacts);
    }

    /** The same, had the contacts been judged otherwise. */
    public Facts with(UnaryOperator<ScoredContact> otherwise) {
        return new Facts(at, since, contacts.stream().map(otherwise).toList(), signOff, level);
    }

    /** Contacts that count if they were passed. */
    Stream<ScoredContact> passed() {
        return contacts.stream()
                .filter(contact -> contact.passed() && !contact.endedAt().isBefore(since));
    }

    /** The word that counts. */
    public Optional<SignOff> word() {
        return signOff.filter(word -> !word.at().isBefore(since));
    }
}
