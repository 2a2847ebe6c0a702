package org.composure.rights.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rights, R1: the list of what is held. */
class HoldingsTest {

    private static final Subject NORA = new Subject(Map.of("person", 12L, "account", "nora"));

    @Test
    void a_block_says_whose_rows_they_are_and_what_becomes_of_them() {
        Holding notes =
                only("note: Notes", "  whose person_id = :person", "  erase delete from note", "  later drop it");

        assertThat(notes.query()).isEqualTo("select * from note where person_id = :person order by 1");
        assertThat(notes.erase()).containsExactly("delete from note");
        assertThat(notes.later()).containsExactly("drop it");
    }

    @Test
    void hidden_columns_are_not_handed_out() {
        Holding account = only("person: You", "  whose id = :person", "  hides password_hash, salt");

        assertThat(account.hands("name")).isTrue();
        assertThat(account.hands("salt")).isFalse();
    }

    @Test
    void where_columns_are_shown_others_are_not() {
        Holding notes = only("note: Notes", "  whose id = :person", "  shows id, words");

        assertThat(notes.query()).startsWith("select id, words from note");
        assertThat(notes.hands("reader")).isFalse();
    }

    @Test
    void what_nobody_understands_is_refused() {
        assertThatThrownBy(() -> only("note: Notes", "  forget all of it")).hasMessage("What is meant by \"forget\"?");
        assertThatThrownBy(() -> Holdings.read(List.of("note Notes"))).hasMessage("What is meant by \"note Notes\"?");
    }

    @Test
    void what_stands_for_the_person_is_bound() {
        var bound = NORA.bind("a = :person and (b = :account or c = :person)", true);

        assertThat(bound.text()).isEqualTo("a = ?1 and (b = ?2 or c = ?3)");
        assertThat(bound.values()).containsExactly(12L, "nora", 12L);
    }

    @Test
    void what_ships_can_be_read_and_names_every_person_by_something() {
        assertThat(Holdings.shipped().all()).hasSizeGreaterThan(40).allSatisfy(holding -> assertThat(holding.whose())
                .contains(":"));
    }

    @Test
    void which_rows_are_scrubbed_is_a_condition_of_its_own() {
        Scrub scrub = only(
                        "note: Notes", "  whose id = :person", "  scrub text a{words}b where id in (select 1 where 2)")
                .scrubs()
                .get(0);

        assertThat(scrub.around()).isEqualTo("a{words}b");
        assertThat(scrub.where()).isEqualTo("id in (select 1 where 2)");
    }

    @Test
    void a_name_in_json_is_taken_out_whatever_signs_are_in_it() {
        var scrub = new Scrub("certificate", "evidence", "\"supervisor\":{person},\"by\":\"{words}\"", "1 = 1");
        String text = "{\"signOff\":{\"supervisor\":12,\"by\":\"Nora \\\"N\\\" O'Neil\",\"reason\":\"Good\"}}";

        assertThat(scrub.scrubbed(text, 12))
                .isEqualTo("{\"signOff\":{\"supervisor\":12,\"by\":\"Erased person\",\"reason\":\"Good\"}}");
        assertThat(scrub.scrubbed(text, 1)).isEqualTo(text);
    }

    private static Holding only(String... lines) {
        return Holdings.read(List.of(lines)).all().get(0);
    }
}
