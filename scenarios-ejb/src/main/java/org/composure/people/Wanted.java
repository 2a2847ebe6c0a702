package org.composure.people;

import java.util.Optional;

/**
 * What a list says of one person. Of what is empty the list says nothing: it stays as it is, and of somebody new it is
 * as for everybody who begins.
 *
 * @param employeeNumber by which they are known from one list to the next
 * @param account of somebody new; of somebody known it can only be the same
 * @param site an empty text takes it away
 * @param email an empty text takes it away
 * @param active whether they may sign in
 */
public record Wanted(
        String employeeNumber,
        Optional<String> name,
        Optional<String> account,
        Optional<Role> role,
        Optional<String> team,
        Optional<String> site,
        Optional<String> email,
        Optional<Boolean> active) {

    /** Their account closed, and all else as it is. */
    public static Wanted closed(String employeeNumber) {
        return new Wanted(
                employeeNumber,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(false));
    }
}
