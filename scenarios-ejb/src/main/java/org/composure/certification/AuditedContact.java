package org.composure.certification;

import java.util.Optional;
import org.composure.training.AttemptView;

/**
 * A contact on which a certificate rests.
 *
 * @param evidence as it was kept with the certificate
 * @param played what was said; empty if it is no longer kept
 */
public record AuditedContact(CertificateFile file, EvidenceContact evidence, Optional<AttemptView> played) {}
