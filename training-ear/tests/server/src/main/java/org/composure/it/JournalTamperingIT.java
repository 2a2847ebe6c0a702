package org.composure.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.composure.audit.Anchor;
import org.composure.audit.Verdict;
import org.composure.audit.Verdict.Broken;
import org.composure.audit.Verdict.Fault;
import org.composure.audit.Verdict.Intact;
import org.composure.audit.control.JournalStore;
import org.composure.audit.entity.Seal;
import org.composure.it.inside.Entries;
import org.composure.it.inside.TamperedJournal;
import org.composure.it.inside.Tampering;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Audit, R2 and R3: whatever is done to the tables, the check names the first entry that does not fit. */
@ExtendWith(ArquillianExtension.class)
class JournalTamperingIT {

    private static final int OWN = 6;

    /** One by one in a test of their own: of a test with parameters, the server runs all of them each time. */
    private static final List<Change> CHANGES = List.of(
            new Change("made_at", "timestamp with time zone '2020-02-02 02:02:02+00'"),
            new Change("actor_id", "4711"),
            new Change("actor_id", "null"),
            new Change("actor", "'Somebody Else'"),
            new Change("deed", "'GRANT_MADE'"),
            new Change("deed", "'NO_SUCH_DEED'"),
            new Change("subject_id", "4711"),
            new Change("subject_id", "null"),
            new Change("subject", "'another'"),
            new Change("before_text", "'otherwise'"),
            new Change("after_text", "'otherwise'"),
            new Change("reason", "''"),
            new Change("form", "1"),
            new Change("actor_salt", "null"),
            new Change("actor_digest", "'0'"),
            new Change("text_salt", "null"),
            new Change("text_salt", "'0'"),
            new Change("text_digest", "null"),
            new Change("previous_hash", "'0'"),
            new Change("hash", "'0'"));

    private record Change(String column, String value) {}

    @Inject
    Entries entries;

    @Inject
    JournalStore store;

    @Inject
    TamperedJournal journal;

    @Inject
    Clock clock;

    private Anchor latest;

    @BeforeEach
    void someEntries() {
        IntStream.range(0, OWN).forEach(i -> entries.keep("entry " + i, clock.instant()));
        latest = store.latest();
    }

    @Test
    void untouched_it_holds_together() {
        assertThat(with(nothing -> {})).isEqualTo(new Intact(latest));
    }

    @Test
    void a_changed_field_is_found() {
        assertThat(CHANGES).allSatisfy(change -> assertThat(
                        with(tampering -> tampering.change(third(), change.column(), change.value())))
                .isEqualTo(new Broken(third(), Fault.CHANGED)));
    }

    @Test
    void words_taken_out_without_an_erasure_are_found() {
        Consumer<Tampering> emptied =
                tampering -> tampering.change(third(), "actor", "''").change(third(), "actor_salt", "null");

        assertThat(with(emptied)).isEqualTo(new Broken(third(), Fault.EMPTIED));
    }

    @Test
    void an_entry_that_is_passed_off_as_a_former_one_is_found() {
        Consumer<Tampering> former = tampering -> tampering
                .change(third(), "form", "1")
                .change(third(), "actor", "''")
                .change(third(), "actor_salt", "null")
                .change(third(), "deed", "'GRANT_MADE'");

        assertThat(with(former)).isEqualTo(new Broken(third(), Fault.UNSEALED));
    }

    @Test
    void a_deleted_entry_is_found() {
        assertThat(with(tampering -> tampering.delete(third()))).isEqualTo(new Broken(third(), Fault.REMOVED));
    }

    @Test
    void a_changed_number_is_found_where_it_was() {
        assertThat(with(tampering -> tampering.change(third(), "number", "900000000000")))
                .isEqualTo(new Broken(third(), Fault.REMOVED));
    }

    @Test
    void two_entries_that_changed_places_are_found() {
        assertThat(with(tampering -> tampering.swap(third(), third() + 1))).isEqualTo(new Broken(third(), Fault.MOVED));
    }

    @Test
    void a_replaced_entry_that_fits_itself_is_found_by_the_one_behind() {
        assertThat(with(tampering -> rewrite(tampering, third()))).isEqualTo(new Broken(third() + 1, Fault.DETACHED));
    }

    @Test
    void an_entry_added_behind_the_latest_is_found() {
        assertThat(with(tampering -> tampering.copyBehind(third(), latest.number() + 1)))
                .isEqualTo(new Broken(latest.number() + 1, Fault.MOVED));
    }

    @Test
    void a_latest_number_that_was_moved_back_is_found() {
        assertThat(with(tampering -> tampering.moveHead(third())))
                .isEqualTo(new Broken(third() + 1, Fault.BEYOND_LATEST));
    }

    @Test
    void a_tail_that_was_cut_off_is_found_by_the_latest_number() {
        assertThat(with(tampering -> tampering.cutBehind(third()))).isEqualTo(new Broken(third() + 1, Fault.REMOVED));
    }

    @Test
    void a_latest_entry_that_was_written_anew_is_found_by_the_latest_hash() {
        assertThat(with(tampering -> rewrite(tampering, latest.number())))
                .isEqualTo(new Broken(latest.number(), Fault.NOT_THE_LATEST));
    }

    @Test
    void a_tail_that_was_cut_off_together_with_the_latest_number_is_found_by_an_anchor() {
        Consumer<Tampering> cut = tampering -> tampering.moveHead(third()).cutBehind(third());

        assertThat(with(cut)).isInstanceOf(Intact.class);
        assertThat(journal.verdict(cut, Optional.of(latest))).isEqualTo(new Broken(third() + 1, Fault.CUT_OFF));
    }

    @Test
    void a_tail_that_was_written_anew_is_found_by_an_anchor() {
        Consumer<Tampering> anew = tampering -> {
            rewrite(tampering, latest.number());
            tampering.moveHead(latest.number());
        };

        assertThat(with(anew)).isInstanceOf(Intact.class);
        assertThat(journal.verdict(anew, Optional.of(latest))).isEqualTo(new Broken(latest.number(), Fault.REWRITTEN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"delete from journal_head", "update journal_head set number = 0"})
    void a_latest_number_that_is_gone_is_found(String statement) {
        assertThat(with(tampering -> tampering.run(statement))).isEqualTo(new Broken(1, Fault.BEYOND_LATEST));
    }

    @Test
    void an_anchor_that_was_taken_in_time_fits() {
        Anchor taken = latest;
        entries.keep("later", clock.instant());

        assertThat(journal.verdict(nothing -> {}, Optional.of(taken))).isInstanceOf(Intact.class);
    }

    private Verdict with(Consumer<Tampering> deed) {
        return journal.verdict(deed, Optional.empty());
    }

    private long third() {
        return latest.number() - OWN + 3;
    }

    /** Another reason, and a seal and a hash that go with it. */
    private void rewrite(Tampering tampering, long number) {
        Seal seal = entries.sealWithReason(number, "another");
        String hash = entries.hashWithReason(number, "another", seal);
        tampering
                .change(number, "reason", "'another'")
                .change(number, "text_salt", "'" + seal.salt() + "'")
                .change(number, "text_digest", "'" + seal.digest() + "'")
                .change(number, "hash", "'" + hash + "'");
    }
}
