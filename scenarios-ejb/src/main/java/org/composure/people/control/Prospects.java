package org.composure.people.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.composure.people.Actor;
import org.composure.people.PersonDraft;
import org.composure.people.PersonField;
import org.composure.people.PersonOutcome.Reason;
import org.composure.people.PersonView;
import org.composure.people.Prospect;
import org.composure.people.Prospect.Difference;
import org.composure.people.Prospect.Kind;
import org.composure.people.Role;
import org.composure.people.StartingLevel;
import org.composure.people.Wanted;

/**
 * What taking in one line would come to (R12).
 *
 * @param before the person with that employee number, if there is one
 * @param draft as they would be
 * @param accountTaken whether somebody else has the account
 * @param numberTaken whether the employee number is kept of somebody who was erased
 */
record Prospects(
        Wanted wanted,
        Optional<PersonView> before,
        PersonDraft draft,
        String team,
        String site,
        boolean accountTaken,
        boolean numberTaken) {

    static Prospects of(Wanted wanted, Optional<PersonView> before, boolean accountTaken, boolean numberTaken) {
        var draft = new PersonDraft(
                before.map(PersonView::account).or(wanted::account).orElse(""),
                wanted.name().or(() -> before.map(PersonView::name)).orElse("").strip(),
                wanted.employeeNumber().strip(),
                wanted.email()
                        .or(() -> before.map(PersonView::email))
                        .orElse("")
                        .strip(),
                wanted.role().or(() -> before.map(PersonView::role)).orElse(Role.TRAINEE),
                before.map(PersonView::level).orElse(StartingLevel.CHOICES.get(0)),
                wanted.active().or(() -> before.map(PersonView::active)).orElse(true));
        String team = wanted.team().or(() -> before.map(PersonView::team)).orElse(PeopleRegister.TEAM);
        String site = wanted.site().or(() -> before.map(PersonView::site)).orElse("");
        return new Prospects(wanted, before, draft, team.strip(), site.strip(), accountTaken, numberTaken);
    }

    Prospect prospect(Actor actor) {
        List<Reason> reasons = objections(actor);
        if (!reasons.isEmpty()) {
            return new Prospect(Kind.REFUSED, List.of(), reasons);
        }
        List<Difference> differences = differences();
        return new Prospect(kind(differences), differences, List.of());
    }

    private Kind kind(List<Difference> differences) {
        if (before.isEmpty()) {
            return Kind.ADDED;
        }
        if (differences.isEmpty()) {
            return Kind.UNCHANGED;
        }
        return before.get().active() && !draft.active() ? Kind.CLOSED : Kind.CHANGED;
    }

    private List<Reason> objections(Actor actor) {
        List<Reason> reasons = new ArrayList<>();
        reasons.addAll(Objections.employeeNumber(draft.employeeNumber()));
        if (numberTaken) {
            reasons.add(Reason.EMPLOYEE_NUMBER_TAKEN);
        }
        reasons.addAll(Objections.name(draft.name()));
        reasons.addAll(account());
        reasons.addAll(Objections.team(team));
        reasons.addAll(Objections.site(site));
        reasons.addAll(Objections.email(draft.email()));
        reasons.addAll(access(actor));
        return reasons;
    }

    private List<Reason> account() {
        if (before.isPresent()) {
            boolean same = wanted.account().isEmpty() || wanted.account().get().equals(draft.account());
            return same ? List.of() : List.of(Reason.ACCOUNT_FIXED);
        }
        if (draft.account().isEmpty()) {
            return List.of(Reason.ACCOUNT_MISSING);
        }
        return accountTaken ? List.of(Reason.ACCOUNT_TAKEN) : Objections.account(draft.account());
    }

    private List<Reason> access(Actor actor) {
        boolean other = before.isEmpty() || before.get().role() != draft.role() || !draft.active();
        if (other
                && (draft.role() == Role.ADMIN
                        || before.filter(was -> was.role() == Role.ADMIN).isPresent())) {
            return List.of(Reason.ADMINISTRATORS);
        }
        boolean own = before.filter(was -> was.id() == actor.id()).isPresent();
        return other && own ? List.of(Reason.OWN_ACCESS) : List.of();
    }

    private List<Difference> differences() {
        return Arrays.stream(PersonField.values())
                .map(field ->
                        new Difference(field, before.map(was -> was(field, was)).orElse(""), is(field)))
                .filter(difference -> !difference.from().equals(difference.to()))
                .toList();
    }

    private String is(PersonField field) {
        return switch (field) {
            case EMPLOYEE_NUMBER -> draft.employeeNumber();
            case NAME -> draft.name();
            case ACCOUNT -> draft.account();
            case ROLE -> draft.role().name();
            case TEAM -> team;
            case SITE -> site;
            case EMAIL -> draft.email();
            case ACTIVE -> String.valueOf(draft.active());
        };
    }

    private static String was(PersonField field, PersonView was) {
        return switch (field) {
            case EMPLOYEE_NUMBER -> was.employeeNumber();
            case NAME -> was.name();
            case ACCOUNT -> was.account();
            case ROLE -> was.role().name();
            case TEAM -> was.team();
            case SITE -> was.site();
            case EMAIL -> was.email();
            case ACTIVE -> String.valueOf(was.active());
        };
    }
}
