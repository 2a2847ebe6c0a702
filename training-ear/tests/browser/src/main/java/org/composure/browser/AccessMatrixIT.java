package org.composure.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.composure.support.Access;
import org.composure.support.Access.Cell;
import org.composure.support.Access.Whose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every cell of access.txt, over HTTP. */
class AccessMatrixIT {

    private static Cast cast;

    @BeforeAll
    static void gather() {
        cast = Cast.gather();
    }

    /** All that is opened before anything is sent, which may change what there is to open. */
    @TestFactory
    Stream<DynamicNode> who_may_open_what() {
        return cells(AccessMatrixIT::opened);
    }

    @TestFactory
    Stream<DynamicNode> who_may_send_what() {
        return cells(AccessMatrixIT::sent);
    }

    private interface Trial {
        DynamicTest of(Sending sending, Cell cell);
    }

    private static Stream<DynamicNode> cells(Trial trial) {
        return Access.all().stream().flatMap(row -> row.addresses().stream()
                .map(address -> dynamicContainer(address, cells(row, address, trial))));
    }

    private static Stream<DynamicTest> cells(Access row, String address, Trial trial) {
        List<DynamicTest> trials = new ArrayList<>();
        row.roles()
                .forEach((role, cells) -> cells.forEach(
                        (whose, cell) -> trials.add(trial.of(new Sending(cast, row, address, role, whose), cell))));
        return trials.stream();
    }

    private static DynamicTest opened(Sending sending, Cell cell) {
        return dynamicTest(
                name(sending.role(), "opens", sending.whose(), cell.read()),
                () -> assertThat(sending.opened()).isEqualTo(cell.read()));
    }

    private static DynamicTest sent(Sending sending, Cell cell) {
        return dynamicTest(
                name(sending.role(), "sends", sending.whose(), cell.write()),
                () -> assertThat(sending.sent()).isEqualTo(cell.write()));
    }

    private static String name(String role, String does, Whose whose, int status) {
        String object = whose.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return role + " " + does + ", " + object + ": " + status;
    }
}
