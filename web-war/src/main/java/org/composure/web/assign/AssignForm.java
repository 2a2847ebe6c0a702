package org.composure.web.assign;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.composure.assignment.AssignmentDraft;
import org.composure.assignment.Bundle;
import org.composure.assignment.Counting;
import org.composure.assignment.boundary.Assignments;
import org.composure.people.PersonView;
import org.composure.people.Role;
import org.composure.people.boundary.Teams;
import org.composure.training.Mode;
import org.composure.web.shell.Days;
import org.composure.web.shell.Visitor;

/** What the form offers: whom, what, and on which conditions. */
@Named("assignForm")
@RequestScoped
public class AssignForm {

    @Inject
    private Assignments assignments;

    @Inject
    private Teams teams;

    @Inject
    private Visitor visitor;

    @Inject
    private Days days;

    private List<PersonView> members;
    private List<Bundle> bundles;

    @PostConstruct
    void look() {
        members = teams.members(visitor.actor());
        bundles = assignments.bundles();
    }

    Set<Long> memberIds() {
        return members.stream().map(PersonView::id).collect(Collectors.toSet());
    }

    public List<PersonView> getMembers() {
        return members;
    }

    /** How many trainees the team has: the whole of it means them. */
    public long getTrainees() {
        return members.stream().filter(member -> member.role() == Role.TRAINEE).count();
    }

    public List<Bundle> getBundles() {
        return bundles;
    }

    public List<Mode> getModes() {
        return List.of(Mode.ASSESSMENT, Mode.PRACTICE);
    }

    public Counting[] getCountings() {
        return Counting.values();
    }

    public List<Integer> getNumbers() {
        return IntStream.rangeClosed(1, AssignmentDraft.MOST_TRIES).boxed().toList();
    }

    public LocalDate getLatestDay() {
        return days.getToday().plusYears(1);
    }
}
