package org.composure.it.inside;

import java.util.UUID;
import org.composure.people.PersonView;

/**
 * Somebody of whom something is held in every table, and a word that is in all of it: in name, account, number, and in
 * all that others wrote about them. What they wrote about others is theirs and others', and does not hold it.
 *
 * @param other who decided about them, and about whom they decided
 * @param attempt of the person
 * @param certificate of the person, as its number
 * @param othersCertificate issued by the person on their word, as its number
 */
public record Marked(
        PersonView person,
        PersonView other,
        String mark,
        long attempt,
        long certificate,
        String serial,
        long othersCertificate) {

    static String newMark() {
        return "m" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }
}
