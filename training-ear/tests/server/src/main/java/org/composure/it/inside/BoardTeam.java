package org.composure.it.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.composure.demo.control.Chronicle;
import org.composure.demo.control.Colleague;
import org.composure.demo.control.Colleague.Span;
import org.composure.people.Actor;
import org.composure.people.Role;
import org.composure.people.control.PeopleRegister;
import org.composure.people.control.PersonStore;
import org.composure.people.entity.Person;
import org.composure.simulate.SimulatedAgent;

/** A team with a past, whose figures can be counted by hand, and another that has none. Made once for each database. */
@ApplicationScoped
public class BoardTeam {

    public static final String SUPERVISOR = "board-it.supervisor";
    public static final String OTHER_SUPERVISOR = "board-it.other-supervisor";
    public static final String OTHER_TRAINEE = "board-it.other-trainee";
    public static final String EMPTY_SUPERVISOR = "board-it.empty-supervisor";

    private static final String TEAM = "Board IT";
    private static final String OTHER_TEAM = "Board IT, other";
    private static final String EMPTY_TEAM = "Board IT, empty";
    private static final int CONTACTS = 14;

    private static final List<Colleague> TRAINEES = List.of(
            trainee("Ada Rigid", SimulatedAgent.RIGID, SimulatedAgent.EXPERT),
            trainee("Bo Never", SimulatedAgent.NEVER_ESCALATOR, SimulatedAgent.NEVER_ESCALATOR),
            trainee("Cy Needless", SimulatedAgent.NEEDLESS_ESCALATOR, SimulatedAgent.AVERAGE),
            trainee("Di Rude", SimulatedAgent.RUDE, SimulatedAgent.RUDE),
            trainee("Ed Expert", SimulatedAgent.EXPERT, SimulatedAgent.EXPERT),
            somebody("board-it.new", "Flo New", TEAM, Role.TRAINEE, Optional.empty(), List.of()));

    @Inject
    Chronicle chronicle;

    @Inject
    PersonStore people;

    @Inject
    PeopleRegister register;

    @Inject
    Clock clock;

    /** Sees to it that they are there, and that their supervisors can sign in. */
    public void gather() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (people.accountTaken(EMPTY_SUPERVISOR)) {
            return;
        }
        Stream.concat(
                        TRAINEES.stream(),
                        Stream.of(
                                lead(SUPERVISOR, TEAM),
                                lead(OTHER_SUPERVISOR, OTHER_TEAM),
                                somebody(OTHER_TRAINEE, "Gus Other", OTHER_TEAM, Role.TRAINEE, span(), List.of()),
                                lead(EMPTY_SUPERVISOR, EMPTY_TEAM)))
                .forEach(colleague -> chronicle.write(colleague, today));
        for (String account : List.of(SUPERVISOR, OTHER_SUPERVISOR, EMPTY_SUPERVISOR)) {
            register.setPassword(actor(account).id(), Staff.PASSWORD);
        }
    }

    /** The accounts of those of the team who have played. */
    public static List<String> players() {
        return TRAINEES.stream()
                .filter(colleague -> colleague.span().isPresent())
                .map(Colleague::account)
                .toList();
    }

    public Actor actor(String account) {
        return people.byAccount(account).map(Person::view).orElseThrow().actor();
    }

    private static Colleague trainee(String name, SimulatedAgent from, SimulatedAgent until) {
        String account = "board-it." + name.toLowerCase(Locale.ROOT).replace(' ', '-');
        return somebody(account, name, TEAM, Role.TRAINEE, span(), List.of(from, until));
    }

    private static Colleague lead(String account, String team) {
        return somebody(account, "Ina Lead", team, Role.SUPERVISOR, Optional.empty(), List.of());
    }

    private static Optional<Span> span() {
        return Optional.of(new Span(60, 1));
    }

    private static Colleague somebody(
            String account, String name, String team, Role role, Optional<Span> span, List<SimulatedAgent> ways) {
        Optional<Span> played = ways.isEmpty() ? Optional.empty() : span;
        return new Colleague(
                account, name, account, team, role, true, played, played.isEmpty() ? 0 : CONTACTS, List.of(2), ways);
    }
}
