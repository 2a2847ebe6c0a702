package org.composure.certification.control;

import java.util.Optional;
import org.composure.certification.CertificateView;
import org.composure.certification.entity.Case;
import org.composure.people.PersonView;

/**
 * Somebody before a program.
 *
 * @param last the certificate of it that they were issued last
 * @param stands what they could be certified as
 */
record Candidate(PersonView person, Optional<CertificateView> last, Case stands) {

    long id() {
        return person.id();
    }
}
