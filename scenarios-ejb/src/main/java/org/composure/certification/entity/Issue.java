package org.composure.certification.entity;

import java.time.Instant;
import org.composure.certification.CertificateEvidence;
import org.composure.certification.CertificateView.Kind;
import org.composure.certification.Term;
import org.composure.people.PersonView;

/** What somebody of HR issues, to whom, and on what. */
public record Issue(
        long person,
        long program,
        int version,
        Kind kind,
        CertificateEvidence evidence,
        Instant completedAt,
        Term term,
        PersonView issuer,
        String reason) {}
