package org.composure.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.composure.helpdesk.Admission;
import org.composure.helpdesk.Admission.Admitted;
import org.composure.helpdesk.Admission.TooMany;
import org.composure.helpdesk.Admission.Wrong;
import org.composure.helpdesk.AuthorityAnswer;
import org.composure.helpdesk.AuthorityQuestion;
import org.composure.helpdesk.ClientDraft;
import org.composure.helpdesk.ClientOutcome;
import org.composure.helpdesk.ClientOutcome.Added;
import org.composure.helpdesk.ClientOutcome.Reason;
import org.composure.helpdesk.ClientOutcome.Refused;
import org.composure.helpdesk.ClientOutcome.Revoked;
import org.composure.helpdesk.Scope;
import org.composure.helpdesk.boundary.ApiClients;
import org.composure.helpdesk.boundary.HelpDesk;
import org.composure.helpdesk.control.ApiClientStore;
import org.composure.helpdesk.control.Porter;
import org.composure.it.inside.Caller;
import org.composure.it.inside.Rows;
import org.composure.it.inside.SqlWatch;
import org.composure.it.inside.Staff;
import org.composure.it.inside.Trainee;
import org.composure.people.Actor;
import org.composure.people.Role;
import org.composure.scenario.Remedy;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Help desk, R1 to R5 and R9: clients and their tokens. Each test has a client and an address of its own. */
@ExtendWith(ArquillianExtension.class)
class ApiClientsIT {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Duration PERIOD = Duration.ofMinutes(1);

    @Inject
    ApiClients clients;

    @Inject
    HelpDesk helpDesk;

    @Inject
    Porter porter;

    @Inject
    ApiClientStore store;

    @Inject
    Staff staff;

    @Inject
    Rows rows;

    @Inject
    SqlWatch watch;

    @EJB(beanName = "AsAdmin")
    Caller asAdmin;

    @EJB(beanName = "AsHelpDesk")
    Caller asHelpDesk;

    private Actor admin;
    private String name;
    private String address;

    @BeforeEach
    void anAdministrator() {
        admin = new Actor(staff.hire().actor().id(), Role.ADMIN);
        name = "Desk " + UUID.randomUUID();
        address = UUID.randomUUID().toString();
    }

    @Test
    void of_a_token_the_hash_alone_is_kept() throws Exception {
        String token = added().token();

        assertThat(rows.count("api_client where name = ? and token_hash not like ?", name, "%" + token + "%"))
                .isEqualTo(1);
        assertThat(rows.count("api_client where name = ? and token_hash like ?", name, "%" + token.substring(13) + "%"))
                .isZero();
    }

    @Test
    void a_token_is_recognised_by_its_prefix() throws Exception {
        Added added = added();

        assertThat(added.token()).startsWith(added.client().prefix());
    }

    @Test
    void whoever_shows_the_token_is_let_in() throws Exception {
        Added added = added();

        assertThat(porter.admit(added.token(), address, NOON))
                .isInstanceOfSatisfying(
                        Admitted.class, admitted -> assertThat(admitted.client().id())
                                .isEqualTo(added.client().id()));
    }

    @Test
    void a_revoked_client_is_out_at_once() throws Exception {
        Added added = added();
        porter.admit(added.token(), address, NOON);

        assertThat(revoke(added, "Moved to another desk")).isInstanceOf(Revoked.class);
        assertThat(porter.admit(added.token(), address, NOON)).isEqualTo(new Wrong());
    }

    @Test
    void revoking_needs_a_reason() throws Exception {
        assertThat(revoke(added(), "  ")).isEqualTo(new Refused(List.of(Reason.REASON_MISSING)));
    }

    @Test
    void nobody_is_revoked_twice() throws Exception {
        Added added = added();
        revoke(added, "Once");

        assertThat(revoke(added, "Twice")).isEqualTo(new Refused(List.of(Reason.REVOKED_BEFORE)));
    }

    @Test
    void adding_is_journalled_without_the_token() throws Exception {
        Added added = added();

        assertThat(rows.count(
                        "journal_entry where deed = 'CLIENT_ADDED' and subject = ? and actor_id = ? and after_text = ?",
                        name,
                        admin.id(),
                        added.client().prefix() + ": authority:read"))
                .isEqualTo(1);
    }

    @Test
    void revoking_is_journalled_with_its_reason() throws Exception {
        revoke(added(), "Moved to another desk");

        assertThat(rows.count(
                        "journal_entry where deed = 'CLIENT_REVOKED' and subject = ? and reason = ?",
                        name,
                        "Moved to another desk"))
                .isEqualTo(1);
    }

    @Test
    void ten_wrong_tokens_close_the_address_for_wrong_ones() {
        wrong(10);

        assertThat(porter.admit("cmp_wrong", address, NOON)).isEqualTo(new TooMany(Duration.ofMinutes(15)));
    }

    @Test
    void nine_wrong_tokens_do_not() {
        wrong(9);

        assertThat(porter.admit("cmp_wrong", address, NOON)).isEqualTo(new Wrong());
    }

    @Test
    void the_wait_ends_fifteen_minutes_after_the_oldest_of_the_ten() {
        wrong(10);

        assertThat(porter.admit("cmp_wrong", address, NOON.plus(Duration.ofMinutes(15))))
                .isEqualTo(new Wrong());
    }

    @Test
    void a_right_token_is_let_in_beside_ten_wrong_ones() throws Exception {
        String token = added().token();
        wrong(10);

        assertThat(porter.admit(token, address, NOON)).isInstanceOf(Admitted.class);
    }

    @Test
    void the_last_use_is_written_at_most_once_a_minute() throws Exception {
        long client = added().client().id();
        store.used(client, NOON, PERIOD);
        store.used(client, NOON.plusSeconds(59), PERIOD);
        assertThat(store.find(client).orElseThrow().view().lastUsedAt()).contains(NOON);

        store.used(client, NOON.plusSeconds(60), PERIOD);
        assertThat(store.find(client).orElseThrow().view().lastUsedAt()).contains(NOON.plusSeconds(60));
    }

    @Test
    void a_token_costs_one_statement() throws Exception {
        String token = added().token();

        assertThat(watch.during(() -> porter.admit(token, address, NOON)).statements())
                .hasSize(1);
    }

    @Test
    void an_answer_costs_at_most_two_statements() {
        String agent = staff.hire().account();

        assertThat(watch.during(() -> ask(agent, 10)).statements()).isNotEmpty().hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void the_help_desk_is_told_yes_within_the_agents_limit_and_no_above() {
        String agent = staff.hire().account();

        assertThat(ask(agent, 50).orElseThrow().allowed()).contains(true);
        assertThat(ask(agent, 51).orElseThrow().allowed()).contains(false);
    }

    @Test
    void of_nobody_there_is_no_answer() {
        assertThat(ask("nobody-" + UUID.randomUUID(), 1)).isEmpty();
    }

    @Test
    void of_a_number_that_no_database_takes_there_is_no_answer() {
        assertThat(ask("D\u0000", 1)).isEmpty();
    }

    @Test
    void of_a_closed_account_there_is_no_answer() {
        Trainee agent = staff.hire();
        rows.change(
                "update person set active = false where id = ?", agent.actor().id());

        assertThat(ask(agent.account(), 1)).isEmpty();
    }

    private Added added() throws Exception {
        var draft = new ClientDraft(name, Set.of(Scope.AUTHORITY_READ));
        return (Added) asAdmin.call(() -> clients.add(admin, draft));
    }

    private ClientOutcome revoke(Added added, String reason) throws Exception {
        return asAdmin.call(() -> clients.revoke(admin, added.client().id(), reason));
    }

    private void wrong(int times) {
        for (int i = 0; i < times; i++) {
            Admission admission = porter.admit("cmp_wrong_" + i, address, NOON);
            assertThat(admission).isEqualTo(new Wrong());
        }
    }

    private Optional<AuthorityAnswer> ask(String agent, int refund) {
        var question = new AuthorityQuestion(
                Optional.of(Remedy.REFUND), Optional.of(BigDecimal.valueOf(refund)), Optional.empty());
        return Caller.does(asHelpDesk, () -> helpDesk.ask(agent, question));
    }
}
