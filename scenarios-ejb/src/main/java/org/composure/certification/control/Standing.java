package org.composure.certification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.composure.autonomy.CertificateStanding;
import org.composure.certification.control.CertificateStore.Resting;

/** Tells how long the certificates hold on which grants rest (R10). */
@ApplicationScoped
public class Standing implements CertificateStanding {

    @Inject
    private CertificateStore certificates;

    @Override
    public Map<Long, Instant> ends(Map<Long, Integer> levels, Instant at) {
        Map<Long, Instant> ends = new HashMap<>();
        if (levels.isEmpty()) {
            return ends;
        }
        certificates.resting(levels.keySet(), at).stream()
                .filter(resting -> levels.get(resting.person()) >= resting.from())
                .forEach(resting -> ends.merge(resting.person(), end(resting, at), Standing::earlier));
        return ends;
    }

    private static Instant end(Resting resting, Instant at) {
        return resting.dates().holdsUntil(at);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
