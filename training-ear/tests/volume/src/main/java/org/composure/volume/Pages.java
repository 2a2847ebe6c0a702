package org.composure.volume;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.composure.scenario.Scenario;
import org.composure.volume.Crowd.Trainee;
import org.composure.volume.Page.Visit;

/** The pages that show much of what there is. */
final class Pages {

    /** Half of them warm up, the others are measured. */
    static final int VISITS = 60;

    private static final String ADMIN = "admin";
    private static final String HR = "hr";

    private final List<Trainee> looked;
    private final Size size;
    private final List<Scenario> scenarios;

    Pages(Size size, Crowd crowd, List<Scenario> scenarios, Random chance) {
        this.size = size;
        this.scenarios = scenarios;
        List<Trainee> all = new ArrayList<>(crowd.trainees());
        Collections.shuffle(all, chance);
        looked = all.subList(0, Math.min(VISITS, all.size()));
    }

    List<Page> all() {
        return Stream.of(
                        team(),
                        members(),
                        scenarios(),
                        disputes(),
                        own(),
                        house(),
                        certification(),
                        issuing(),
                        desk(),
                        rights())
                .flatMap(List::stream)
                .toList();
    }

    private List<Page> team() {
        return List.of(
                // First, as nobody plays on while the others are measured.
                ofTeam("Who is playing now", "live.sql", "live.xhtml"),
                ofTeam("How is a team doing: the board", "board.sql", "board.xhtml"),
                ofTeam(
                        "The same sorted by missed escalations, of those below a pass in empathy",
                        "board.sql",
                        "board.xhtml?access=all&below=empathy&sort=missed"),
                ofTeam("What was assigned, and how it stands", "assignments.sql", "assignments.xhtml"),
                ofTeam("The same, of what is overdue", "assignments.sql", "assignments.xhtml?state=OVERDUE"),
                ofTeam("What can be assigned to whom", "members.sql", "assign.xhtml"));
    }

    private List<Page> members() {
        return List.of(
                ofMember("How is one member doing", "member.sql", "member.xhtml?person="),
                page(
                        "The same, with the attempts in which a case went up needlessly",
                        "needless.sql",
                        of -> supervised(of, "member.xhtml?outcome=needless&person=" + of.id(), of.id())),
                ofMember("What has one member played, to review it", "home.sql", "attempts.xhtml?person="),
                ofMember(
                        "What may one member give, and what speaks for more",
                        "authority.sql",
                        "authority.xhtml?person="));
    }

    private List<Page> scenarios() {
        return List.of(
                page("What people made of a scenario, ever", "scenario.sql", of -> analysed(of, "")),
                page("The same, in the last 30 days", "scenario-month.sql", of -> analysed(of, "&days=30")));
    }

    private Visit analysed(Trainee trainee, String days) {
        Scenario scenario = scenarios.get(Math.floorMod(looked.indexOf(trainee), scenarios.size()));
        return new Visit(
                Crowd.supervisor(trainee.team()),
                "team/scenario.xhtml?scenario=" + scenario.id() + days,
                scenario.hash());
    }

    private List<Page> disputes() {
        return List.of(
                ofTeam("What does a team dispute", "waiting.sql", "disputes.xhtml"),
                ofTeam("What was decided of that", "decided.sql", "disputes.xhtml?state=decided"),
                ofTeam("Which rules are disputed, and how often they found something", "rules.sql", "rules.xhtml"),
                ofTeam("What other supervisors propose", "proposals.sql", "proposals.xhtml"),
                ofTeam("Do raters agree, with the rules and with one another", "calibration.sql", "calibration.xhtml"));
    }

    private List<Page> own() {
        return List.of(
                own("What have I done: home, with all scenarios", "home.sql", "index.xhtml"),
                own("The same, five pages back", "home.sql", "index.xhtml?page=6"),
                own("What may I give", "authority.sql", "my-authority.xhtml"),
                own("What can be practised", "library.sql", "library.xhtml"));
    }

    private List<Page> house() {
        return List.of(
                page("Who has an account", "people.sql", of -> new Visit(ADMIN, "people.xhtml?page=40", "")),
                page(
                        "Who has an account, by a part of the name",
                        "people.sql",
                        of -> new Visit(HR, "people.xhtml?search=" + of.id() % 1_000, of.id() % 1_000 + "")),
                page("Who decided what", "journal.sql", of -> new Visit(HR, "journal.xhtml", 0L)),
                page(
                        "The same, by and about one person",
                        "journal-person.sql",
                        of -> new Visit(HR, "journal.xhtml?person=" + Crowd.trainee(of.id()), of.id())),
                page("The same, of one day", "journal-day.sql", this::ofDay));
    }

    private List<Page> certification() {
        return List.of(
                ofProgram("How many are certified for what", "coverage.sql", "coverage.xhtml?by=TEAM&no="),
                ofProgram("The same of one program, by site", "coverage.sql", "coverage.xhtml?by=SITE&program="),
                page("The same of all, on a past day", "coverage.sql", of -> {
                    LocalDate day =
                            LocalDate.ofInstant(size.until(), ZoneOffset.UTC).minusDays(1 + of.id() % 600);
                    return new Visit(HR, "certification/coverage.xhtml?day=" + day, 0L);
                }),
                ofProgram("Who stands how with a program", "roster.sql", "program.xhtml?page=60&program="),
                ofProgram(
                        "The same, of those whose certificate ends in 30 days",
                        "roster.sql",
                        "program.xhtml?within=30&program="),
                page(
                        "What does a certificate rest on",
                        "certificate.sql",
                        of -> new Visit(HR, "certification/certificate.xhtml?certificate=" + of.id(), of.id())),
                ofProgram("What has changed that certificates rest on", "concerned.sql", "recertify.xhtml?program="),
                ofProgram("Whom do new rules concern", "concerned.sql", "recertify.xhtml?cause=rules&program="));
    }

    private List<Page> issuing() {
        return List.of(
                page("Which programs there are", "programs.sql", of -> ofHr("certification/programs.xhtml", 0L)),
                ofProgram("What does a program ask for, to change it", "program.sql", "write.xhtml?program="),
                ofProgram("Who is enrolled in a program", "enrolments.sql", "enrolments.xhtml?page=4&program="),
                page("What does one enrolment reach, to withdraw it", "enrolment.sql", of -> {
                    long enrolment = Crowd.FIRST_ID + of.id() % size.teams();
                    return ofHr("certification/withdraw.xhtml?enrolment=" + enrolment, enrolment);
                }),
                ofProgram("Whom would closing a program leave", "program.sql", "close.xhtml?program="),
                page("What has somebody shown, to issue a certificate", "home.sql", of -> {
                    long program = Certified.program((int) (of.id() % Certified.PROGRAMS));
                    return ofHr("certification/dossier.xhtml?person=" + of.id() + "&program=" + program, of.id());
                }),
                page("What was said and found in a contact that a certificate rests on", "turns.sql", of -> {
                    long attempt = Certified.attempt(size, of.id(), 0);
                    String path = "certification/contact.xhtml?certificate=" + of.id() + "&attempt=" + attempt;
                    return ofHr(path, attempt);
                }),
                page("Is a table ready that somebody had prepared", "prepared.sql", of -> {
                    long table = Crowd.FIRST_ID + looked.indexOf(of);
                    return ofHr("certification/prepared.xhtml?table=" + table, table);
                }));
    }

    private List<Page> desk() {
        return List.of(
                page("Which files of people were taken in", "imports.sql", of -> ofHr("import.xhtml", 0L)),
                ofImport("What would a file of 10,000 people do, or did", "import-lines.sql", "&page=200"),
                ofImport("The same, of what would change", "import-lines.sql", "&lines=CHANGED"),
                ofImport("The same, who is not in it", "import-lines.sql", "&lines=ABSENT"),
                page("Which mails were sent", "mails.sql", of -> ofHr("reminders.xhtml?page=" + of.id() % 1_000, 0L)),
                page("Which were given up", "mails.sql", of -> ofHr("reminders.xhtml?state=GIVEN_UP", 0L)),
                page("How does long work stand", "works.sql", of -> ofHr("work.xhtml?page=" + of.id() % 300, 0L)),
                page("What would another rulebook mean, and for whom", "impact.sql", of -> {
                    long impact = Crowd.FIRST_ID + of.id() % 3;
                    return ofHr("rescoring.xhtml?impact=" + impact + "&page=" + of.id() % 100, impact);
                }));
    }

    private List<Page> rights() {
        return List.of(
                page("Whose account is it", "person.sql", of -> ofHr("person.xhtml?id=" + of.id(), of.id())),
                page(
                        "What can be done for a person's rights",
                        "person.sql",
                        of -> ofHr("person-rights.xhtml?person=" + of.id(), of.id())),
                page(
                        "Who asks for their data, or not to be held any more",
                        "requests.sql",
                        of -> ofHr("data-requests.xhtml?page=" + of.id() % 10, 0L)),
                page("What is scored, how, and who decides", "needs-nothing.sql", of -> ofHr("rights.xhtml", 0L)),
                page("By which rules", "needs-nothing.sql", of -> ofHr("rules.xhtml", 0L)));
    }

    private static Visit ofHr(String path, Object subject) {
        return new Visit(HR, path, subject);
    }

    private Page ofImport(String question, String sql, String which) {
        return page(question, sql, of -> {
            long imported = Crowd.FIRST_ID + of.id() % 30;
            return ofHr("import-plan.xhtml?import=" + imported + which, imported);
        });
    }

    private Page ofProgram(String question, String sql, String path) {
        return page(question, sql, of -> {
            long program = Certified.program((int) (of.id() % Certified.PROGRAMS));
            return new Visit(HR, "certification/" + path + program, program);
        });
    }

    private Visit ofDay(Trainee trainee) {
        LocalDate day =
                LocalDate.ofInstant(size.until(), ZoneOffset.UTC).minusDays(1 + trainee.id() % Size.SPAN.toDays());
        return new Visit(ADMIN, "journal.xhtml?from=" + day + "&until=" + day, day);
    }

    private Page ofTeam(String question, String sql, String path) {
        return page(question, sql, of -> supervised(of, path, of.team()));
    }

    private Page ofMember(String question, String sql, String path) {
        return page(question, sql, of -> supervised(of, path + of.id(), of.id()));
    }

    private Page own(String question, String sql, String path) {
        return page(question, sql, of -> new Visit(Crowd.trainee(of.id()), path, of.id()));
    }

    private Page page(String question, String sql, Function<Trainee, Visit> visit) {
        return new Page(question, looked.stream().map(visit).toList(), sql);
    }

    private static Visit supervised(Trainee trainee, String path, long subject) {
        return new Visit(Crowd.supervisor(trainee.team()), "team/" + path, subject);
    }
}
