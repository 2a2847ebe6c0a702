package org.composure.certification;

import org.composure.people.PersonView;

/** A certificate with all that it rests on, for whoever audits it. */
public record CertificateFile(
        CertificateView certificate, PersonView person, ProgramView program, CertificateEvidence evidence) {}
