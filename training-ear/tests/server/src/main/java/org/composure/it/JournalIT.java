package org.composure.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.composure.audit.Anchor;
import org.composure.audit.Deed;
import org.composure.audit.EntryFilter;
import org.composure.audit.EntryPage;
import org.composure.audit.JournalEntry;
import org.composure.audit.Verdict.Intact;
import org.composure.audit.boundary.Inspection;
import org.composure.it.inside.AllAtOnce;
import org.composure.it.inside.Caller;
import org.composure.it.inside.Entries;
import org.composure.it.inside.Rows;
import org.composure.it.inside.Staff;
import org.composure.it.inside.Trainee;
import org.composure.people.PersonDraft;
import org.composure.people.PersonOutcome.Done;
import org.composure.people.PersonView;
import org.composure.people.Role;
import org.composure.people.boundary.People;
import org.composure.people.boundary.SignIn;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Audit, R1 to R4, and people, R8. */
@ExtendWith(ArquillianExtension.class)
class JournalIT {

    private static final String PASSWORD = "quite another password";

    @Inject
    Staff staff;

    @Inject
    People people;

    @Inject
    SignIn signIn;

    @Inject
    Inspection inspection;

    @Inject
    Entries entries;

    @Inject
    Rows rows;

    @Inject
    Clock clock;

    @EJB(beanName = "AsAdmin")
    Caller asAdmin;

    private PersonView admin;
    private Trainee trainee;
    private long person;

    @BeforeEach
    void somebodyToDecideAbout() throws Exception {
        admin = asAdmin.call(() -> people.people("D-1004", 0, 1)).people().get(0);
        trainee = staff.hire();
        person = trainee.actor().id();
    }

    @Test
    void a_sign_in_is_kept() {
        signIn.signIn(trainee.account(), Staff.PASSWORD, "192.0.2.7");

        assertThat(aboutThem()).singleElement().satisfies(entry -> {
            assertThat(entry.deed()).isEqualTo(Deed.SIGNED_IN);
            assertThat(entry.actor()).contains(person);
            assertThat(entry.after()).isEqualTo("from 192.0.2.7");
        });
    }

    @Test
    void a_wrong_password_is_not_kept() {
        signIn.signIn(trainee.account(), "no password of theirs", "192.0.2.8");

        assertThat(aboutThem()).isEmpty();
    }

    @Test
    void adding_somebody_is_kept_with_what_they_are() {
        String own = "it-" + UUID.randomUUID();
        var added = (Done) as(() ->
                people.add(admin.actor(), new PersonDraft(own, "Nadia New", own, Role.SUPERVISOR, 2, true), PASSWORD));
        person = added.person().id();

        assertThat(aboutThem()).singleElement().satisfies(entry -> {
            assertThat(entry.deed()).isEqualTo(Deed.PERSON_ADDED);
            assertThat(entry.actorName()).isEqualTo(admin.name());
            assertThat(entry.about()).isEqualTo("Nadia New");
            assertThat(entry.after()).contains("account: " + own, "level: 2", "role: SUPERVISOR");
        });
    }

    @Test
    void a_changed_role_is_kept_with_both_roles() {
        change(Role.HR, 2);

        assertThat(aboutThem()).singleElement().satisfies(entry -> {
            assertThat(entry.deed()).isEqualTo(Deed.ROLE_CHANGED);
            assertThat(entry.before()).isEqualTo("TRAINEE");
            assertThat(entry.after()).isEqualTo("HR");
        });
    }

    @Test
    void of_a_changed_person_is_kept_what_differs() {
        change(Role.TRAINEE, 1);

        assertThat(aboutThem()).singleElement().satisfies(entry -> {
            assertThat(entry.deed()).isEqualTo(Deed.PERSON_CHANGED);
            assertThat(entry.before()).isEqualTo("level: 2");
            assertThat(entry.after()).isEqualTo("level: 1");
        });
    }

    @Test
    void whoever_is_saved_as_they_were_has_no_entry() {
        change(Role.TRAINEE, 2);

        assertThat(aboutThem()).isEmpty();
    }

    @Test
    void another_team_is_kept_with_both_teams() {
        String team = "Team " + UUID.randomUUID();
        as(() -> people.join(admin.actor(), person, team));

        assertThat(aboutThem()).singleElement().satisfies(entry -> {
            assertThat(entry.deed()).isEqualTo(Deed.TEAM_CHANGED);
            assertThat(entry.before()).isEqualTo("First team");
            assertThat(entry.after()).isEqualTo(team);
        });
    }

    @Test
    void more_time_is_kept() {
        as(() -> people.setExtendedTime(admin.actor(), person, 150));

        assertThat(aboutThem()).singleElement().satisfies(entry -> {
            assertThat(entry.deed()).isEqualTo(Deed.TIME_EXTENDED);
            assertThat(entry.before()).isEqualTo("100 %");
            assertThat(entry.after()).isEqualTo("150 %");
        });
    }

    @Test
    void of_a_new_password_is_kept_only_that_it_was_set() {
        as(() -> people.setPassword(admin.actor(), person, PASSWORD));

        assertThat(aboutThem()).singleElement().satisfies(entry -> {
            assertThat(entry.deed()).isEqualTo(Deed.PASSWORD_SET);
            assertThat(entry.toString()).doesNotContain(PASSWORD, "argon2");
        });
    }

    @Test
    void a_refused_deed_leaves_no_entry() {
        as(() -> people.setExtendedTime(admin.actor(), person, 33));
        as(() -> people.setPassword(admin.actor(), person, "short"));
        as(() -> people.join(admin.actor(), person, " "));

        assertThat(aboutThem()).isEmpty();
    }

    @Test
    void a_deed_that_fails_leaves_no_entry() {
        String own = UUID.randomUUID().toString();

        assertThatThrownBy(() -> entries.keepAndFail(own, clock.instant())).isInstanceOf(IllegalStateException.class);
        assertThat(rows.count("journal_entry where subject = ?", own)).isZero();
    }

    @Test
    void what_happens_at_the_same_time_makes_one_chain() throws Exception {
        long before = as(inspection::latest).number();
        List<Callable<Boolean>> works = Stream.generate(() -> "at once " + UUID.randomUUID())
                .limit(8)
                .<Callable<Boolean>>map(about -> () -> {
                    entries.keep(about, clock.instant());
                    return true;
                })
                .toList();
        AllAtOnce.run(works);

        Anchor latest = as(inspection::latest);
        assertThat(latest.number()).isEqualTo(before + works.size());
        assertThat(as(() -> inspection.verify(Optional.empty()))).isEqualTo(new Intact(latest));
    }

    @Test
    void taking_an_anchor_is_the_entry_that_it_names() {
        Anchor taken = as(() -> inspection.takeOut(admin.id(), admin.name()));

        assertThat(entries.entry(taken.number()).deed()).isEqualTo(Deed.EXPORTED);
        assertThat(as(() -> inspection.verify(Optional.of(taken)))).isEqualTo(new Intact(taken));
    }

    @Test
    void entries_are_found_by_who_did_it_and_by_whom_they_are_about() {
        change(Role.TRAINEE, 1);
        signIn.signIn(trainee.account(), Staff.PASSWORD, "192.0.2.9");
        var byOrAbout = new EntryFilter(Optional.of(Set.of(person)), Optional.empty(), Optional.empty());

        EntryPage found = as(() -> inspection.entries(byOrAbout, 0, 50));

        assertThat(found.total()).isEqualTo(2);
        assertThat(found.entries()).extracting(JournalEntry::deed).containsExactly(Deed.SIGNED_IN, Deed.PERSON_CHANGED);
    }

    @Test
    void a_page_goes_on_where_the_one_before_ended() {
        change(Role.TRAINEE, 1);
        change(Role.TRAINEE, 2);
        change(Role.TRAINEE, 1);
        var about = new EntryFilter(Optional.of(Set.of(person)), Optional.empty(), Optional.empty());

        assertThat(as(() -> inspection.entries(about, 1, 1)).entries())
                .extracting(JournalEntry::after)
                .containsExactly("level: 2");
    }

    @Test
    void entries_are_found_by_time() {
        String own = UUID.randomUUID().toString();
        Instant longAgo = Instant.parse("2001-02-03T04:05:06Z");
        entries.keep(own, longAgo);

        assertThat(as(() -> inspection.entries(between(longAgo, longAgo.plusMillis(1)), 0, 50))
                        .entries())
                .extracting(JournalEntry::about)
                .contains(own);
        assertThat(as(() -> inspection.entries(between(longAgo.minus(Duration.ofDays(1)), longAgo), 0, 50))
                        .entries())
                .isEmpty();
    }

    private static EntryFilter between(Instant from, Instant until) {
        return new EntryFilter(Optional.empty(), Optional.of(from), Optional.of(until));
    }

    private void change(Role role, int level) {
        var draft = new PersonDraft("", "Ines Tester", trainee.account(), role, level, true);
        assertThat(as(() -> people.change(admin.actor(), person, draft))).isInstanceOf(Done.class);
    }

    private List<JournalEntry> aboutThem() {
        var filter = new EntryFilter(Optional.of(Set.of(person)), Optional.empty(), Optional.empty());
        return as(() -> inspection.entries(filter, 0, 50)).entries();
    }

    private <T> T as(Callable<T> work) {
        return Caller.does(asAdmin, work);
    }
}
