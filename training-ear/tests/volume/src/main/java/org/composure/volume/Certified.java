package org.composure.volume;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.composure.certification.CertificateEvidence;
import org.composure.certification.EvidenceContact;
import org.composure.certification.ExpiryBasis;
import org.composure.certification.ProgramTerms;
import org.composure.certification.Requirement;
import org.composure.certification.Requirements;
import org.composure.certification.Validity;
import org.composure.certification.Verdict;
import org.composure.certification.entity.EvidenceConverter;
import org.composure.certification.entity.TermsConverter;
import org.composure.judge.Finding;
import org.composure.judge.RuleDescription;
import org.composure.judge.Rulebook;
import org.composure.scenario.Competency;
import org.composure.scenario.Scenario;
import org.composure.scoring.ScoredContact;
import org.composure.training.Mode;
import org.composure.volume.Crowd.Trainee;

/** What each trainee was certified for in the last years, over and over: each certificate for half a year. */
final class Certified {

    static final int PROGRAMS = 10;

    private static final int OF_EACH = 4;
    private static final int ONE_MORE_OF = 2;
    private static final int ONE_NEVER_OF = 20;
    private static final int ONE_REVOKED_OF = 100;
    private static final int RESTS_ON = 3;
    private static final int FINDINGS = 12;
    private static final int BY_TEAM = 3;
    private static final Duration HOLDS = Duration.ofDays(182);
    private static final Duration WINDOW = Duration.ofDays(30);
    private static final String REASON = "All of it was shown, and the supervisor stands for it.";

    private final Rows programs = new Rows("certification_program (id, version)");
    private final Rows versions = new Rows(
            "program_version (id, program_id, version, title, terms, rests_from, made_by, maker, made_at, reason)");
    private final Rows enrolments =
            new Rows("enrolment (id, program_id, person_id, team, role, due_on, made_by, maker, made_at)");
    private final Rows certificates = new Rows("certificate (id, serial, person_id, program_id, version, place, kind,"
            + " issuer_id, issuer, reason, issued_at, completed_at, opens_at, expires_at, grace_ends_at, evidence,"
            + " ended_as, ended_at, ended_by, ender, end_reason, replaced_at)");
    private final Rows basis =
            new Rows("certificate_basis (certificate_id, attempt_id, scenario_id, scenario_hash, rulebook_version)");

    private final Size size;
    private final List<Scenario> scenarios;
    private final Random chance;
    private final String evidence;
    private long next = Crowd.FIRST_ID;
    private long enrolled = Crowd.FIRST_ID;

    Certified(Size size, List<Scenario> scenarios, Random chance) {
        this.size = size;
        this.scenarios = scenarios;
        this.chance = chance;
        evidence = new EvidenceConverter().convertToDatabaseColumn(evidence());
    }

    /** The number of a program, from 0. */
    static long program(int number) {
        return Crowd.FIRST_ID + number;
    }

    /** The number of an attempt that the certificate rests on, by its place from 0. */
    static long attempt(Size size, long certificate, int place) {
        return Crowd.FIRST_ID + Math.floorMod(certificate * RESTS_ON + place, size.attempts());
    }

    /** How many certificates there are. */
    int count() {
        return (int) (next - Crowd.FIRST_ID);
    }

    /** Programs, in which teams are enrolled or all trainees. */
    void offer() {
        Instant begin = size.until().minus(Size.SPAN);
        for (int number = 0; number < PROGRAMS; number++) {
            long id = program(number);
            programs.add(id, 1);
            versions.add(id, id, 1, "Program " + number, terms(number), null, Crowd.FIRST_ID, "HR", begin, REASON);
            if (number < BY_TEAM) {
                for (int team = 0; team < size.teams(); team++) {
                    enrol(id, null, "Team " + team, null, begin);
                }
            } else {
                enrol(id, null, null, "TRAINEE", begin);
            }
        }
    }

    private String terms(int number) {
        var asked = new Requirements(Set.of(scenarios.get(number).id()), Set.of(), true, Map.of(), 30, 1, true, 1, 180);
        return new TermsConverter()
                .convertToDatabaseColumn(new ProgramTerms(
                        "Program " + number,
                        "For whoever talks to customers.",
                        asked,
                        Optional.empty(),
                        new Validity(6, 30, 14, ExpiryBasis.COMPLETION, Optional.empty(), 0),
                        Optional.empty()));
    }

    private void enrol(long program, Long person, String team, String role, Instant at) {
        LocalDate due = LocalDate.ofInstant(size.until(), ZoneOffset.UTC).plusDays(30);
        enrolments.add(enrolled++, program, person, team, role, due, Crowd.FIRST_ID, "HR", at);
    }

    void certify(Trainee trainee) {
        for (int number = 0; number < PROGRAMS; number++) {
            if (chance.nextInt(ONE_NEVER_OF) > 0) {
                certify(trainee, number);
            }
        }
    }

    private void certify(Trainee trainee, int number) {
        int places = OF_EACH + (chance.nextInt(ONE_MORE_OF) == 0 ? 1 : 0);
        Instant last = size.until().minus(Duration.ofHours(chance.nextInt(200 * 24)));
        for (int place = 1; place <= places; place++) {
            Instant issued = last.minus(HOLDS.minusDays(7).multipliedBy(places - place));
            Instant replaced = place == places ? null : issued.plus(HOLDS.minusDays(7));
            boolean revoked = replaced == null && chance.nextInt(ONE_REVOKED_OF) == 0;
            add(trainee, number, place, issued, replaced, revoked ? size.until() : replaced, revoked);
        }
    }

    private void add(
            Trainee trainee, int number, int place, Instant issued, Instant replaced, Instant ended, boolean revoked) {
        long id = next++;
        boolean over = ended != null;
        Instant expires = issued.plus(HOLDS);
        certificates.add(
                id,
                "V-" + id,
                trainee.id(),
                program(number),
                1,
                place,
                place == 1 ? "FIRST" : "RENEWAL",
                trainee.team(),
                "HR",
                REASON,
                issued,
                issued,
                expires.minus(WINDOW),
                expires,
                expires.plus(Duration.ofDays(14)),
                evidence(id),
                over ? revoked ? "REVOKED" : "SUPERSEDED" : null,
                ended,
                over ? trainee.team() : null,
                over ? "HR" : null,
                over ? REASON : null,
                replaced);
        for (int contact = 0; contact < RESTS_ON; contact++) {
            Scenario scenario = scenarios.get((number + contact) % scenarios.size());
            String version = Rulebook.shipped().version();
            basis.add(
                    id,
                    attempt(size, id, contact),
                    scenario.id(),
                    scenario.hash(),
                    replaced == null ? version : "older");
        }
    }

    /** As it is stored, with the attempts of this certificate. */
    private String evidence(long certificate) {
        String own = evidence;
        for (int place = 0; place < RESTS_ON; place++) {
            own = own.replace("\"attempt\":" + place + ",", "\"attempt\":" + attempt(size, certificate, place) + ",");
        }
        return own;
    }

    private CertificateEvidence evidence() {
        Instant then = size.until();
        Map<Competency, Integer> scores = new EnumMap<>(Competency.class);
        for (Competency competency : Competency.values()) {
            scores.put(competency, 80);
        }
        List<Finding> findings = Rulebook.shipped().rules().stream()
                .limit(FINDINGS)
                .map(Certified::finding)
                .toList();
        Scenario scenario = scenarios.get(0);
        List<EvidenceContact> shown = IntStream.range(0, RESTS_ON)
                .mapToObj(place -> new ScoredContact(
                        place,
                        scenario.id(),
                        "slow-response",
                        "speed",
                        Mode.ASSESSMENT,
                        true,
                        then,
                        true,
                        false,
                        scores))
                .map(contact -> new EvidenceContact(
                        contact, scenario.hash(), Rulebook.shipped().version(), findings))
                .toList();
        Verdict verdict =
                new Verdict(Requirement.SCENARIO, scenario.id(), true, List.of(1), List.of(1L), Optional.of(then));
        return new CertificateEvidence(List.of(verdict), shown, Optional.empty());
    }

    private static Finding finding(RuleDescription rule) {
        return new Finding(
                rule.id(), rule.competency(), rule.points(), rule.critical(), 1, List.of("sorry"), rule.sentence());
    }

    List<Rows> rows() {
        return List.of(programs, versions, enrolments, certificates, basis);
    }
}
