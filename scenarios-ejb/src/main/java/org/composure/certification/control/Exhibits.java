package org.composure.certification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.composure.certification.CertificateEvidence;
import org.composure.certification.EvidenceContact;
import org.composure.certification.Progress;
import org.composure.certification.Requirement;
import org.composure.certification.SignOff;
import org.composure.certification.Verdict;
import org.composure.certification.control.Looks.Look;
import org.composure.certification.entity.EvidenceConverter;
import org.composure.certification.entity.Facts;
import org.composure.judge.Scorecard;
import org.composure.scoring.ScoredContact;
import org.composure.scoring.boundary.Results;

/** Lays out what a certificate would rest on, down to the findings (R5). */
@ApplicationScoped
@Transactional
public class Exhibits {

    @Inject
    private Results results;

    CertificateEvidence of(Look look) {
        Set<Long> attempts = look.progress().verdicts().stream()
                .flatMap(verdict -> verdict.attempts().stream())
                .collect(Collectors.toSet());
        Map<Long, Scorecard> scorecards = results.scorecards(attempts);
        List<EvidenceContact> contacts = look.facts().stream()
                .flatMap(known -> known.contacts().stream())
                .filter(contact -> scorecards.containsKey(contact.attempt()))
                .map(contact -> exhibit(contact, scorecards.get(contact.attempt())))
                .toList();
        return new CertificateEvidence(look.progress().verdicts(), contacts, signOff(look));
    }

    private static EvidenceContact exhibit(ScoredContact contact, Scorecard scorecard) {
        return new EvidenceContact(
                contact, scorecard.scenarioHash(), scorecard.rulebookVersion(), scorecard.findings());
    }

    /** The latest moment at which something was met; the moment itself if nothing has one. */
    static Instant completed(List<Verdict> verdicts, Instant at) {
        return verdicts.stream()
                .flatMap(verdict -> verdict.since().stream())
                .max(Comparator.naturalOrder())
                .orElse(at);
    }

    /** By which somebody says what they have seen: SHA-256 of the evidence, in hexadecimal digits. */
    static String mark(CertificateEvidence evidence) {
        String text = new EvidenceConverter().convertToDatabaseColumn(evidence);
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static Optional<SignOff> signOff(Look look) {
        return look.facts().filter(known -> asksForSignOff(look.progress())).flatMap(Facts::word);
    }

    private static boolean asksForSignOff(Progress progress) {
        return progress.verdicts().stream().anyMatch(verdict -> verdict.requirement() == Requirement.SIGN_OFF);
    }
}
