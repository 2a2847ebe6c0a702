package org.composure.certification.entity;

import java.time.Instant;
import org.composure.certification.CertificateEvidence;
import org.composure.certification.CertificateView.Kind;
import org.composure.certification.Term;
import org.composure.people.PersonView;

/**
 * What somebody of HR issues, to whom, and on what.
 *
 * @param place after that of the certificate that they knew to be the last, so that two are not issued at once
 */
public record Issue(
        long person,
        long program,
        int version,
        int place,
        Kind kind,
        CertificateEvidence evidence,
        Instant completedAt,
        Term term,
        PersonView issuer,
        String reason) {}
