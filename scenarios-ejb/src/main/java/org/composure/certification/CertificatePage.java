package org.composure.certification;

import java.util.List;

/**
 * Some of a person's certificates, the latest first.
 *
 * @param total how many there are in all
 */
public record CertificatePage(List<CertificateView> certificates, long total) {
    public CertificatePage {
        certificates = List.copyOf(certificates);
    }
}
