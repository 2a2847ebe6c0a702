package org.composure.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.composure.it.inside.Caller;
import org.composure.it.inside.Rows;
import org.composure.it.inside.Staff;
import org.composure.it.inside.Trainee;
import org.composure.library.boundary.Library;
import org.composure.library.control.Publisher;
import org.composure.support.Account;
import org.composure.support.BrowserSession;
import org.composure.support.FormVisitor;
import org.composure.support.Looks;
import org.composure.support.View;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** Library, R2 and R4. One story in its order: what is refused in the server is read in the browser. */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RefusedIT {

    private static final String FILE = "scenarios/tests/kettle.yaml";
    private static final String TOO_FEW_ENDINGS =
            """
            id: kettle
            title: The kettle that was charged twice
            failureMode: hidden-costs
            channel: chat
            setting: The chat of a shop for kitchen goods
            briefing: A customer has been charged for two kettles.
            story: She saw it when her card was refused at the chemist's.
            customer:
              name: Odile Marchetti
              personas: [betrayed-regular]
              mood: {anger: 55, trust: 40}
              waiting: Are you still there?
            record: [{id: order, label: Order, value: One kettle}]
            policies: [{id: returns, title: Returns, text: Thirty days.}]
            articles: [{id: charges, title: Charges, text: The second is paid back.}]
            stakes: {clearFrom: opening, authoriser: supervisor, flags: []}
            start: opening
            scenes:
              opening:
                customer:
                  - {says: I ordered one kettle and have paid for two.}
                replies:
                  - id: own-it
                    says: One kettle and two charges. The second one is ours.
                    acts: [{act: take-ownership, words: The second one is ours}]
                    next: thanks
                  - id: refuse
                    says: There is nothing that I can do.
                    acts: [{act: refuse-flat, words: nothing that I can do}]
                    next: gone
            endings:
              thanks: {kind: kept, title: Undone at once, says: That was quick.}
              gone: {kind: lost, title: Gone, says: My bank will hear of it.}
            """;

    @Inject
    Publisher publisher;

    @Inject
    Library library;

    @Inject
    Staff staff;

    @Inject
    Rows rows;

    @EJB(beanName = "AsSupervisor")
    Caller asSupervisor;

    @Test
    @Order(1)
    void a_scenario_that_the_check_refuses_is_not_on_offer() {
        publisher.publish(FILE, TOO_FEW_ENDINGS.getBytes(StandardCharsets.UTF_8));
        Trainee trainee = staff.hire();

        assertThat(trainee.does(() -> library.onOffer("kettle"))).isEmpty();
    }

    @Test
    @Order(2)
    void a_supervisor_is_told_why() throws Exception {
        assertThat(asSupervisor.call(() -> library.refused()))
                .filteredOn(refused -> refused.fileName().equals(FILE))
                .singleElement()
                .satisfies(refused -> assertThat(refused.diagnostics())
                        .extracting(diagnostic -> diagnostic.code().id())
                        .contains("CS611"));
    }

    @Test
    @Order(3)
    void a_file_refused_again_is_told_once() {
        publisher.publish(FILE, "id: kettle".getBytes(StandardCharsets.UTF_8));
        publisher.publish(FILE, TOO_FEW_ENDINGS.getBytes(StandardCharsets.UTF_8));

        assertThat(rows.count("refused_scenario where file_name = ?", FILE)).isEqualTo(1);
    }

    @Test
    @Order(4)
    @RunAsClient
    void the_library_shows_it_to_a_supervisor_with_its_diagnostic() {
        assertThat(FormVisitor.as(Account.SUPERVISOR).get("library.xhtml").body())
                .contains(FILE + ": not published, because", "CS611", "All endings are of 2 kinds.");
    }

    @Test
    @Order(5)
    @RunAsClient
    void the_library_keeps_it_from_a_trainee() {
        assertThat(FormVisitor.as(Account.TRAINEE).get("library.xhtml").body()).doesNotContain(FILE);
    }

    @Test
    @Order(6)
    @RunAsClient
    void the_page_that_shows_it_looks_good() {
        try (var supervisor = BrowserSession.as(Account.SUPERVISOR, View.WIDE_LIGHT)) {
            // Called without a lambda, whose browser the server could not load.
            Looks.areGood(supervisor, "library-refused", "/library.xhtml?text=nothing+has+these+words");
        }
    }

    @Test
    @Order(7)
    void it_is_gone_from_there_once_it_is_forgotten() throws Exception {
        rows.change("delete from refused_scenario where file_name = ?", FILE);

        assertThat(asSupervisor.call(() -> library.refused())).isEmpty();
    }
}
