package org.composure.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.composure.support.Account;
import org.composure.support.FormVisitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can stand in the addresses of assigning and reviewing. */
class AssigningAddressesIT {

    private static final FormVisitor SUPERVISOR = FormVisitor.as(Account.SUPERVISOR);
    private static final FormVisitor TRAINEE = FormVisitor.as(Account.TRAINEE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "team/assign.xhtml?person=999999",
                "team/assign.xhtml?person=x",
                "team/assign.xhtml?preview=1&person=999999&scenario=policy-rigidity&due=2026-01-01",
                "team/assignments.xhtml?person=999999",
                "team/assignments.xhtml?person=x",
                "team/withdraw.xhtml",
                "team/withdraw.xhtml?assignment=999999",
                "team/attempts.xhtml",
                "team/attempts.xhtml?person=999999"
            })
    void of_what_does_not_exist_for_a_supervisor_there_is_no_page(String path) {
        assertThat(SUPERVISOR.get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"team/assign.xhtml", "team/assignments.xhtml", "team/withdraw.xhtml", "team/attempts.xhtml"})
    void the_pages_are_closed_to_whoever_supervises_nobody(String path) {
        assertThat(TRAINEE.get(path).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "due=nonsense",
                "due=9999999999-01-01",
                "tries=100&mode=SANDBOX",
                "counting=x&bundle=none",
                "preview=1"
            })
    void an_address_can_hold_anything(String query) {
        assertThat(SUPERVISOR.get("team/assign.xhtml?" + query).statusCode()).isEqualTo(200);
    }
}
